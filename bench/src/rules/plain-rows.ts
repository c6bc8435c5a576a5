import { ABSENT, AREAS, type Households, MODES } from './households.ts'

/** A household as the other engines take it: words, truths, and amounts in 度 and 方 as numbers; null where nothing is given. */
export interface PlainRow {
  readonly mode: string | null
  readonly area: string | null
  readonly project: boolean | null
  readonly done: boolean | null
  readonly power: number | null
  readonly gas: number | null
  readonly poor: boolean | null
}

export function plainRows(all: Households, count: number): PlainRow[] {
  const word = (words: readonly string[], at: number | undefined): string | null => words[at ?? ABSENT] ?? null
  const truth = (code: number | undefined): boolean | null => (code === ABSENT ? null : code === 1)
  const amount = (steps: number | undefined): number | null => (steps === ABSENT ? null : Number(steps) / 100)
  return Array.from({ length: count }, (_, i) => ({
    mode: word(MODES, all.取暖方式[i]),
    area: word(AREAS, all.区域[i]),
    project: truth(all.改造项目[i]),
    done: truth(all.已实施改造[i]),
    power: amount(all.用电量[i]),
    gas: amount(all.用气量[i]),
    poor: truth(all.农村困难群众[i]),
  }))
}
