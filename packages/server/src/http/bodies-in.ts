import type { County } from '../counties.ts'
import { type Refusal, refuse } from '../refusal.ts'

type Bodies = Pick<County, 'bodies'>

/** The canonical name of a body by any of its names; null where there is none of that name. */
export const bodyCalled = ({ bodies }: Bodies, written: string): string | null =>
  bodies.find(({ name, aliases }) => name === written || aliases.includes(written))?.name ?? null

/** Canonical names of the bodies that a text lists by any of their names. */
export function bodiesIn(county: Bodies, text: string): readonly string[] | Refusal {
  const asked = listIn(text)
  const found = asked.map((one) => bodyCalled(county, one))
  const missing = asked.find((_, i) => found[i] === null)
  return missing === undefined
    ? [...new Set(found.filter((name) => name !== null))]
    : refuse(`单位名录中没有“${missing}”。请写全称或公文里的简称。`)
}

/** What a field lists, one a line or with 、 between. */
export const listIn = (text: string): readonly string[] =>
  text
    .split(/[\n、，,]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
