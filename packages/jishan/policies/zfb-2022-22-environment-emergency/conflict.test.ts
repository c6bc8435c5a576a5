import { evaluator, findRule, lawOf, valueOf } from '@zhengling/law'
import { expect, test } from 'vitest'
import { policies } from '../index.ts'
import { 突发环境事件 } from './index.ts'

const law = lawOf(policies)

function groundsOf(name: string, given: Readonly<Record<string, string | boolean>>): readonly string[] {
  const rule = findRule(突发环境事件, name)
  if (rule === undefined) throw new RangeError(name)
  const world = {
    on: Temporal.PlainDate.from('2022-07-01'),
    amendments: law.amendments,
    decisions: [],
    calendar: { isWorkingDay: () => undefined },
  }
  const facts = Object.entries(given).flatMap(([fact, literal]) => {
    const type = 突发环境事件.facts[fact]?.type
    const value = type && valueOf(type, literal)
    return value === undefined ? [] : [[fact, value] as const]
  })
  return evaluator(rule, world)
    .evaluate(new Map(facts))
    .basis.map(({ document, clause }) => `${document} ${clause}`)
}

test('where a construction accident causes the pollution, the other plan is cited by its own clause', () => {
  const 建设 = { 建设领域事故引发: true, 应急响应期间: true, 上次汇报时刻: '2022-07-01T22:30' }
  expect(groundsOf('下次续报期限', 建设)).toContain('稷政办发〔2022〕17号 4.1.3第2款')
  expect(groundsOf('由哪个指挥部指挥', 建设)).toContain('稷政办发〔2022〕17号 2.1第1款')
  expect(groundsOf('级别调整由谁审定', 建设)).toContain('稷政办发〔2022〕17号 4.10第1款')
  expect(groundsOf('可否终止', { ...建设, 已启动响应: '三级', 市级指挥部审定: false })).toContain(
    '稷政办发〔2022〕17号 4.11第1款',
  )
})

test('where none does, this plan stands alone', () => {
  const 无关 = { 建设领域事故引发: false, 已启动响应: '三级' }
  const grounds = ['下次续报期限', '由哪个指挥部指挥', '级别调整由谁审定', '可否终止'].flatMap((name) =>
    groundsOf(name, 无关),
  )
  expect(grounds.filter((one) => one.startsWith('稷政办发〔2022〕17号'))).toEqual([])
})
