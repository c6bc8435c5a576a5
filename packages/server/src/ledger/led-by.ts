import { type Duty, type Unit, unitName } from '@zhengling/law'
import type { UnitAssignment } from '@zhengling/store'

/** Of a decision on units, what it says and whether it stands. */
export type NamedUnits = Pick<UnitAssignment, 'id' | 'document' | 'words' | 'duty' | 'units' | 'ended'>

/** A unit that leads: named by the text; by the office, for words of the text; or the words themselves, where nobody has. */
export interface Led {
  readonly unit: string
  readonly named: boolean
  readonly assigned: { readonly words: string; readonly id: string } | null
}

/** The decision that stands for words of a duty: the one on this duty alone before the one on the whole document. */
export function standingFor<A extends NamedUnits>(
  { name, policy }: Pick<Duty, 'name' | 'policy'>,
  words: string,
  assignments: readonly A[],
): A | undefined {
  const all = assignments.filter((one) => one.ended === null && one.document === policy.number && one.words === words)
  return all.find(({ duty }) => duty === name) ?? all.find(({ duty }) => duty === '')
}

/** Who leads a duty, each once. A unit that the text names is named by the text, whatever the office decided besides. */
export function ledBy(duty: Duty, assignments: readonly NamedUnits[]): readonly Led[] {
  const all = duty.who.flatMap((unit): readonly Led[] => {
    if (typeof unit === 'string') return [{ unit, named: true, assigned: null }]
    const { words } = unit
    const standing = standingFor(duty, words, assignments)
    if (standing === undefined) return [{ unit: words, named: false, assigned: null }]
    return standing.units.map((one) => ({ unit: one, named: true, assigned: { words, id: standing.id } }))
  })
  const byText = new Set(all.filter(({ assigned }) => assigned === null).map(({ unit }) => unit))
  const kept = all.filter(({ unit, assigned }) => assigned === null || !byText.has(unit))
  return [...new Map(kept.toReversed().map((one) => [one.unit, one])).values()].toReversed()
}

/** Who cooperates, each once; whom the office names for words, only where he does not lead. */
export function alongOf(duty: Duty, assignments: readonly UnitAssignment[]): readonly string[] {
  const leads = new Set(ledBy(duty, assignments).map(({ unit }) => unit))
  const all = duty.along.flatMap((unit) => {
    const standing = typeof unit === 'string' ? undefined : standingFor(duty, unit.words, assignments)
    return standing === undefined ? [unitName(unit)] : standing.units.filter((one) => !leads.has(one))
  })
  return [...new Set(all)]
}

/** The words of a duty that name no unit. */
export const wordsOf = ({ who, along }: Pick<Duty, 'who' | 'along'>): readonly string[] => [
  ...new Set([...who, ...along].flatMap((unit: Unit) => (typeof unit === 'string' ? [] : [unit.words]))),
]
