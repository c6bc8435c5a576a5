import { type EnteredBody, enteredBodies, type Places, PUBLIC } from '@zhengling/store'
import type { County, CountyBody } from './counties.ts'
import type { Work } from './operations/operation.ts'

/**
 * What permissions ask of a county's bodies, those entered among them. A village or an office in a township belongs to the
 * township.
 */
export function placesOf(
  { office, bodies }: Pick<County, 'office' | 'bodies'>,
  entered: readonly EnteredBody[],
): Places {
  const all = [...bodies, ...entered.map(({ parent, ...body }) => (parent === null ? body : { ...body, parent }))]
  const byName = new Map<string, CountyBody>(all.map((body) => [body.name, body]))
  const codeOf = (body: CountyBody | undefined): string | null => {
    if (body === undefined) return null
    return body.code ?? codeOf(body.parent === undefined ? undefined : byName.get(body.parent))
  }
  return { office, townshipOf: (name) => codeOf(byName.get(name)) }
}

/** The same by the bodies that stand in the store now. */
export const placesNow = async ({ store, county }: Pick<Work, 'store' | 'county'>): Promise<Places> =>
  placesOf(county, await enteredBodies(store.db, PUBLIC, { county: county.code }))
