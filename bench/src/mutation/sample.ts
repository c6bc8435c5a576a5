import { createHash } from 'node:crypto'

type Place = { readonly line: number; readonly column: number }

/** A change, by where it stands and what it puts there; lines and columns count from 0. */
export type Change = {
  readonly fileName: string
  readonly location: { readonly start: Place; readonly end: Place }
  readonly replacement?: string | undefined
}

/** The variable that says that one change in so many is tried; absent, all are. */
export const ONE_IN = 'MUTATION_ONE_IN'

/** Whether a change is in the sample: by what it is alone, so that the same ones are tried whenever it is asked. */
export function isInSample({ fileName, location: { start, end }, replacement = '' }: Change): boolean {
  const file = fileName.slice(fileName.indexOf('packages/'))
  const text = [file, start.line, start.column, end.line, end.column, replacement].join(' ')
  const drawn = createHash('sha256').update(text).digest().readUInt32BE()
  return drawn % Number(process.env[ONE_IN] ?? 1) === 0
}
