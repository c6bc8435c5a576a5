export type Result = {
  readonly name: string
  readonly ok: boolean
  readonly seconds: number
}

/** The closing words of a check: every step with its time, then one line for all. */
export const summary = (results: readonly Result[]): { lines: string[]; ok: boolean } => {
  const failed = results.filter(({ ok }) => !ok).map(({ name }) => name)
  return {
    lines: [
      '──',
      ...results.map(({ name, ok, seconds }) => `${ok ? '✓' : '✗'} ${name}  ${seconds.toFixed(1)} 秒`),
      failed.length === 0 ? '全部通过。' : `未通过：${failed.join('、')}。`,
    ],
    ok: failed.length === 0,
  }
}
