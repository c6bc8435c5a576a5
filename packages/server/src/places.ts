import { type EnteredBody, enteredBodies, type Places, type PlacesNow, PUBLIC, standingKeepers } from '@zhengling/store'
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
 * township. Whoever answers for a body answers also for those that it answers for.
 */
export function placesOf(
  { office, bodies }: Pick<County, 'office' | 'bodies'>,
  entered: readonly EnteredBody[],
  /** By the body that each keeps, where the county's own content does not say: the office's decisions. */
  keepers: ReadonlyMap<string, string> = new Map(),
): Places {
  const all = [...bodies, ...entered.map(({ name, parent }) => (parent === null ? { name } : { name, parent }))]
  const byName = new Map<string, Placed>(all.map((body) => [body.name, body]))
  const codeOf = (body: Placed | undefined): string | null => {
    if (body === undefined) return null
    return body.code ?? codeOf(body.parent === undefined ? undefined : byName.get(body.parent))
  }
  const kept = Map.groupBy(
    bodies.flatMap(({ name, keeper = keepers.get(name), leads = [] }) =>
      [...new Set([...(keeper === undefined ? [] : [keeper]), ...leads])].map((unit) => ({ unit, name })),
    ),
    ({ unit }) => unit,
  )
  const answersFor = (body: string): readonly string[] => {
    const found = new Set<string>([body])
    for (const one of found) for (const { name } of kept.get(one) ?? []) found.add(name)
    return [...found].slice(1)
  }
  const government = byName.get(office)?.parent
  return {
    office,
    ...(government === undefined ? {} : { government }),
    townshipOf: (name) => codeOf(byName.get(name)),
    answersFor,
  }
}

/** The same as the store has it now. The bodies entered are read only for what the county's own do not tell. */
export function placesNow({ store, county }: Pick<Work, 'store' | 'county'>): PlacesNow {
  const known = new Set(county.bodies.map(({ name }) => name))
  const own = placesOf(county, [])
  const scope = { county: county.code }
  return async (bodies) => {
    const isKnown = bodies.every((body) => known.has(body))
    const keepers = await standingKeepers(store.db, PUBLIC, scope)
    if (isKnown && keepers.size === 0) return own
    return placesOf(county, isKnown ? [] : await enteredBodies(store.db, PUBLIC, scope), keepers)
  }
}
