import { evaluator, findPolicy, findRule, lawOf, valueOf } from '@zhengling/law'
import { expect, test } from 'vitest'
import { policies } from './index.ts'

const law = lawOf(policies)
const world = {
  on: Temporal.PlainDate.from('2022-07-01'),
  amendments: law.amendments,
  decisions: [],
  calendar: { isWorkingDay: () => undefined },
}

function outcomeOf(document: string, name: string, given: Readonly<Record<string, string | boolean>>) {
  const policy = findPolicy(law, document)
  const rule = policy && findRule(policy, name)
  if (rule === undefined) throw new RangeError(`${document}/${name}`)
  const facts = Object.entries(given).flatMap(([fact, literal]) => {
    const type = policy?.facts[fact]?.type
    const value = type && valueOf(type, literal)
    return value === undefined ? [] : [[fact, value] as const]
  })
  return evaluator(rule, world).evaluate(new Map(facts))
}

const 环境 = '稷政办发〔2022〕22号'
const 地质 = '稷政办发〔2022〕23号'
const 建设 = { 建设领域事故引发: true, 应急响应期间: true, 上次汇报时刻: '2022-07-01T22:30' } as const
const 粮食 = '稷政办发〔2022〕25号'
const 规模 = { 县级储备粮库存: '2000', 上级核定规模: '2000', 县政府确定规模: '2500' } as const
const 倒塌 = { 造成房屋倒塌: true } as const

test.each([
  [环境, '下次续报期限', 建设, '4.1.3第2款'],
  [环境, '由哪个指挥部指挥', 建设, '2.1第1款'],
  [环境, '级别调整由谁审定', 建设, '4.10第1款'],
  [环境, '可否终止', { ...建设, 已启动响应: '三级', 市级指挥部审定: false }, '4.11第1款'],
  [地质, '由谁转移安置', 倒塌, '2.4⑥'],
] as const)('%s %s: where 17号 also reaches the case, its clause is a ground', (document, name, given, clause) => {
  const { basis } = outcomeOf(document, name, given)
  expect(basis).toContainEqual({ document: '稷政办发〔2022〕17号', clause })
})

test.each([
  [粮食, '县级储备粮规模达标', 规模, '第三条'],
  [粮食, '储备费用按哪个办法', {}, '第二十一条'],
] as const)('%s %s: where 稷政发14号 also settles it, its clause is a ground', (document, name, given, clause) => {
  const { basis } = outcomeOf(document, name, given)
  expect(basis).toContainEqual({ document: '稷政发〔2022〕14号', clause })
})

test.each([
  [环境, '下次续报期限', 建设],
  [地质, '由谁转移安置', 倒塌],
  [粮食, '县级储备粮规模达标', 规模],
  [粮食, '储备费用按哪个办法', {}],
] as const)('%s %s: neither unit decides for both documents, the county does', (document, name, given) => {
  const outcome = outcomeOf(document, name, given)
  expect(outcome.kind === 'open' && outcome.questions.map(({ decidedBy }) => decidedBy)).toEqual(['稷山县人民政府'])
})

test.each([
  [环境, '下次续报期限', { 建设领域事故引发: false }],
  [环境, '由哪个指挥部指挥', { 建设领域事故引发: false }],
  [环境, '级别调整由谁审定', { 建设领域事故引发: false }],
  [环境, '可否终止', { 建设领域事故引发: false, 已启动响应: '三级' }],
  [地质, '由谁转移安置', { 造成房屋倒塌: false }],
] as const)('%s %s: where it does not, the document stands alone', (document, name, given) => {
  const { basis } = outcomeOf(document, name, given)
  expect(basis.filter((one) => one.document !== document)).toEqual([])
})

const 倍增 = '稷政发〔2022〕6号'
const 专班 = '稷政办发〔2022〕16号'
const 股长 = { 联络员人数: '1', 联络员职级: '股级' } as const

test.each([
  [倍增, '联络员合规', 股长, 专班, '三（二）第1款'],
  [专班, '联络员合规', 股长, 倍增, '六（一）'],
  [倍增, '推进情况报送频次', {}, 专班, '三（二）第1款'],
  [倍增, '工作专班督查频次', {}, 专班, '三（四）第1款'],
  [专班, '专班督查频次', {}, 倍增, '六（三）'],
] as const)('%s %s: what the other document says is a ground, and the county decides', (...given) => {
  const [document, name, facts, other, clause] = given
  const outcome = outcomeOf(document, name, facts)
  expect(outcome.basis).toContainEqual({ document: other, clause })
  expect(outcome.kind === 'open' && outcome.questions.map(({ decidedBy }) => decidedBy)).toEqual(['稷山县人民政府'])
})
