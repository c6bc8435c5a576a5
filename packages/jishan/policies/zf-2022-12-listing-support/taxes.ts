import { all, atMost, byReading, is, match, minus, money, no, over, times, yes } from '@zhengling/law'
import { 取舍到分 } from '../conventions.ts'
import { 等字 } from '../questions.ts'
import { document } from './policy.ts'

const { facts, open, parameter, question, rule, unstated } = document
const { 所跨公历年度, 转让所得, 分期年数, 缴税缘由, 税种, 股份制改造过程中, 居民企业 } = facts

const at = '三（六）'
const 个税年限 = parameter('个人所得税分期年限', { at, is: '5个公历年度' })
const 企税年限 = parameter('企业所得税分期年限', { at, is: '5年' })

export const 个税可分期 = rule('个人所得税可否分期', { at, is: all(股份制改造过程中, facts.符合个税规定) })
const 公历年度 = question('公历年度是否含投资当年', {
  at,
  question: '“不超过5个公历年度内”是否把投资当年算作第一个年度',
  words: '不超过5个公历年度内分期缴纳',
  readings: {
    含当年: { because: '公历年度按1月1日至12月31日整年计，投资当年即是其中一个' },
    次年算起: { because: '投资当年不足一年，要满五个整年度须从次年起' },
  },
})
rule('个人所得税分期年度合规', {
  at,
  applies: 个税可分期,
  otherwise: '不在股份制改造过程中，或者不符合分期缴纳的规定',
  is: byReading(公历年度, {
    含当年: atMost(所跨公历年度, 个税年限),
    次年算起: atMost(minus(所跨公历年度, '1个公历年度'), 个税年限),
  }),
})

const 符合过程 = open('企业所得税分期符合过程限定', {
  at,
  question: '居民企业分期计入，是否也限于在企业股份制改造过程中',
  words: '在企业股份制改造过程中，个人……。居民企业……',
  readings: {
    不限: { because: '“在企业股份制改造过程中”写在前一句，后一句另起主语，没有这一限定', is: yes },
    限于: { because: '本条说的是企业上市的税收优惠，句首的过程统领全条', is: 股份制改造过程中 },
  },
})
export const 企税可分期 = rule('企业所得税可否分期', { at, is: all(居民企业, 符合过程) })
const 年数合规 = rule('企业所得税分期年数合规', { at, is: atMost(分期年数, 企税年限) })
rule('每年计入应纳税所得额', {
  at,
  applies: all(企税可分期, 年数合规),
  otherwise: '不能分期，或者分期超过5年',
  is: over(times(转让所得, '1年'), 分期年数),
  round: 取舍到分,
})
unstated('首个计入年度', {
  at,
  what: '企业所得税分期从哪一年起计入',
  looked: ['确认收入', '次年', '当年'],
  gives: { type: { kind: 'day' } },
})

export const 可否一事一议 = rule('可否一事一议奖励', {
  at,
  is: all(
    is(税种, '个人所得税', '企业所得税'),
    match(缴税缘由, {
      未分配利润转增: yes,
      盈余公积转增: yes,
      股票溢价发行形成的资本公积转增: no,
      其他资本公积转增: yes,
      股权调整与转让: yes,
      持股方式变更: yes,
      其他资产重组: byReading(等字, { 及于同类: yes, 限于所列: no }),
      以上都不是: no,
    }),
  ),
})
unstated('一事一议奖励金额', {
  at,
  what: '受益财政奖励多少、占所缴税款的几成',
  looked: ['地方留成', '比例', '全额'],
  gives: money(),
})

export const 可否延期 = rule('可否申请延期缴纳', {
  at,
  is: all(
    facts.因改制缴纳,
    facts.确有特殊困难,
    match(税种, {
      个人所得税: yes,
      企业所得税: yes,
      增值税: yes,
      其他税款: byReading(等字, { 及于同类: yes, 限于所列: no }),
    }),
  ),
})
unstated('延期缴纳期限', {
  at,
  what: '可以延期多久、由谁批准',
  looked: ['三个月', '批准', '延期不超过'],
  gives: { type: { kind: 'number', unit: '个月' } },
})
