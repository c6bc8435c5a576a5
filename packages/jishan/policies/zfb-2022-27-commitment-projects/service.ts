import { byReading, choose, holds, is, lacking, match, no, word, yes } from '@zhengling/law'
import { 交通服务三项, 供地前七项, 开工前七项, 流转四项 } from './lists.ts'
import { document } from './policy.ts'
import { 属改革项目, 适用交通项目改革, 适用产业项目改革 } from './scope.ts'
import { 事项办理方式 } from './traffic.ts'

const { cite, facts, question, rule, unstated } = document
const { 政府已完成服务 } = facts
const 只限产业 = '供地前、开工前两个阶段只写在产业项目改革中'

export const 供地前服务完成 = rule('供地前统一服务完成', {
  at: '三（一）第1款',
  applies: 适用产业项目改革,
  otherwise: 只限产业,
  is: holds(政府已完成服务, ...供地前七项),
})
rule('供地前统一服务尚缺', {
  at: '三（一）第1款',
  applies: 适用产业项目改革,
  otherwise: 只限产业,
  is: lacking(政府已完成服务, ...供地前七项),
})
export const 开工前服务完成 = rule('开工前统一服务完成', {
  at: '三（一）第1款',
  applies: 适用产业项目改革,
  otherwise: 只限产业,
  is: holds(政府已完成服务, ...开工前七项),
})
rule('开工前统一服务尚缺', {
  at: '三（一）第1款',
  applies: 适用产业项目改革,
  otherwise: 只限产业,
  is: lacking(政府已完成服务, ...开工前七项),
})
rule('交通项目统一服务尚缺', {
  at: '四（一）第1款',
  applies: 适用交通项目改革,
  otherwise: '这三项只写在交通项目改革中',
  is: lacking(政府已完成服务, ...交通服务三项),
})

const 阶段 = { kind: 'choice', values: ['供地前', '开工前'], ordered: false } as const
const 交通阶段 = unstated('交通项目统一服务的阶段', {
  at: '四（一）第1款',
  what: '交通项目的三项统一服务在供地前、开工前还是何时完成',
  looked: ['供地前', '开工前', '完成'],
  gives: { type: 阶段 },
})
rule('统一服务何时完成', {
  at: '三（一）第1款',
  is: choose(
    [
      {
        when: is(事项办理方式, '供地前政府统一服务', '供地前政府统一服务，供地后企业承诺'),
        is: word(阶段, '供地前'),
      },
      {
        when: is(事项办理方式, '开工前政府统一服务', '开工前政府统一服务，供地后企业承诺'),
        is: word(阶段, '开工前'),
      },
      { when: is(事项办理方式, '政府统一服务'), is: 交通阶段, at: cite('四（一）第1款') },
    ],
    '这一事项不由政府统一服务',
  ),
})
export const 由政府统一服务 = rule('事项由政府统一服务', {
  at: '三（一）第1款',
  is: is(
    事项办理方式,
    '供地前政府统一服务',
    '供地前政府统一服务，供地后企业承诺',
    '开工前政府统一服务',
    '开工前政府统一服务，供地后企业承诺',
    '政府统一服务',
  ),
})
rule('内部流转尚缺', {
  at: '二第1款',
  applies: 属改革项目,
  otherwise: '不属于承诺制改革的项目，不按本方案办理',
  is: choose(
    [
      { when: 适用产业项目改革, is: lacking(facts.已内部流转, ...流转四项), at: cite('三（三）第1款') },
      { when: yes, is: lacking(facts.已内部流转, ...流转四项), at: cite('四（三）第1款') },
    ],
    '',
  ),
})

rule('应否考古发掘', {
  at: '三（一）第1款',
  applies: 适用产业项目改革,
  otherwise: '这一句只写在产业项目的统一服务中',
  is: facts.发现地下文物埋藏,
})
rule('产业项目应协调补偿协议', {
  at: '三（一）第1款',
  applies: 适用产业项目改革,
  otherwise: '这一句只写在产业项目的统一服务中',
  is: facts.产业项目涉及压覆矿产,
})
rule('产业项目是否单独评估压覆矿产', {
  at: '三（一）第1款',
  applies: 适用产业项目改革,
  otherwise: '只对开发区内的建设项目写明不再单独评估',
  is: no,
})
unstated('统一服务的完成期限', {
  at: '三（一）第1款',
  what: '供地前、开工前各项服务在哪一天以前完成，由谁出费用',
  looked: ['日内', '月底', '费用'],
  gives: { type: { kind: 'day' } },
})

const 提供者 = {
  kind: 'choice',
  values: ['县住建局', '稷山经开区管委会', '县住建局和稷山经开区管委会'],
  ordered: false,
} as const
const 分工 = question('交通项目统一服务由两个单位如何分工', {
  at: '四（一）第1款',
  question: '责任单位并列写县住建局和稷山经开区管委会，是按项目地点分工还是共同负责',
  words: '责任单位：县住建局，稷山经开区管委会',
  readings: {
    按地点分工: { because: '经开区管委会管区内，区外的项目不归它管辖' },
    共同负责: { because: '两个单位并列，没有写各自负责的范围' },
  },
})
const 共同 = word(提供者, '县住建局和稷山经开区管委会')
rule('交通项目统一服务由谁负责', {
  at: '四（一）第1款',
  applies: 适用交通项目改革,
  otherwise: '这三项只写在交通项目改革中',
  is: match(facts.建设地点, {
    稷山经开区内: byReading(分工, { 按地点分工: word(提供者, '稷山经开区管委会'), 共同负责: 共同 }),
    稷山经开区外: byReading(分工, { 按地点分工: word(提供者, '县住建局'), 共同负责: 共同 }),
    跨经开区内外: 共同,
  }),
})
