import { expect, test } from 'vitest'
import { type FactNode, nodeOf } from '../expression/node.ts'
import { factsOf, lawOf, type Operand, oneOf, policy, quantity, sum, yesNo } from '../index.ts'
import { checkFacts, isSameFact } from './facts.ts'

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

test('two facts are one where they are of one kind, counted alike, within the same ends', () => {
  const facts = factsOf({
    甲: quantity('亩', { step: '0.5', from: '1', to: '100' }),
    乙: quantity('亩', { step: '0.50', from: '1.0', to: '100.0' }),
    少: quantity('亩', { step: '0.5', from: '2', to: '100' }),
    多: quantity('亩', { step: '0.5', from: '1', to: '101' }),
    件: oneOf('一', '二'),
    另件: oneOf('一', '三'),
    是: yesNo(),
  })
  const likeFirst = (...some: readonly Operand[]): readonly boolean[] =>
    some.map((one) => isSameFact(nodeOf(some[0] as Operand) as FactNode, nodeOf(one) as FactNode))
  const { 甲, 乙, 少, 多, 件, 另件, 是 } = facts
  expect(likeFirst(甲, 乙, 少, 多, 是)).toEqual([true, true, false, false, false])
  expect(likeFirst(件, 另件, 是)).toEqual([true, false, false])
  expect(likeFirst(是, factsOf({ 是: yesNo() }).是)).toEqual([true, true])
})
