import type { BodyNames } from '../types.ts'
import { tight } from './characters.ts'

/** The canonical name of a body as printed; a body that the county does not know keeps its printed name. */
export function bodyNaming(bodies: readonly BodyNames[]): (printed: string) => string {
  const names = new Map(
    bodies.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [alias, name] as const)),
  )
  return (printed) => names.get(tight(printed)) ?? tight(printed)
}
