import { act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { lock } from '../lock.ts'
import { mayNot } from '../may/may.ts'
import { openField, type PartyKey } from '../personal/party-key.ts'
import { type Refused, refused } from '../refused.ts'
import type { PartyAct } from './asked.ts'
import { sealedForJournal, twinRefused } from './create.ts'
import { draftRefused, type FieldFault, type PartyData, type PartyDraft, readDraft } from './draft.ts'
import { fieldNames, type SealedField } from './kinds.ts'
import { seenRow } from './one.ts'
import { keyOf, type PartyRow } from './row.ts'
import { putFields, removeFields, type Sealer, sealerIn } from './sealing.ts'
import { twinsOf } from './twin.ts'
import { maskedViews, type PartyView } from './view.ts'

/** A change of a party: a sealed field that is not named stays, null takes it away. */
export interface PartyChange extends Omit<PartyDraft, 'sealed'> {
  readonly sealed: Readonly<Partial<Record<SealedField, string | null>>>
}

export type EditOutcome =
  | { readonly outcome: 'edited' | 'unchanged'; readonly revision: number }
  | (Refused<'changed'> & { readonly now: PartyView })
  | (Refused<'not-fit'> & { readonly faults: readonly FieldFault[] })
  | Refused<'not-permitted' | 'not-found' | 'twin' | 'other-kind'>

/**
 * Changes a party that was looked at in the revision named. Where another change came between, nothing is written, and the
 * refusal carries the party as it is now.
 */
export async function editParty(
  db: Executor,
  actor: Actor,
  asked: PartyAct & { readonly id: string; readonly revision: number; readonly change: PartyChange },
): Promise<EditOutcome> {
  const { county, keys, id, change, now } = asked
  const filled = Object.entries(change.sealed).filter(([, value]) => value !== null)
  const data = readDraft({ ...change, sealed: Object.fromEntries(filled) })
  if ('faults' in data) return draftRefused(data.faults)
  return act<EditOutcome>(db, actor, asked, async (tx) => {
    const sealer = await sealerIn(tx, asked)
    await lock(tx, county, 'party')
    const row = await seenRow(tx, actor, asked)
    const key = row === undefined ? null : keyOf(row, keys)
    if (row === undefined || key === null)
      return nothing(refused('not-found', '没有这个服务对象，或已不在您的管辖范围内。'))
    const fault = mayNot(actor, 'write-party', row) ?? mayNot(actor, 'write-party', data)
    if (fault !== null) return nothing(fault)
    if (row.revision !== asked.revision) {
      const [current] = maskedViews(asked, [row])
      if (current === undefined) throw new Error('a party with a key is shown')
      return nothing({
        ...refused(
          'changed',
          `您打开之后，这条记录已被改动（现为第 ${row.revision} 次）。您的修改没有保存，请对照后再办。`,
        ),
        now: current,
      })
    }
    if (row.kind !== data.kind)
      return nothing(refused('other-kind', '类别登记后不能改。登记错了，请按对的类别另行登记。'))
    const before = valuesOf(row, key)
    const after = { ...before, ...data.sealed }
    for (const field of fieldNames) if (change.sealed[field] === null) delete after[field]
    const touched = fieldNames.filter((field) => before[field] !== after[field])
    const plain = plainChanges(row, data)
    if (touched.length === 0 && Object.keys(plain).length === 0)
      return nothing({ outcome: 'unchanged', revision: row.revision })
    const twin = await newTwin(tx, sealer, id, { ...data, sealed: after })
    if (twin !== undefined) return nothing(twinRefused(actor, twin))
    await removeFields(tx, county, id, touched)
    const values = Object.fromEntries(
      touched.flatMap((field) => (after[field] === undefined ? [] : [[field, after[field]]])),
    )
    const kept = await putFields(tx, sealer, { party: id, key, values })
    const revision = row.revision + 1
    const { name, township, village, retention, retainedUntil } = data
    await sqlOf(tx)
      .updateTable('party')
      .set({ name, township, village, retention, retained_until: retainedUntil })
      .set({ revision, updated_at: now.toString() })
      .where((eb) => eb.and({ county, id }))
      .execute()
    const { name: renamed, village: moved, ...open } = plain
    const changed = { ...(renamed !== undefined && { name: renamed }), ...(moved !== undefined && { village: moved }) }
    const gone = touched.filter((field) => after[field] === undefined)
    return {
      result: { outcome: 'edited', revision },
      entry: {
        verb: 'edit-party',
        object: { kind: 'party', id },
        payload: {
          revision,
          ...open,
          sealed: { ...sealedForJournal(sealer, id, key, changed), ...kept },
          removed: moved === null ? [...gone, 'village'] : gone,
        },
      },
    }
  })
}

const nothing = (result: EditOutcome) => ({ result, entry: null })

async function newTwin(tx: Executor, sealer: Sealer, party: string, data: PartyData) {
  const twin = (await twinsOf(tx, sealer, [data])).get(data)
  return twin?.party === party ? undefined : twin
}

/** The values of a party's sealed fields, opened. */
const valuesOf = ({ county, id, sealed }: PartyRow, key: PartyKey): Partial<Record<SealedField, string>> =>
  Object.fromEntries(
    fieldNames.flatMap((field) => {
      const kept = sealed?.fields[field]
      return kept === undefined ? [] : [[field, openField(key, { county, party: id, field }, kept)]]
    }),
  )

/** The fields that are not sealed and are not as before. */
function plainChanges(row: PartyRow, data: PartyData) {
  const { name, township, village, retention, retainedUntil } = data
  return {
    ...(name === row.name ? {} : { name }),
    ...(township === row.township ? {} : { township }),
    ...(village === row.village ? {} : { village }),
    ...(retention === row.retention ? {} : { retention }),
    ...(retainedUntil === row.retained_until ? {} : { retainedUntil }),
  }
}
