import type { Places } from '@zhengling/store'
import type { County, CountyBody } from './counties.ts'

/** What permissions ask of a county's bodies. A village or an office in a township belongs to the township. */
export function placesOf({ office, bodies }: Pick<County, 'office' | 'bodies'>): Places {
  const byName = new Map(bodies.map((body) => [body.name, body]))
  const codeOf = (body: CountyBody | undefined): string | null => {
    if (body === undefined) return null
    return body.code ?? codeOf(body.parent === undefined ? undefined : byName.get(body.parent))
  }
  return { office, townshipOf: (name) => codeOf(byName.get(name)) }
}
