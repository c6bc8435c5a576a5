import type { BodyKeeper, DutyItem, UnitAssignment } from '@zhengling/store'
import type { County } from '../counties.ts'
import { ledBy } from './led-by.ts'

/** How an item's unit follows from the text: what the text says, who else has an item of the same duty, who does the unit's work. */
export interface Unfolding {
  /** All units that owe the same duty each by itself, this one among them. */
  readonly units: readonly string[]
  /** Names for several of them at once, as documents print them: 各乡镇, 指全县七个乡镇. */
  readonly collectives: readonly { readonly name: string; readonly because: string }[]
  /** The words that name no unit, and why nobody can say; null where the unit is named, by the text or by the office. */
  readonly unnamed: { readonly words: string; readonly why: string } | null
  /** The decision that named the unit, whether it still stands or not. */
  readonly assignment: UnitAssignment | null
  /** Who does the unit's work; `decision` is null where the text says it. */
  readonly keeper: { readonly unit: string; readonly decision: BodyKeeper | null } | null
}

/** Null of a duty made by hand, and of one that the law has no more. */
export function unfoldingOf(
  { law, bodies, collectives }: Pick<County, 'law' | 'bodies' | 'collectives'>,
  item: Pick<DutyItem, 'document' | 'duty' | 'unit' | 'named' | 'assignment'>,
  decided: { readonly assignments: readonly UnitAssignment[]; readonly keepers: readonly BodyKeeper[] },
): Unfolding | null {
  const policy = law.policies.find(({ head }) => head.number === item.document)
  const duty = policy?.declared.duties.find(({ name }) => name === item.duty)
  if (duty === undefined) return null
  const units = ledBy(duty, decided.assignments).map(({ unit }) => unit)
  const several = collectives.filter(
    ({ means = [] }) => means.length > 1 && means.includes(item.unit) && means.every((one) => units.includes(one)),
  )
  const words = duty.who.find((unit) => typeof unit !== 'string' && unit.words === item.unit)
  const own = bodies.find(({ name }) => name === item.unit)?.keeper
  const decision = decided.keepers.find(({ body, ended }) => body === item.unit && ended === null)
  return {
    units,
    collectives: several.flatMap(({ names: [name], because }) => (name === undefined ? [] : [{ name, because }])),
    unnamed: item.named || words === undefined || typeof words === 'string' ? null : words,
    assignment: decided.assignments.find(({ id }) => id === item.assignment) ?? null,
    keeper:
      own !== undefined
        ? { unit: own, decision: null }
        : decision === undefined
          ? null
          : { unit: decision.keeper, decision },
  }
}
