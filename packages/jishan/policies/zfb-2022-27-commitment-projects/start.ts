import { all, any, byReading, choose, holds, lacking, not, yes } from '@zhengling/law'
import { 交通保留八项, 质量承诺三方 } from './lists.ts'
import { document } from './policy.ts'
import { 属改革项目, 适用交通项目改革, 适用产业项目改革 } from './scope.ts'
import { 供地前服务完成, 开工前服务完成 } from './service.ts'

const { cite, facts, question, rule, unstated } = document
const { 已有批文, 不涉及的事项 } = facts

const 产业开工条件 = unstated('产业项目开工条件', {
  at: '三（二）第1款',
  what: '产业项目承诺并获批复以后是否即可开工、还须什么条件；“即可开工”“即可组织开工”只写在交通项目中',
  looked: ['开工', '即可', '施工许可'],
  gives: { type: { kind: 'truth' } },
})
const 产业开工 = question('产业项目获批复后能否开工', {
  at: '三（二）第1款',
  question: '产业项目的统一服务都完成、承诺事项也获批复的，能否开工',
  words: '建筑工程施工许可证核发；即时批复相关事项',
  readings: {
    可以开工: { because: '可承诺的10项有施工许可证核发，批复以后施工许可已经取得', at: '五（一）第1款' },
    没有规定: { because: '交通项目写明即可开工，产业项目没有这一句，不能推定', at: '四（二）第1款' },
  },
})
rule('产业项目可否开工', {
  at: '三（一）第1款',
  applies: 适用产业项目改革,
  otherwise: '只适用于稷山经开区内列入核准目录的产业项目，不含能源矿产类',
  is: all(
    供地前服务完成,
    开工前服务完成,
    byReading(产业开工, { 可以开工: facts.承诺事项已获批复, 没有规定: 产业开工条件 }),
  ),
})

const 保留范围 = question('开工前须取得哪些保留事项的批文', {
  at: '四（五）3',
  against: '四（四）第1款',
  question: '组织开工要取得的，是项目涉及的保留事项的批文，还是8项批文都要',
  words: '取得保留审批事项的批文',
  readings: {
    涉及的: { because: '自然保护地、洪水影响、文物等，项目不涉及的无从审批', at: '四（四）第1款' },
    八项都要: { because: '没有写“涉及的”，保留的就是列明的8项', at: '四（五）3' },
  },
})
const 有或不涉及 = (项: (typeof 交通保留八项)[number]) => any(holds(已有批文, 项), holds(不涉及的事项, 项))
const 批文齐全 = rule('交通项目保留批文齐全', {
  at: '四（五）3',
  applies: 适用交通项目改革,
  otherwise: '只适用于核准类的交通基础设施项目',
  is: byReading(保留范围, {
    涉及的: all(...交通保留八项.map(有或不涉及)),
    八项都要: holds(已有批文, ...交通保留八项),
  }),
})
rule('尚未取得的保留批文', {
  at: '四（五）3',
  applies: 适用交通项目改革,
  otherwise: '只适用于核准类的交通基础设施项目',
  is: lacking(已有批文, ...交通保留八项),
})
const 质量承诺齐全 = rule('质量承诺书齐全', { at: '四（五）3', is: holds(facts.质量承诺书, ...质量承诺三方) })
rule('质量承诺书尚缺', {
  at: '二第1款',
  applies: 属改革项目,
  otherwise: '不属于承诺制改革的项目，不按本方案办理',
  is: choose(
    [
      { when: 适用产业项目改革, is: lacking(facts.质量承诺书, ...质量承诺三方), at: cite('三（三）第1款') },
      { when: yes, is: lacking(facts.质量承诺书, ...质量承诺三方), at: cite('四（五）3') },
    ],
    '',
  ),
})
const 论证完成 = rule('重要工程论证完成', {
  at: '四（五）3',
  is: any(not(facts.有重要工程), facts.重要工程施工图已论证),
})
unstated('重要工程的界限', {
  at: '四（五）3',
  what: '哪些算施工图要经专家论证的“重要工程”',
  looked: ['重要工程', '米以上', '桥', '隧道'],
  gives: { type: { kind: 'truth' } },
})

const 交通施工许可条件 = rule('交通施工许可的三项条件', {
  at: '四（五）3',
  is: all(质量承诺齐全, 论证完成, 批文齐全),
})
const 开工依据 = question('交通项目凭承诺还是凭三项条件开工', {
  at: '四（五）3',
  against: '四（二）第1款',
  question: '交通项目出具综合承诺文书并获批复即可开工，还是要具备质量承诺、专家论证、保留批文三项条件',
  words: '即可开工建设；即可组织开工',
  readings: {
    凭承诺: { because: '承诺的7项中有公路建设项目施工许可，写明按承诺内容即可开工', at: '四（二）第1款' },
    凭三项条件: { because: '四（五）3专门规定交通施工许可，没有再要求综合承诺', at: '四（五）3' },
    两样都要: { because: '承诺只及于所列7项，保留的8项仍要审批，两条各适用于一部分' },
  },
})
rule('交通项目可否开工', {
  at: '四（五）3',
  applies: 适用交通项目改革,
  otherwise: '只适用于核准类的交通基础设施项目',
  is: byReading(开工依据, {
    凭承诺: facts.承诺事项已获批复,
    凭三项条件: 交通施工许可条件,
    两样都要: all(facts.承诺事项已获批复, 交通施工许可条件),
  }),
})
