import { expect, test } from 'vitest'
import { officialCalendar } from '../calendar/official.ts'
import type { Decision } from '../declare/decision.ts'
import { quantity, yesNo } from '../declare/fact.ts'
import { countyQuestion } from '../declare/open.ts'
import { policy } from '../declare/policy.ts'
import { sum } from '../expression/arithmetic.ts'
import { choose } from '../expression/choice.ts'
import { amount } from '../expression/constant.ts'
import { least } from '../expression/extreme.ts'
import { all, any } from '../expression/logic.ts'
import { byReading } from '../expression/open.ts'
import type { Num, Truth } from '../expression/type.ts'
import type { Outcome } from '../outcome/outcome.ts'
import { type Asked, evaluator } from './evaluator.ts'

const { facts, parameter, rule, unstated } = policy({
  folder: 'zf-2022-3-trial',
  number: '试政发〔2022〕3号',
  title: '读法办法',
  issuer: '试县人民政府',
  issued: '2020-01-01',
  outline: {
    第一条: { gist: '金额', print: '' },
    第二条: { gist: '条件', print: '' },
    第三条: { gist: '先后', print: '' },
  },
  facts: { 甲: yesNo(), 乙: yesNo(), 数: quantity('元', { step: '1' }) },
})

const question = (name: string): ReturnType<typeof countyQuestion<'宽' | '严'>> =>
  countyQuestion(`试/${name}`, {
    question: name,
    words: name,
    decidedBy: '试县人民政府',
    readings: { 宽: `${name}从宽`, 严: `${name}从严` },
  })
const [第一问, 第二问, 第三问] = [question('第一问'), question('第二问'), question('第三问')]

const figures = (of: typeof 第一问, 宽: Num<'元'>, 严: Num<'元'>): Num<'元'> => byReading(of, { 宽, 严 })
const yuan = (n: number): Num<'元'> => sum(amount('0元'), `${n}元`)

function evaluated(asked: Asked, given: Record<string, boolean> = {}, decisions: readonly Decision[] = []): Outcome {
  const world = {
    on: Temporal.PlainDate.from('2022-06-01'),
    amendments: new Map(),
    decisions,
    calendar: officialCalendar,
  }
  return evaluator(asked, world).evaluate(new Map(Object.entries(given)))
}

const answersOf = (outcome: Outcome): unknown =>
  outcome.kind === 'open' ? outcome.readings.map(({ answers }) => answers) : outcome.kind

test('a question that matters is not dropped because the way to it leads past another question', () => {
  const asked = rule('逐问', { at: '第一条', is: figures(第一问, figures(第二问, yuan(1), yuan(2)), yuan(3)) })
  expect(answersOf(evaluated(asked))).toEqual([
    { 第一问: '宽', 第二问: '宽' },
    { 第一问: '宽', 第二问: '严' },
    { 第一问: '严' },
  ])
})

test('a question that never changes the result is not asked, wherever it is met', () => {
  const idle = figures(第二问, yuan(1), yuan(1))
  expect(answersOf(evaluated(rule('无关', { at: '第一条', is: idle })))).toBe('known')
  const asked = rule('相关', { at: '第一条', is: sum(idle, figures(第一问, yuan(1), yuan(2))) })
  expect(answersOf(evaluated(asked))).toEqual([{ 第一问: '宽' }, { 第一问: '严' }])
})

test('a combination that another one covers is not listed beside it', () => {
  const deep = figures(第二问, figures(第三问, yuan(1), yuan(2)), yuan(5))
  const asked = rule('深浅', { at: '第一条', is: figures(第一问, deep, figures(第二问, yuan(1), yuan(5))) })
  expect(answersOf(evaluated(asked))).toEqual([
    { 第一问: '宽', 第二问: '宽', 第三问: '宽' },
    { 第一问: '宽', 第二问: '宽', 第三问: '严' },
    { 第一问: '宽', 第二问: '严' },
    { 第一问: '严', 第二问: '宽' },
    { 第一问: '严', 第二问: '严' },
  ])
})

