import { expect, test } from 'vitest'
import { every } from '../due/testing/county.ts'
import { amount, byReading, countyQuestion, money, policy } from '../index.ts'
import { findPolicy, findQuestion, findRule, lawOf } from './law.ts'

const at = '第一条'
const 口径 = countyQuestion('试县/口径', {
  question: '',
  words: '',
  decidedBy: '试县',
  readings: { 宽: '', 严: '' },
})
const document = (number: number) =>
  policy({
    folder: `zf-2022-${number}-trial`,
    number: `试政发〔2022〕${number}号`,
    title: '',
    issuer: '试县',
    issued: '2022-06-20',
    outline: { [at]: { gist: '', print: '' } },
    facts: {},
  })
const [one, two] = [document(1), document(2)]
const 标准 = one.parameter('标准', { at, is: '10元' })
const 限额 = one.unstated('限额', { at, what: '', looked: ['限额'], gives: money() })
const 疑 = one.question('疑', { at, question: '', words: '', readings: { 甲: { because: '' }, 乙: { because: '' } } })
const 补贴 = one.rule('补贴', { at, is: byReading(口径, { 宽: amount('2元'), 严: amount('1元') }) })
one.duty('月报', { at, who: ['试县'], what: '报', due: every.month.by(5) })
two.amend(标准, { at, from: '2024-01-01', is: '12元' })
two.amend(标准, { at, from: '2023-01-01', is: '11元' })
const law = lawOf([one.policy, two.policy])

test('a document is found by its folder or its number, however the number is typed', () => {
  for (const asked of [
    'zf-2022-2-trial',
    '试政发〔2022〕2号',
    '试政发[2022] 2 号',
    '试政发（2022）2号',
    '试政发【2022】2号',
  ])
    expect(findPolicy(law, asked)).toBe(two.policy)
  expect(findPolicy(law, '试政发〔2022〕3号')).toBeUndefined()
})

test('rules, figures and what is not stated are found by name', () => {
  expect(['补贴', '标准', '限额', '别的'].map((name) => findRule(one.policy, name))).toEqual([
    补贴,
    标准,
    限额,
    undefined,
  ])
  expect(findRule(two.policy, '补贴')).toBeUndefined()
})

test('a question is found by its id, its document named by folder or number', () => {
  for (const asked of ['试政发〔2022〕1号/疑', 'zf-2022-1-trial/疑', '试政发(2022)1号/疑'])
    expect(findQuestion(law, asked)).toBe(疑)
  expect(findQuestion(law, '试县/口径')).toBe(口径)
  expect(findQuestion(law, '试县/前')?.name).toBe('前')
  for (const asked of ['疑', '试政发〔2022〕2号/疑', '别县/疑', '试政发〔2022〕1号/别的'])
    expect(findQuestion(law, asked)).toBeUndefined()
})

test('amendments of a thing stand in the order of their days', () => {
  expect(law.amendments.get(标准)?.map(({ from }) => from)).toEqual(['2023-01-01', '2024-01-01'])
})
