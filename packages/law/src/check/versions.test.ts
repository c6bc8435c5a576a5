import { expect, test } from 'vitest'
import { lawOf, policy, sum } from '../index.ts'
import { daysOfChange } from './versions.ts'

const at = '第一条'
const document = (number: number, issued: string) =>
  policy({
    folder: `zf-2022-${number}-trial`,
    number: `试政发〔2022〕${number}号`,
    title: '',
    issuer: '试县',
    issued,
    outline: { [at]: { gist: '', print: '' } },
    facts: {},
  })

test('from the day on which all of them are in force, each day on which a figure or rule of theirs changes, once', () => {
  const [one, two, three] = [document(1, '2022-06-20'), document(2, '2022-08-01'), document(3, '2022-07-01')]
  const [甲, 乙, 丙] = ['甲', '乙', '丙'].map((name) => one.parameter(name, { at, is: '1元' }))
  if (甲 === undefined || 乙 === undefined || 丙 === undefined) throw new Error()
  const a = one.rule('一', { at, is: sum(甲, 乙) })
  const b = two.rule('二', { at, is: sum(乙, '1元') })
  three.amend(甲, { at, from: '2024-01-01', is: '2元' })
  three.amend(乙, { at, from: '2023-01-01', is: '2元' })
  three.amend(a, { at, from: '2023-01-01', is: sum(甲, '5元') })
  three.amend(甲, { at, from: '2022-07-15', is: '3元' })
  three.amend(丙, { at, from: '2025-01-01', is: '2元' })
  const law = lawOf([one.policy, two.policy, three.policy])
  expect(daysOfChange([a], law)).toEqual(['2022-06-20', '2022-07-15', '2023-01-01', '2024-01-01'])
  expect(daysOfChange([a, b], law)).toEqual(['2022-08-01', '2023-01-01', '2024-01-01'])
  expect(daysOfChange([b, a], law)).toEqual(['2022-08-01', '2023-01-01', '2024-01-01'])
})
