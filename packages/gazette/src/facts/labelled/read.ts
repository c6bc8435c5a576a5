import { compileBodies, factsOf } from '../index.ts'
import { shown } from './shown.ts'

const bodies = compileBodies([])
const reader = { year: 2022, bodies, places: bodies.places }

/** The facts of a text in the notation of the labels, of one kind where it is named; the document's year is 2022. */
export function read(text: string, kind?: string): string[] {
  return factsOf(text, reader)
    .filter((fact) => kind === undefined || fact.kind === kind)
    .map((fact) => shown(text, fact))
}
