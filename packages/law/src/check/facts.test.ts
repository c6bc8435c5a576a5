import { expect, test } from 'vitest'
import { lawOf, policy, quantity, sum } from '../index.ts'
import { checkFacts } from './facts.ts'

const at = '第一条'
const document = (number: number, step: '1' | '0.01') =>
  policy({
    folder: `zf-2022-${number}-trial`,
    number: `试政发〔2022〕${number}号`,
    title: '',
    issuer: '试县',
    issued: '2022-06-20',
    outline: { [at]: { gist: '', print: '' } },
    facts: { 面积: quantity('亩', { step }) },
  })

function problems(...steps: readonly ['1' | '0.01', '1' | '0.01']): readonly string[] {
  const [one, two] = [document(1, steps[0]), document(2, steps[1])]
  two.rule('合计', { at, is: sum(one.facts.面积, two.facts.面积) })
  return checkFacts(lawOf([one.policy, two.policy])).map(({ name, message }) => `${name}${message}`)
}

test('facts of one name in two documents are one fact where they are alike', () => {
  expect(problems('1', '1')).toEqual([])
  expect(problems('1', '0.01')).toEqual(['合计所用文件各有一个“面积”，类型或范围不同'])
})
