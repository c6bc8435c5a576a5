import type { Executor } from '../executor.ts'
import { sqlOf } from '../executor.ts'
import { lockNumbers } from '../lock.ts'
import { blindMark } from '../personal/blind-mark.ts'
import type { PartyData } from './draft.ts'
import { fieldNames, type SealedField, sealedFields } from './kinds.ts'
import type { Sealer } from './sealing.ts'

/** A party that has a number already. */
export interface Twin {
  readonly field: SealedField
  readonly party: string
  readonly township: string
}

/** Fields of which no two parties of a kind have the same value. */
const identifying = fieldNames.filter((field) => sealedFields[field].identifies)

const hasNumber = ({ sealed }: PartyData): boolean => identifying.some((field) => sealed[field] !== undefined)

/** Waits until nobody else is entering a party with one of these numbers; without a number there is nobody to wait for. */
export async function lockTwins(
  tx: Executor,
  { county, index }: Pick<Sealer, 'county' | 'index'>,
  { sealed }: PartyData,
): Promise<void> {
  const marks = identifying.flatMap((field) => {
    const value = sealed[field]
    return value === undefined ? [] : [blindMark(index.bytes, county, field, value)]
  })
  if (marks.length > 0) await lockNumbers(tx, county, marks)
}

/**
 * For each of these parties, others of its kind that have the same identifying number, whoever may see them. Both keys
 * are asked while an index key retires.
 */
export async function twinsOf(
  db: Executor,
  { county, indexes }: Pick<Sealer, 'county' | 'indexes'>,
  parties: readonly PartyData[],
): Promise<ReadonlyMap<PartyData, Twin>> {
  if (!parties.some(hasNumber)) return new Map()
  const asked = parties.flatMap((party) =>
    identifying.flatMap((field) => {
      const value = party.sealed[field]
      if (value === undefined) return []
      return indexes.map(({ bytes }) => ({ party, field, mark: blindMark(bytes, county, field, value) }))
    }),
  )
  const rows = await sqlOf(db)
    .selectFrom('party_mark as m')
    .innerJoin('party as p', (join) => join.onRef('p.county', '=', 'm.county').onRef('p.id', '=', 'm.party'))
    .select(['m.field', 'm.mark', 'p.id', 'p.kind', 'p.township'])
    .where('m.county', '=', county)
    .where('m.field', 'in', identifying)
    .where((eb) => eb('m.mark', '=', eb.fn.any(eb.val(asked.map(({ mark }) => mark)))))
    .execute()
  const found = new Map(rows.map((row) => [`${row.kind} ${row.field} ${row.mark}`, row]))
  return new Map(
    asked.flatMap(({ party, field, mark }) => {
      const row = found.get(`${party.kind} ${field} ${mark}`)
      return row === undefined ? [] : [[party, { field, party: row.id, township: row.township }] as const]
    }),
  )
}
