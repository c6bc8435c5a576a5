import type { Body, Collective, Discrepancy } from '@zhengling/law'
import type { County } from '../counties.ts'

/** What a printed name means in a document: a body, bodies as a class, or what the text leaves open. */
export type Named = { readonly body: Body } | { readonly collective: Collective } | { readonly open: Discrepancy }

/** Looks a printed name up as it stands in a clause of a document; undefined where the county's content has it nowhere. */
export function named(
  { bodies, collectives, discrepancies }: County,
  name: string,
  at?: { readonly document: string; readonly clause: string },
): Named | undefined {
  const within = bodies.find((body) =>
    body.within?.some(({ document, names }) => document === at?.document && names.includes(name)),
  )
  if (within) return { body: within }
  const body = bodies.find((one) => one.name === name || one.aliases.includes(name))
  if (body) return { body }
  const collective = collectives.find(({ names }) => names.includes(name))
  if (collective) return { collective }
  const open = discrepancies.find(
    (one) =>
      one.names?.includes(name) &&
      (at === undefined || one.at.some(({ document, clause }) => document === at.document && clause === at.clause)),
  )
  return open && { open }
}
