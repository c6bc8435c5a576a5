import { expect, test } from 'vitest'
import { lawOf, policy, sum } from '../index.ts'
import { checkLaw } from './index.ts'

const at = '第一条'
const document = (number: number, until?: string) =>
  policy({
    folder: `zf-2022-${number}-trial`,
    number: `试政发〔2022〕${number}号`,
    title: '修订',
    issuer: '试县人民政府',
    issued: '2022-06-20',
    ...(until !== undefined && { until }),
    outline: { [at]: { gist: '一', print: '' } },
    facts: {},
  })

const problems = (...made: readonly ReturnType<typeof document>[]): readonly string[] =>
  checkLaw(lawOf(made.map((one) => one.policy))).map(({ name, message }) => `${name}：${message}`)

test('two documents do not change one thing from the same day', () => {
  const [one, two, three] = [document(1), document(2), document(3)]
  const 标准 = one.parameter('标准', { at, is: '10元' })
  two.amend(标准, { at, from: '2023-01-01', is: '11元' })
  three.amend(标准, { at, from: '2024-01-01', is: '12元' })
  expect(problems(one, two, three)).toEqual([])
  three.amend(标准, { at, from: '2023-01-01', is: '13元' })
  expect(problems(one, two, three)).toEqual(['标准：2023-01-01已由试政发〔2022〕2号修订，同日不能再改'])
})

test('what is out of force is amended no more', () => {
  const [one, two] = [document(1, '2022-12-31'), document(2)]
  two.amend(one.parameter('标准', { at, is: '10元' }), { at, from: '2023-01-01', is: '11元' })
  expect(problems(one, two)).toEqual(['标准：试政发〔2022〕1号的有效期至2022-12-31止，其后不能修订'])
  const [last, next] = [document(1, '2022-12-31'), document(2)]
  next.amend(last.parameter('标准', { at, is: '10元' }), { at, from: '2022-12-31', is: '11元' })
  expect(problems(last, next)).toEqual([])
})

test('amendments that make a thing of itself are found before anything is worked out', () => {
  const [one, two] = [document(1), document(2)]
  const 标准 = one.parameter('标准', { at, is: '10元' })
  const 甲 = one.rule('甲', { at, is: sum(标准, '1元') })
  const 乙 = one.rule('乙', { at, is: sum(标准, '2元') })
  two.amend(甲, { at, from: '2023-01-01', is: sum(乙, '1元') })
  expect(problems(one, two)).toEqual([])
  two.amend(乙, { at, from: '2024-01-01', is: sum(甲, '2元') })
  expect(problems(one, two)).toEqual(['甲：修订后又以它自身为据'])
})
