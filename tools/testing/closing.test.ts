import { describe, expect, test } from 'vitest'
import { closing } from './closing.ts'

const tally = { passed: 3, failed: 0, skipped: [] as string[] }
const ci = { strict: true, realIssuePresent: false }

describe('closing', () => {
  test('a clean run passes and ends with the count', () => {
    expect(closing(tally, ci)).toEqual({ ok: true, lines: ['3 passed, 0 failed, 0 skipped'] })
  })

  test('a failure fails the run', () => {
    const { ok, lines } = closing({ ...tally, failed: 2 }, ci)
    expect(ok).toBe(false)
    expect(lines.at(-1)).toBe('3 passed, 2 failed, 0 skipped')
  })

  test('a run without tests fails, unless it may be empty', () => {
    const none = { passed: 0, failed: 0, skipped: [] }
    expect(closing(none, ci).ok).toBe(false)
    const soak = closing(none, { ...ci, mayBeEmpty: true })
    expect(soak.ok).toBe(true)
    expect(soak.lines).toEqual(['没有要运行的测试。', '0 passed, 0 failed, 0 skipped'])
  })

  test('a skipped test is named, and fails a strict run', () => {
    const skipping = { ...tally, skipped: ['a.test.ts > does a thing'] }
    const strict = closing(skipping, ci)
    expect(strict.ok).toBe(false)
    expect(strict.lines).toEqual([
      '下列测试被跳过，不允许：',
      '  a.test.ts > does a thing',
      '3 passed, 0 failed, 1 skipped',
    ])
    expect(closing(skipping, { ...ci, strict: false }).ok).toBe(true)
  })

  test('checks of the real issue may be skipped where it is absent, and only there', () => {
    const skipping = { ...tally, skipped: ['a.test.ts > [real issue] > counts documents'] }
    const absent = closing(skipping, ci)
    expect(absent.ok).toBe(true)
    expect(absent.lines[0]).toContain('1 项')
    expect(absent.lines.at(-1)).toBe('3 passed, 0 failed, 1 skipped')
    expect(closing(skipping, { ...ci, realIssuePresent: true }).ok).toBe(false)
  })

  test('tests left out because others were named are nobody’s fault', () => {
    const { ok, lines } = closing({ ...tally, skipped: ['a', 'b'] }, { ...ci, chosenByName: true })
    expect(ok).toBe(true)
    expect(lines).toEqual(['3 passed, 0 failed, 2 skipped'])
  })
})
