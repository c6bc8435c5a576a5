import { type Actor, partyScope } from '@zhengling/store'
import type { County } from '../counties.ts'

export interface Township {
  /** Division code, nine digits. */
  readonly code: string
  /** As people say it: 清河乡. */
  readonly name: string
}

type Bodies = Pick<County, 'bodies'>

/** The county's townships, in the order of its table of bodies. */
export const townshipsOf = ({ bodies }: Bodies): readonly Township[] =>
  bodies.flatMap(({ code, name, aliases }) => {
    if (code === undefined || !/^\d{9}$/.test(code)) return []
    const [shortest = name] = [name, ...aliases].toSorted((a, b) => a.length - b.length)
    return [{ code, name: shortest }]
  })

/** Those whose parties an actor works on. */
export function townshipsFor(county: Bodies, actor: Actor): readonly Township[] {
  const scope = partyScope(actor)
  if (scope.kind === 'all') return townshipsOf(county)
  if (scope.kind !== 'townships') return []
  return townshipsOf(county).filter(({ code }) => scope.codes.includes(code))
}

/** The township of a name in any form that the county knows, or of a code; undefined where there is none. */
export function townshipCode({ bodies }: Bodies, written: string): string | undefined {
  const text = written.normalize('NFKC').trim()
  const found = bodies.find(({ code, name, aliases }) => code === text || name === text || aliases.includes(text))
  return found?.code
}

/** A code by its name; a code that the county no longer has as it stands. */
export const townshipName = (county: Bodies, code: string): string =>
  townshipsOf(county).find((one) => one.code === code)?.name ?? code
