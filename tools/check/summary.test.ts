import { expect, test } from 'vitest'
import { summary } from './summary.ts'

test('every step with its time, then one line for all', () => {
  const { lines, ok } = summary([
    { name: '格式', ok: true, seconds: 1.25 },
    { name: '类型', ok: true, seconds: 10 },
  ])
  expect(ok).toBe(true)
  expect(lines.slice(1)).toEqual(['✓ 格式  1.3 秒', '✓ 类型  10.0 秒', '全部通过。'])
})

test('a failed step fails the whole and is named at the end', () => {
  const { lines, ok } = summary([
    { name: '格式', ok: false, seconds: 1 },
    { name: '类型', ok: true, seconds: 1 },
    { name: '测试', ok: false, seconds: 1 },
  ])
  expect(ok).toBe(false)
  expect(lines.at(-1)).toBe('未通过：格式、测试。')
})
