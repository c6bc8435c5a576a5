import type { Citation, Collective, Discrepancy } from '@zhengling/law'
import type { County } from '../counties.ts'

/** What a name means that a document prints for no one body: bodies as a class, or what the text leaves open. */
export type Meaning = { readonly collective: Collective } | { readonly open: Discrepancy }

/**
 * What the county's content says of a name that is no body's where it stands; with a place, what is open there alone.
 * Undefined where it says nothing.
 */
export function meaningOf(
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
