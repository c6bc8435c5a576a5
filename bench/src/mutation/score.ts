import { isInSample } from './sample.ts'

/** What Stryker reports, as far as it is read here. */
export type Report = {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>
}

export type Mutant = {
  readonly mutatorName: string
  readonly replacement?: string
  readonly status: string
  /** Lines and columns count from 1. */
  readonly location: { readonly start: Place; readonly end: Place }
}

type Place = { readonly line: number; readonly column: number }

/** How many changes the tests noticed, of those that any test could; and those that none did, by place. */
export type Score = {
  readonly noticed: number
  readonly tried: number
  readonly unnoticed: readonly string[]
}

const NOTICED = new Set(['Killed', 'Timeout'])
const UNNOTICED = new Set(['Survived', 'NoCoverage'])

export function scoreOf({ files }: Report): Score {
  const all = Object.entries(files)
    .flatMap(([path, { mutants }]) => mutants.map((one) => ({ path, ...one })))
    .filter(({ path, location: { start, end }, replacement }) =>
      isInSample({ fileName: path, location: { start: fromZero(start), end: fromZero(end) }, replacement }),
    )
  const noticed = all.filter(({ status }) => NOTICED.has(status))
  const unnoticed = all.filter(({ status }) => UNNOTICED.has(status))
  return {
    noticed: noticed.length,
    tried: noticed.length + unnoticed.length,
    unnoticed: unnoticed.map(
      ({ path, location, mutatorName, replacement }) =>
        `${path}:${location.start.line} ${mutatorName}${replacement === undefined ? '' : ` → ${replacement}`}`,
    ),
  }
}

const fromZero = ({ line, column }: Place): Place => ({ line: line - 1, column: column - 1 })

/** A line for the part, and one for each change that no test noticed. */
export const said = (part: string, { noticed, tried, unnoticed }: Score): string =>
  [
    `${part}  ${noticed} / ${tried}  ${tried === 0 ? '—' : `${((100 * noticed) / tried).toFixed(1)}%`}`,
    ...unnoticed.map((one) => `  ${one}`),
  ].join('\n')
