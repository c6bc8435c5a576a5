import type { Body } from '@zhengling/law'
import type { County } from '../counties.ts'

/** A body put together from others that has duties, and for which the text says no unit that does its work. */
export interface Convened {
  readonly body: Body
  /** In how many duties it leads. */
  readonly leads: number
  /** Its offices, with the unit in which the text places each; absent where it does not. */
  readonly offices: readonly { readonly name: string; readonly keeper?: string }[]
}

/** Those bodies of the county, most duties first. */
export function convenedBodies({
  bodies,
  convened,
  law,
}: Pick<County, 'bodies' | 'convened' | 'law'>): readonly Convened[] {
  const duties = law.policies.flatMap(({ declared }) => declared.duties)
  return bodies
    .filter(({ kind, keeper }) => convened.includes(kind) && keeper === undefined)
    .map((body) => ({
      body,
      leads: duties.filter(({ who }) => who.includes(body.name)).length,
      named: duties.some(({ along, to }) => along.includes(body.name) || to.includes(body.name)),
      offices: bodies
        .filter(({ parent, kind }) => parent === body.name && convened.includes(kind))
        .map(({ name, keeper }) => (keeper === undefined ? { name } : { name, keeper })),
    }))
    .filter(({ leads, named }) => leads > 0 || named)
    .toSorted((a, b) => b.leads - a.leads)
}
