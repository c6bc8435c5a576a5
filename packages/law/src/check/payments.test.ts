import { expect, test } from 'vitest'
import {
  amount,
  atLeast,
  before,
  date,
  day,
  holds,
  is,
  lawOf,
  lessThan,
  not,
  notAfter,
  notBefore,
  oneOf,
  policy,
  quantity,
  someOf,
  type Truth,
  yesNo,
} from '../index.ts'
import { checkPayments } from './payments.ts'

const at = '第一条'

const document = (number: number, more: { issued?: string; until?: string } = {}) =>
  policy({
    folder: `zf-2022-${number}-trial`,
    number: `试政发〔2022〕${number}号`,
    title: '补贴',
    issuer: '试县人民政府',
    issued: '2022-06-20',
    ...more,
    outline: { [at]: { gist: '补贴', print: '' } },
    facts: {
      方式: oneOf('电', '气', '煤'),
      困难: yesNo(),
      面积: quantity('亩', { step: '0.5', to: '100' }),
      日: day(),
      件: someOf('甲', '乙'),
    },
  })
type Document = ReturnType<typeof document>

const pay = (made: Document, name: string, applies?: Truth) =>
  made.rule(name, { at, is: amount('10元'), pays: '补贴', ...(applies && { applies, otherwise: '不补' }) })

const problems = (...made: readonly Document[]): readonly string[] =>
  checkPayments(lawOf(made.map((one) => one.policy))).map(({ name, message }) => `${name}${message}`)

const paidBy = (a: (facts: Document['facts']) => Truth, b: (facts: Document['facts']) => Truth): readonly string[] => {
  const made = document(1)
  pay(made, '甲', a(made.facts))
  pay(made, '乙', b(made.facts))
  return problems(made)
}

test('rules that reach different cases may pay the same item', () => {
  expect(
    paidBy(
      ({ 方式 }) => is(方式, '电'),
      ({ 方式 }) => is(方式, '气', '煤'),
    ),
  ).toEqual([])
  expect(
    paidBy(
      ({ 困难 }) => 困难,
      ({ 困难 }) => not(困难),
    ),
  ).toEqual([])
  expect(
    paidBy(
      ({ 面积 }) => lessThan(面积, '50亩'),
      ({ 面积 }) => atLeast(面积, '50亩'),
    ),
  ).toEqual([])
})

test('days and sets of words tell cases apart, too', () => {
  const begin = date('2022-07-01')
  expect(
    paidBy(
      ({ 日 }) => before(日, begin),
      ({ 日 }) => notBefore(日, begin),
    ),
  ).toEqual([])
  expect(
    paidBy(
      ({ 日 }) => notAfter(日, begin),
      ({ 日 }) => notBefore(日, begin),
    ),
  ).toEqual(['乙与“甲”对同一情形重复支付“补贴”：日为2022年7月1日（周五）'])
  expect(
    paidBy(
      ({ 件 }) => holds(件, '甲'),
      ({ 件 }) => not(holds(件, '甲')),
    ),
  ).toEqual([])
  expect(
    paidBy(
      ({ 件 }) => holds(件, '甲'),
      ({ 件 }) => holds(件, '乙'),
    ),
  ).toHaveLength(1)
})

test('two that reach one case are named with the case', () => {
  expect(
    paidBy(
      ({ 方式 }) => is(方式, '电', '气'),
      ({ 方式 }) => is(方式, '气', '煤'),
    ),
  ).toEqual(['乙与“甲”对同一情形重复支付“补贴”：方式为气'])
  expect(
    paidBy(
      ({ 面积 }) => lessThan(面积, '50.5亩'),
      ({ 面积 }) => atLeast(面积, '50亩'),
    ),
  ).toEqual(['乙与“甲”对同一情形重复支付“补贴”：面积为50 亩'])
  expect(
    paidBy(
      ({ 方式 }) => is(方式, '电'),
      ({ 困难 }) => 困难,
    ),
  ).toEqual(['乙与“甲”对同一情形重复支付“补贴”：方式为电，困难为是'])
  const made = document(1)
  pay(made, '甲')
  pay(made, '乙')
  expect(problems(made)).toEqual(['乙与“甲”对同一情形重复支付“补贴”'])
})

test('documents pay the same item only one after the other', () => {
  const paying = (...made: readonly Document[]) => {
    for (const [i, one] of made.entries()) pay(one, `补贴${i + 1}`)
    return problems(...made)
  }
  expect(paying(document(1), document(2, { issued: '2023-01-01' }))).toEqual(['补贴2与“补贴1”对同一情形重复支付“补贴”'])
  expect(paying(document(1, { until: '2022-12-31' }), document(2, { issued: '2023-01-01' }))).toEqual([])
})

test('an amendment may bring a collision', () => {
  const [made, next] = [document(1), document(2, { issued: '2023-01-01' })]
  const { 方式 } = made.facts
  pay(made, '甲', is(方式, '电'))
  const 乙 = pay(made, '乙', is(方式, '气'))
  expect(problems(made)).toEqual([])
  next.amend(乙, { at, from: '2023-01-01', applies: is(方式, '电', '气'), otherwise: '只补电、气' })
  expect(problems(made, next)).toEqual(['乙与“甲”对同一情形重复支付“补贴”：方式为电'])
})

test('documents collide on the one day on which both are in force', () => {
  const [one, two] = [document(1, { until: '2023-01-01' }), document(2, { issued: '2023-01-01' })]
  pay(one, '甲')
  pay(two, '乙')
  expect(problems(one, two)).toEqual(['乙与“甲”对同一情形重复支付“补贴”'])
})

test('a collision is told once, though it lasts through several versions', () => {
  const [made, next] = [document(1), document(2, { issued: '2023-01-01' })]
  const { 方式 } = made.facts
  const 甲 = pay(made, '甲', is(方式, '电', '气'))
  pay(made, '乙', is(方式, '气'))
  next.amend(甲, { at, from: '2023-01-01', applies: is(方式, '气'), otherwise: '只补气' })
  expect(problems(made, next)).toEqual(['乙与“甲”对同一情形重复支付“补贴”：方式为气'])
})

test('what cannot be gone through is taken to collide', () => {
  const words = ['一', '二', '三', '四', '五', '六', '七', '八'] as const
  const paying = (more: readonly string[]) => {
    const made = policy({
      folder: 'x',
      number: '试政发〔2022〕1号',
      title: '',
      issuer: '试县',
      issued: '2022-06-20',
      outline: { [at]: { gist: '', print: '' } },
      facts: { 件: someOf(...words, ...more) },
    })
    const 有一 = holds(made.facts.件, '一')
    made.rule('甲', { at, is: amount('10元'), pays: '补贴', applies: 有一, otherwise: '不补' })
    made.rule('乙', { at, is: amount('10元'), pays: '补贴', applies: not(有一), otherwise: '不补' })
    return checkPayments(lawOf([made.policy])).map(({ name, message }) => `${name}${message}`)
  }
  expect(paying([])).toEqual([])
  expect(paying(['九'])).toEqual(['乙与“甲”对同一情形重复支付“补贴”'])
})
