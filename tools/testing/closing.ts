import type { Tally } from './tally.ts'

/** The tag that the full name of every check of the real issue carries. */
export const realIssueTag = '[real issue]'

export type Circumstances = {
  /** Nothing may be skipped but checks of a real issue that is absent. */
  readonly strict: boolean
  readonly realIssuePresent: boolean
  /** The caller named the tests to run, so that leaving out the others is what was asked for. */
  readonly chosenByName?: boolean
  /** A run that may have nothing to do. */
  readonly mayBeEmpty?: boolean
}

export type Closing = {
  readonly lines: readonly string[]
  readonly ok: boolean
}

const listed = (heading: string, names: readonly string[]): string[] =>
  names.length === 0 ? [] : [heading, ...names.map((name) => `  ${name}`)]

/**
 * The last words of a run of tests and whether it may count as passed. The very last line is always
 * `N passed, N failed, N skipped`.
 */
export const closing = (
  { passed, failed, skipped }: Tally,
  { strict, realIssuePresent, chosenByName = false, mayBeEmpty = false }: Circumstances,
): Closing => {
  const excused = realIssuePresent || chosenByName ? [] : skipped.filter((name) => name.includes(realIssueTag))
  const unexcused = chosenByName ? [] : skipped.filter((name) => !excused.includes(name))
  const empty = passed + failed === 0
  const lines = [
    ...(excused.length > 0 ? [`未运行的真实公报核对：${excused.length} 项（本机没有公报原文）。`] : []),
    ...listed(strict ? '下列测试被跳过，不允许：' : '下列测试被跳过：', unexcused),
    ...(empty ? [mayBeEmpty ? '没有要运行的测试。' : '没有运行任何测试。'] : []),
    `${passed} passed, ${failed} failed, ${skipped.length} skipped`,
  ]
  const ok = failed === 0 && (mayBeEmpty || !empty) && !(strict && unexcused.length > 0)
  return { lines, ok }
}
