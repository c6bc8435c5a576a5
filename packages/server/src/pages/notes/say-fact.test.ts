import type { Fact, FactKind } from '@zhengling/gazette'
import { expect, test } from 'vitest'
import { sayFact } from './say-fact.ts'

const fact = <K extends FactKind>(kind: K, value: Extract<Fact, { kind: K }>['value']): Fact =>
  ({ kind, value, text: '', span: [0, 0], clause: '一' }) as unknown as Fact

test('every kind of fact is said in words', () => {
  expect(sayFact(fact('body', { name: '水利局', canonical: '云水县水利局', role: '牵头' }))).toBe(
    '云水县水利局（牵头）',
  )
  expect(sayFact(fact('person', { name: '林远' }))).toBe('林远')
  expect(sayFact(fact('date', { date: '2024-03-25', precision: 'day', bound: '前' }))).toBe('2024-03-25前')
  expect(sayFact(fact('term', { amount: '5', unit: '工作日', bound: '内' }))).toBe('5工作日内')
  expect(sayFact(fact('term', { amount: '2', unit: '小时', bound: '每隔' }))).toBe('每隔2小时')
  expect(sayFact(fact('term', { unit: '无' }))).toBe('未定期限')
  expect(sayFact(fact('recurrence', { every: '月', days: [10, 25] }))).toBe('每月10、25日')
  expect(sayFact(fact('recurrence', { every: '季度', month: '首', days: [5], bound: '前' }))).toBe('每季度首月5日前')
  expect(sayFact(fact('money', { amount: '60', unit: '万元', yuan: '600000' }))).toBe('60万元（600000元）')
  expect(sayFact(fact('rate', { amount: '0.12', unit: '元/立方米', per: ['立方米'] }))).toBe('0.12 元/立方米')
  expect(sayFact(fact('percent', { amount: '2:8', unit: '比例' }))).toBe('2:8')
  expect(sayFact(fact('quantity', { amount: '18', until: '25', unit: '毫米' }))).toBe('18至25毫米')
  expect(sayFact(fact('reference', { to: '条款', target: '第四条' }))).toBe('条款：第四条')
})

test('a threshold says whether its number belongs, or that nobody has said so', () => {
  const threshold = (relation: '>=' | '<' | '=', inclusive?: boolean) =>
    sayFact(
      fact('threshold', {
        amount: '20',
        unit: '%',
        relation,
        word: '以上',
        ...(inclusive === undefined ? {} : { inclusive }),
      }),
    )
  expect(threshold('>=', true)).toBe('20%及以上')
  expect(threshold('<', false)).toBe('小于20%（不含本数）')
  expect(threshold('>=')).toBe('大于20%（含否未明）')
  expect(threshold('=')).toBe('等于20%')
})
