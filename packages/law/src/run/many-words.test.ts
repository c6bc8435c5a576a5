import { expect, test } from 'vitest'
import { oneOf } from '../declare/fact.ts'
import { policy } from '../declare/policy.ts'
import { match } from '../expression/choice.ts'
import { amount } from '../expression/constant.ts'
import { greatest, least } from '../expression/extreme.ts'
import { disagreements } from './testing/agreement.ts'
import { sampleWorld } from './testing/sample-policy.ts'

const words = Array.from({ length: 40 }, (_, i) => `事项${i + 1}`)
const { facts, rule } = policy({
  folder: 'zf-2022-8-many-words',
  number: '试政发〔2022〕8号',
  title: '事项清单',
  issuer: '试县人民政府',
  issued: '2022-06-20',
  outline: { 第一条: { gist: '事项', print: '' } },
  facts: { 事项: oneOf(...words) },
})
const 数 = match(facts.事项, Object.fromEntries(words.map((word, i) => [word, amount(`${i % 7}元`)])))
const asked = [
  rule('四十个词', { at: '第一条', is: 数 }),
  rule('层层比较', {
    at: '第一条',
    is: words.reduce((so, _, i) => (i % 2 === 0 ? greatest(so, 数) : least(so, 数)), 数),
  }),
]

test('choices among many words, nested, come to the same in every way of running', async () => {
  expect(await disagreements(asked, sampleWorld, { cases: 100, seed: 3 })).toEqual([])
})
