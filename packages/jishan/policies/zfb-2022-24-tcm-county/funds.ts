import { all, atLeast, byReading, is, match, minus, moreThan, no, over, quantity, yes } from '@zhengling/law'
import { 以上含本数 } from '../conventions.ts'
import { 等字 } from '../questions.ts'
import { document } from './policy.ts'

const { facts, open, parameter, question, rule, unstated } = document
const { 中医药事业费, 上年中医药事业费, 卫生投入, 卫生事业费, 上年卫生事业费 } = facts

const 财政 = '四（三）'
const 占比标准 = parameter('中医药事业费占比标准', { at: 财政, is: '10%' })
const 占比 = rule('中医药事业费占比', { at: 财政, is: over(中医药事业费, 卫生投入) })
rule('事业费占比达标', { at: 财政, is: atLeast(占比, 占比标准, 以上含本数) })
const 中医药增幅 = rule('中医药事业费增长比例', {
  at: 财政,
  is: over(minus(中医药事业费, 上年中医药事业费), 上年中医药事业费),
})
const 卫生增幅 = rule('卫生事业费增长比例', { at: 财政, is: over(minus(卫生事业费, 上年卫生事业费), 上年卫生事业费) })
open('事业费增长达标', {
  at: 财政,
  question: '高于卫生事业费增长比例的，是中医药事业费的增长比例，还是它占卫生投入的比例',
  words: '占全县卫生投入10%以上，并高于全县卫生事业费的增长比例',
  readings: {
    增长比例: { because: '同类才能相比，说的是中医药事业费增长得更快', is: moreThan(中医药增幅, 卫生增幅) },
    占比: { because: '句中写出的只有占比，“并”承接的是它', is: moreThan(占比, 卫生增幅) },
  },
})
unstated('卫生投入与卫生事业费的口径', {
  at: 财政,
  what: '“卫生投入”“卫生事业费”“中医药事业费”各包括哪些支出；同一句用了两个词',
  looked: ['预算科目', '包括基本建设', '口径'],
  gives: { type: { kind: 'truth' } },
})

const 医保 = '四（五）'
rule('具备定点必备条件', {
  at: 医保,
  applies: is(facts.医疗机构, '乡镇卫生院', '村卫生室'),
  otherwise: '不是基层医疗卫生机构',
  is: facts.提供中医药服务,
})
const 农村居民 = question('农村居民是否在支付范围', {
  at: 医保,
  question: '支付范围写的是城镇职工和城镇居民医保，农村居民参保的是否在内',
  words: '城镇职工基本医疗保险、城镇居民基本医疗保险支付范围',
  readings: {
    在内: { because: '要巩固的是城乡居民的中医药服务，不会只给城镇；城镇居民医保可能是旧称' },
    不在内: { because: '只列两种保险，都写明“城镇”' },
  },
})
export const 参保可支付 = rule('参保人在支付范围', {
  at: 医保,
  is: match(facts.参保, {
    城镇职工: yes,
    城镇居民: yes,
    农村居民: byReading(农村居民, { 在内: yes, 不在内: no }),
    未参保: no,
  }),
})
const 属中医药 = rule('属门诊中医药服务', {
  at: 医保,
  is: match(facts.门诊项目, {
    针灸: yes,
    推拿: yes,
    拔罐: yes,
    小针刀: yes,
    红外理疗: yes,
    其他非药物疗法: byReading(等字, { 及于同类: yes, 限于所列: no }),
    中药: yes,
    不属中医药的项目: no,
  }),
})
const 生效 = question('门诊报销何时可以办', {
  at: 医保,
  question: '门诊中医药服务报销，自本方案印发即可办，还是待倾斜政策出台',
  words: '研究制定相应倾斜政策，将门诊中医药服务……纳入报销范畴',
  readings: {
    待政策出台: { because: '先写研究制定政策，纳入报销是那项政策的内容' },
    印发即可: { because: '后半句直接写纳入报销范畴' },
  },
})
export const 门诊可报销 = rule('门诊中医药服务可否报销', {
  at: 医保,
  is: all(
    参保可支付,
    属中医药,
    byReading(生效, {
      待政策出台: unstated('倾斜政策', {
        at: 医保,
        what: '倾斜政策在哪一天之前出台、是否已经出台',
        looked: ['出台时间', '自印发', '已制定'],
        gives: { type: { kind: 'truth' } },
      }),
      印发即可: yes,
    }),
  ),
})
unstated('门诊报销比例', {
  at: 医保,
  what: '门诊中医药服务报销几成、起付线和封顶是多少',
  looked: ['起付', '封顶', '报销比例'],
  gives: quantity(''),
})
