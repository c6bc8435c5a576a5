import { expect, test } from 'vitest'
import { dayType, momentType, numberType, type Type, truthType } from '../expression/type.ts'
import type { Value } from '../expression/value.ts'
import { ratio } from '../number/ratio.ts'
import { listed, say } from './say.ts'

const choice: Type = { kind: 'choice', values: ['大户', '小户'], ordered: false }
const set: Type = { kind: 'set', values: ['申请', '合同'] }
const amounts = (unit: string): Type => ({ kind: 'amounts', keys: ['县', '乡'], unit })
const parts = new Map([
  ['县', ratio(77n, 2n)],
  ['乡', ratio(1000n)],
])

test.each<[Value, Type, string]>([
  [ratio(1040n), numberType('元'), '1,040 元'],
  [ratio(25n, 2n), numberType('元'), '12.50 元'],
  [ratio(1n, 8n), numberType('元'), '0.125 元'],
  [ratio(25n, 2n), numberType('亩'), '12.5 亩'],
  [ratio(-12_000n), numberType('斤'), '-12,000 斤'],
  [ratio(1n, 5n), numberType(''), '20%'],
  [ratio(3n, 2n), numberType(''), '150%'],
  [ratio(1n, 8n), numberType(''), '0.125'],
  [ratio(1n, 3n), numberType(''), '1/3'],
  [ratio(12_000n), numberType(''), '12,000'],
  [true, truthType, '是'],
  [false, truthType, '否'],
  ['大户', choice, '大户'],
  [Temporal.PlainDate.from('2022-06-26'), dayType, '2022年6月26日（周日）'],
  [Temporal.PlainDateTime.from('2022-06-30T09:05'), momentType, '2022年6月30日（周四）09:05'],
  [parts, amounts('元'), '县 38.50 元，乡 1,000 元'],
  [['申请', '合同'], set, '申请、合同'],
  [[], set, '无'],
])('%s is said as it is read (%#)', (value, type, said) => {
  expect(say(value, type)).toBe(said)
})

test('words that have a comma of their own stand apart by a stronger one', () => {
  expect(listed(['水、电', '气'])).toBe('水、电；气')
  expect(listed(['水，电', '气'])).toBe('水，电；气')
  expect(listed(['水', '电', '气'])).toBe('水、电、气')
})
