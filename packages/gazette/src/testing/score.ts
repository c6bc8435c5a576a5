/** How well a reader did on one kind of thing. */
export interface Score {
  /** What was there. */
  readonly truth: number
  /** What of it the reader found. */
  readonly found: number
  /** What the reader reported that was not there. */
  readonly extra: number
  /** Of what it found, how many it understood as written (facts only). */
  readonly right: number
}

export type Scores = Map<string, Score>

const NONE: Score = { truth: 0, found: 0, extra: 0, right: 0 }

export function add(scores: Scores, kind: string, more: Partial<Score>): void {
  const score = scores.get(kind) ?? NONE
  scores.set(kind, {
    truth: score.truth + (more.truth ?? 0),
    found: score.found + (more.found ?? 0),
    extra: score.extra + (more.extra ?? 0),
    right: score.right + (more.right ?? 0),
  })
}

/** Share of what was there that was found; 1 where there was nothing. */
export function recall({ truth, found }: Score): number {
  return truth === 0 ? 1 : found / truth
}

/** Share of what was reported that was there; 1 where nothing was reported. */
export function precision({ found, extra }: Score): number {
  return found + extra === 0 ? 1 : found / (found + extra)
}

/** A table of scores to be printed, one line a kind. */
export function tableOf(scores: Scores): string {
  const lines = [...scores]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, score]) => {
      const right = score.found > 0 && score.right > 0 ? (score.right / score.found).toFixed(3) : '    -'
      return `${kind.padEnd(22)} ${String(score.truth).padStart(6)} ${recall(score).toFixed(3)} ${precision(score).toFixed(3)} ${right}`
    })
  return [`${'kind'.padEnd(22)} ${'truth'.padStart(6)} recall prec. value`, ...lines].join('\n')
}