test('what one reading alone needs is asked for as long as no decision makes it needless', () => {
  const asked = rule('一读需数', { at: '第一条', is: figures(第一问, yuan(1), facts.数) })
  const missing = (outcome: Outcome): unknown =>
    outcome.kind === 'unknown' ? outcome.missing.map(({ name }) => name) : outcome.kind
  const decided = (reading: string): readonly Decision[] => [
    { question: '试/第一问', reading, from: '2022-01-01', by: '试县人民政府', power: '发文机关', why: '' },
  ]
  expect(missing(evaluated(asked))).toEqual(['数'])
  expect(missing(evaluated(asked, {}, decided('严')))).toEqual(['数'])
  expect(missing(evaluated(asked, {}, decided('宽')))).toBe('known')
})

test('sixteen combinations are listed; of more, the questions that matter and no others', () => {
  const many = Array.from({ length: 7 }, (_, i) => question(`问${i}`))
  const total = (mattering: number): Num<'元'> =>
    many.map((one, i) => figures(one, yuan(0), i < mattering ? yuan(2 ** i) : yuan(0))).reduce((a, b) => sum(a, b))
  const four = evaluated(rule('四问', { at: '第一条', is: total(4) }))
  expect(four.kind === 'open' && four.readings.length).toBe(16)
  const five = evaluated(rule('五问', { at: '第一条', is: total(5) }))
  expect(five.kind === 'open' && [five.questions.map(({ name }) => name), five.readings]).toEqual([
    ['问0', '问1', '问2', '问3', '问4'],
    [],
  ])
})

test('beyond a thousand combinations every question met is listed', () => {
  const many = Array.from({ length: 12 }, (_, i) => question(`繁${i}`))
  const is = many.map((one, i) => figures(one, yuan(0), yuan(2 ** i))).reduce((a, b) => sum(a, b))
  const outcome = evaluated(rule('繁多', { at: '第一条', is }))
  expect(outcome.kind === 'open' && [outcome.questions.length, outcome.readings.length]).toEqual([12, 0])
})

test('of several decisions on a question the one from the latest day stands, and it alone is a ground', () => {
  const asked = rule('有决定', { at: '第一条', is: figures(第一问, yuan(1), yuan(2)) })
  const decided = (reading: string, from: string): Decision => ({
    question: '试/第一问',
    reading,
    from,
    by: '试县人民政府',
    power: '发文机关',
    why: `自${from}`,
  })
  const outcome = evaluated(asked, {}, [
    decided('宽', '2022-05-01'),
    decided('严', '2022-03-01'),
    decided('宽', '2022-01-01'),
    decided('严', '2022-07-01'),
  ])
  expect(outcome.decisions.map(({ from }) => from)).toEqual(['2022-05-01'])
})

const 未列 = unstated('未列', { at: '第二条', what: '条件', looked: ['条件'], gives: yesNo() })

test.each<[string, Truth, Record<string, boolean>, Outcome['kind']]>([
  ['what is missing could settle it, though another part is not stated', any(facts.甲, 未列), {}, 'unknown'],
  ['it does', any(facts.甲, 未列), { 甲: true }, 'known'],
  ['it does not', any(facts.甲, 未列), { 甲: false }, 'unstated'],
  ['the same for all', all(facts.甲, 未列), {}, 'unknown'],
  ['settled', all(facts.甲, 未列), { 甲: false }, 'known'],
  ['not settled', all(facts.甲, 未列), { 甲: true }, 'unstated'],
])('a condition of several parts: %s', (name, is, given, kind) => {
  expect(evaluated(rule(name, { at: '第二条', is }), given).kind).toBe(kind)
})

test('a choice rests on the earlier cases that did not hold', () => {
  const 上限 = parameter('上限', { at: '第二条', is: '100元' })
  const 小额 = rule('小额', { at: '第三条', is: facts.乙 })
  const cases = [
    { when: 小额, is: least(上限, '50元') },
    { when: facts.甲, is: amount('20元') },
  ]
  const asked = rule('先后', { at: '第一条', is: choose(cases, '都不是') })
  const clauses = (given: Record<string, boolean>): readonly string[] =>
    evaluated(asked, given).basis.map(({ clause }) => clause)
  expect(clauses({ 乙: true })).toEqual(['第一条', '第二条', '第三条'])
  expect(clauses({ 乙: false, 甲: true })).toEqual(['第一条', '第三条'])
})
