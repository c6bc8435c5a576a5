import type { Body, Citation, Collective, Discrepancy } from '@zhengling/law'
import type { County } from '../counties.ts'

/** What a name means that is no body's: bodies as a class, or what the text leaves open. */
export type Meaning = { readonly collective: Collective } | { readonly open: Discrepancy }

/** What a printed name means in a document. */
export type Named = { readonly body: Body } | Meaning

/** Looks a printed name up as it stands in a clause of a document; undefined where the county's content has it nowhere. */
export function named({ bodies, collectives, discrepancies }: County, name: string, at?: Citation): Named | undefined {
  const within = bodies.find((body) =>
    body.within?.some(({ document, names }) => document === at?.document && names.includes(name)),
  )
  if (within) return { body: within }
  const body = bodies.find((one) => one.name === name || one.aliases.includes(name))
  if (body) return { body }
  return unresolved({ collectives, discrepancies }, name, at)
}

/** What a name means that is printed for no body of the table, be it another's name elsewhere. */
export function unresolved(
  { collectives, discrepancies }: Pick<County, 'collectives' | 'discrepancies'>,
  name: string,
  at?: Citation,
): Meaning | undefined {
  const collective = collectives.find(({ names }) => names.includes(name))
  if (collective) return { collective }
  const open = discrepancies.find(
    (one) =>
      one.names?.includes(name) &&
      (at === undefined || one.at.some(({ document, clause }) => document === at.document && clause === at.clause)),
  )
  return open && { open }
}
