import { type EnteredBody, enteredBodies, type Places, type PlacesNow, PUBLIC } from '@zhengling/store'
import type { County } from './counties.ts'
import type { Work } from './operations/operation.ts'

/** A body as far as permissions ask: what it is a part of, and its code where it is a township. */
interface Placed {
  readonly name: string
  readonly parent?: string
  readonly code?: string
}

/**
 * What permissions ask of a county's bodies, those entered among them. A village or an office in a township belongs to the
 * township.
 */
export function placesOf(
  { office, bodies }: Pick<County, 'office' | 'bodies'>,
  entered: readonly EnteredBody[],
): Places {
  const all = [...bodies, ...entered.map(({ name, parent }) => (parent === null ? { name } : { name, parent }))]
  const byName = new Map<string, Placed>(all.map((body) => [body.name, body]))
  const codeOf = (body: Placed | undefined): string | null => {
    if (body === undefined) return null
    return body.code ?? codeOf(body.parent === undefined ? undefined : byName.get(body.parent))
  }
  const kept = Map.groupBy(
    bodies.flatMap(({ name, keeper, leads = [] }) =>
      [...new Set([...(keeper === undefined ? [] : [keeper]), ...leads])].map((unit) => ({ unit, name })),
    ),
    ({ unit }) => unit,
  )
  return {
    office,
    townshipOf: (name) => codeOf(byName.get(name)),
    answersFor: (name) => (kept.get(name) ?? []).map((body) => body.name),
  }
}

/** The same by the bodies that stand in the store now. They are read only for what the county's own do not tell. */
export function placesNow({ store, county }: Pick<Work, 'store' | 'county'>): PlacesNow {
  const own = placesOf(county, [])
  const known = new Set(county.bodies.map(({ name }) => name))
  return async (bodies) =>
    bodies.every((body) => known.has(body))
      ? own
      : placesOf(county, await enteredBodies(store.db, PUBLIC, { county: county.code }))
}
