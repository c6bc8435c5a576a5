import { expect, test } from 'vitest'
import { checkComparisons } from './comparisons.ts'

const path = 'packages/jishan/policies/zf-2022-14-reserve-grain/subsidy.ts'
const found = (text: string, at = path): readonly string[] =>
  checkComparisons([{ path: at, text }]).map((one) => one.path.slice(at.length + 1))

test('facts and figures of a policy are not compared by the program', () => {
  expect(found('const a = 1\nexport const b = 用电量 > 封顶\n')).toEqual(['2'])
  for (const operator of ['<', '<=', '>', '>='])
    expect(found(`export const a = facts.用电量 ${operator} 封顶 ? 1 : 2`)).toEqual(['1'])
})

test('words are compared, lists are counted, and the words of the kernel compare', () => {
  expect(found(`if (words.length > 0 && word !== name) throw new Error()\nrule(atLeast(用电量, 封顶))`)).toEqual([])
  expect(found('export const f = <T,>(a: Num<T>): T => a')).toEqual([])
})

test('elsewhere, in tests and in examples, the program compares', () => {
  expect(found('export const a = b > c', 'packages/law/src/number/ratio.ts')).toEqual([])
  expect(found('export const a = b > c', 'packages/jishan/policies/bodies.ts')).toEqual([])
  for (const kind of ['.test.ts', '.examples.ts'])
    expect(found('export const a = b > c', path.replace('.ts', kind))).toEqual([])
})
