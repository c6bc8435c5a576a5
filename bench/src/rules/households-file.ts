import { writeFileSync } from 'node:fs'
import { ABSENT, AREAS, type Households, MODES } from './households.ts'

export const COLUMNS = ['id', 'mode', 'area', 'project', 'done', 'power', 'gas', 'poor'] as const

/** The households as CSV with a head: words, true and false, decimals; empty where nothing is given. */
export function writeHouseholds(all: Households, file: string): void {
  const word = (words: readonly string[], at: number | undefined): string => words[at ?? ABSENT] ?? ''
  const truth = (code: number | undefined): string => (code === ABSENT ? '' : String(code === 1))
  const decimal = (steps: number | undefined): string => (steps === ABSENT ? '' : (Number(steps) / 100).toFixed(2))
  const lines = Array.from({ length: all.count }, (_, i) =>
    [
      i,
      word(MODES, all.取暖方式[i]),
      word(AREAS, all.区域[i]),
      truth(all.改造项目[i]),
      truth(all.已实施改造[i]),
      decimal(all.用电量[i]),
      decimal(all.用气量[i]),
      truth(all.农村困难群众[i]),
    ].join(','),
  )
  writeFileSync(file, `${COLUMNS.join(',')}\n${lines.join('\n')}\n`)
}
