import { type Duty, unitsIn } from '../declare/duty.ts'
import type { Policy } from '../declare/policy.ts'

/** Units that a county calls by one name: 各乡镇. */
export interface UnitGroup {
  readonly name: string
  readonly units: readonly string[]
}

/** A duty's line with the groups by their names: who must do it is read at once. */
export const byGroup =
  (groups: readonly UnitGroup[]) =>
  (line: string): string =>
    groups.reduce((told, { name, units }) => told.replaceAll(unitsIn(units), name), line)

/** Whom each name stands for that a duty of the document is laid on. */
export function groupsIn({ declared }: Policy, groups: readonly UnitGroup[]): readonly string[] {
  const named = ({ who, along }: Duty): readonly string[] => [unitsIn(who), unitsIn(along)]
  const all = declared.duties.flatMap(named)
  const used = groups.filter(({ units }) => all.some((one) => one.includes(unitsIn(units))))
  return used.map(({ name, units }) => `${name}：${unitsIn(units)}。`)
}
