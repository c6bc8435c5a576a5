import type { EnteredBody } from '@zhengling/store'
import type { County } from '../counties.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'

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

/**
 * The same among the bodies that were entered, too, and with names of several: 各乡镇 are the seven. A name that means several
 * the text does not say which is refused with that reason.
 */
export function unitsWritten(
  { bodies, collectives }: Pick<County, 'bodies' | 'collectives'>,
  entered: readonly EnteredBody[],
  text: string,
): readonly string[] | Refusal {
  const all = listIn(text).map((one): readonly string[] | Refusal => {
    const body =
      bodyCalled({ bodies }, one) ?? entered.find(({ name, aliases }) => [name, ...aliases].includes(one))?.name
    if (body !== undefined) return [body]
    const several = collectives.find(({ names }) => names.includes(one))
    if (several === undefined) return refuse(`单位名录中没有“${one}”。请写全称或公文里的简称。`)
    return several.means ?? refuse(`“${one}”是哪些单位没有写明（${several.because}）。请逐个写单位的名称。`)
  })
  return all.find(isRefusal) ?? [...new Set(all.flatMap((one) => (isRefusal(one) ? [] : one)))]
}

/** What a field lists, one a line or with 、 between. */
export const listIn = (text: string): readonly string[] =>
  text
    .split(/[\n、，,]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
