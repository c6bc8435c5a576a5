import { expect, test } from 'vitest'
import { amount, byReading, convention, countyQuestion, lawOf, type Num, policy, proveLaw } from '../index.ts'
import { checkQuestions } from './questions.ts'

const at = '第一条'
const asked = (readings: Readonly<Record<'甲' | '乙', string>>) =>
  countyQuestion('试县/口径', { question: '', words: '', decidedBy: '试县', readings })
const settled = (standard: '甲' | '乙') =>
  convention('试县/口径', { question: '', readings: { 甲: '', 乙: '' }, default: standard, basis: '' })

const document = (number: number, doubt: Parameters<typeof byReading<'甲' | '乙', never>>[0]) => {
  const made = policy({
    folder: `zf-2022-${number}-trial`,
    number: `试政发〔2022〕${number}号`,
    title: '',
    issuer: '试县',
    issued: '2022-06-20',
    outline: { [at]: { gist: '', print: '' } },
    facts: {},
  })
  const cases = Object.fromEntries(Object.keys(doubt.readings).map((name) => [name, amount('1元')]))
  made.rule('补贴', { at, is: byReading(doubt, cases as Record<'甲' | '乙', Num<'元'>>) })
  return made.policy
}

const problems = (...policies: readonly ReturnType<typeof document>[]): readonly string[] =>
  checkQuestions(lawOf(policies)).map(({ message }) => message)

test('two documents may ask one question of the county, whoever wrote it down', () => {
  expect(problems(document(1, asked({ 甲: '', 乙: '' })), document(2, asked({ 乙: '', 甲: '' })))).toEqual([])
  expect(problems(document(1, settled('甲')), document(2, settled('甲')))).toEqual([])
})

test('two questions of one id are told apart by nobody', () => {
  const why = ['“试县/口径”有两种不同的声明，解释时无从分辨']
  expect(problems(document(1, settled('甲')), document(2, settled('乙')))).toEqual(why)
  expect(problems(document(1, settled('甲')), document(2, asked({ 甲: '', 乙: '' })))).toEqual(why)
})

test('questions with other readings are other questions', () => {
  const why = ['“试县/口径”有两种不同的声明，解释时无从分辨']
  const more = countyQuestion('试县/口径', {
    question: '',
    words: '',
    decidedBy: '试县',
    readings: { 甲: '', 乙: '', 丙: '' },
  }) as unknown as ReturnType<typeof asked>
  const one = document(1, more)
  expect(problems(one, document(2, asked({ 甲: '', 乙: '' })))).toEqual(why)
  const three = convention('试县/口径', {
    question: '',
    readings: { 甲: '', 乙: '', 丙: '' },
    default: '甲',
    basis: '',
  })
  expect(problems(document(1, settled('甲')), document(2, three as unknown as ReturnType<typeof settled>))).toEqual(why)
})

test('a law with problems is not proved; all of them are named with their clause', () => {
  const [one, two] = [document(1, settled('甲')), document(2, settled('乙'))]
  expect(() => proveLaw(lawOf([one]))).not.toThrow()
  expect(() => proveLaw(lawOf([one, two]))).toThrow(
    '所声明的规定有1处错误：\n试政发〔2022〕1号 第一条 补贴：“试县/口径”有两种不同的声明',
  )
})
