import type { County } from '../../counties.ts'
import { type Refusal, refuse } from '../../refusal.ts'

/** Canonical names of the bodies that a text lists by any of their names. */
export function bodiesIn({ bodies }: Pick<County, 'bodies'>, text: string): readonly string[] | Refusal {
  const asked = text
    .split(/[\n、，,]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
  const found = asked.map((one) => bodies.find(({ name, aliases }) => name === one || aliases.includes(one)))
  const missing = asked.find((_, i) => found[i] === undefined)
  return missing === undefined
    ? [...new Set(found.flatMap((body) => body?.name ?? []))]
    : refuse(`单位名录中没有“${missing}”。请写全称或公文里的简称。`)
}
