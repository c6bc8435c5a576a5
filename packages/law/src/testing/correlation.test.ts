import { expect, test } from 'vitest'
import { policy } from '../declare/policy.ts'
import { evaluator } from '../evaluate/evaluator.ts'
import { sum } from '../expression/arithmetic.ts'
import { amount } from '../expression/constant.ts'
import { byReading } from '../expression/open.ts'
import { sample, sampleWorld } from '../run/testing/sample-policy.ts'
import { correlationFaults } from './correlation.ts'
import { 灌溉 } from './irrigation.ts'
import { worldOn } from './world.ts'

test.each(sample.declared.rules)('readings of $name are what decisions would give, with every word', (asked) => {
  expect(correlationFaults(asked, sampleWorld, { cases: 60, seed: 21 })).toEqual([])
})

test.each(灌溉.declared.rules)('readings of $name are what decisions would give, in a whole document', (asked) => {
  expect(correlationFaults(asked, worldOn('2024-07-01'), { cases: 60, seed: 22 })).toEqual([])
})

test('one question has one answer throughout: two readings of it, not four', () => {
  const at = '第一条'
  const { question, rule } = policy({
    folder: 'x',
    number: '试政发〔2022〕1号',
    title: '',
    issuer: '试县',
    issued: '2022-06-20',
    outline: { [at]: { gist: '', print: '' } },
    facts: {},
  })
  const 疑 = question('疑', { at, question: '', words: '', readings: { 多: { because: '' }, 少: { because: '' } } })
  const some = byReading(疑, { 多: amount('10元'), 少: amount('1元') })
  const other = byReading(疑, { 多: amount('200元'), 少: amount('100元') })
  const outcome = evaluator(rule('和', { at, is: sum(some, other) }), worldOn('2024-07-01')).evaluate(new Map())
  const values = outcome.kind === 'open' ? outcome.readings.map((one) => one.outcome) : []
  expect(values).toMatchObject([{ value: { n: 210n } }, { value: { n: 101n } }])
})
