import { expect, test } from 'vitest'
import { planOf } from './plan.ts'
import { disagreements, explainedOtherwise } from './testing/agreement.ts'
import { sample, sampleWorld } from './testing/sample-policy.ts'

const { rules, parameters, unstated } = sample.declared
const asked = [...rules, ...parameters, ...unstated]

test('explained, interpreted, compiled and columnar: the same kind and the same value for every word of the kernel', async () => {
  expect(await disagreements(asked, sampleWorld, { cases: 500, seed: 1 })).toEqual([])
})

test('the explanation told from a trace is that of the explained way', () => {
  expect(explainedOtherwise(asked, sampleWorld, { cases: 200, seed: 2 })).toEqual([])
})

test('what cannot run over whole numbers says why', () => {
  expect(planOf(asked, sampleWorld).refused.map(({ asked: { name }, why }) => [name, why])).toEqual([
    ['工作日', '按工作日推算的期限要逐日查放假安排'],
    ['过大', '数值可能超出可精确计算的整数范围（2 的 53 次方）'],
  ])
})
