import { act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { insertTogether } from '../bulk.ts'
import type { Executor } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { type PartyKey, sealField } from '../personal/party-key.ts'
import { type Refused, refused } from '../refused.ts'
import { newId } from '../token.ts'
import type { PartyAct } from './asked.ts'
import { draftRefused, type FieldFault, type PartyData, type PartyDraft, readDraft } from './draft.ts'
import { type SealedField, sealedFields } from './kinds.ts'
import { partyScope } from './scope.ts'
import { keptOf, newKeyRow, type Sealer, sealerIn, sealRows } from './sealing.ts'
import { lockTwins, type Twin, twinsOf } from './twin.ts'

export type CreateOutcome =
  | { readonly outcome: 'created'; readonly id: string }
  | (Refused<'not-fit'> & { readonly faults: readonly FieldFault[] })
  | Refused<'not-permitted' | 'twin'>

/** Enters a party. Refused where its form does not fit, or where another has its number. */
export async function createParty(
  db: Executor,
  actor: Actor,
  asked: PartyAct & { readonly draft: PartyDraft },
): Promise<CreateOutcome> {
  const { county, draft, now } = asked
  const data = readDraft(draft)
  if ('faults' in data) return draftRefused(data.faults)
  const fault = mayNot(actor, 'write-party', { township: data.township })
  if (fault !== null) return fault
  return act<CreateOutcome>(db, actor, asked, async (tx) => {
    const sealer = await sealerIn(tx, asked)
    await lockTwins(tx, sealer, data)
    const twin = (await twinsOf(tx, sealer, [data])).get(data)
    if (twin !== undefined) return { result: twinRefused(actor, twin), entry: null }
    const id = newId(asked.random)
    const { key, row } = newKeyRow(sealer, id)
    const { party_field, party_mark } = sealRows(sealer, id, key, data.sealed)
    await insertTogether(tx, {
      party: [partyRow(county, id, data, now)],
      party_key: [row],
      party_field,
      party_mark,
    })
    const kept = keptOf(party_field)
    const { kind, township, retention, retainedUntil } = data
    return {
      result: { outcome: 'created', id },
      entry: {
        verb: 'create-party',
        object: { kind: 'party', id },
        payload: {
          revision: 1,
          kind,
          township,
          retention,
          retainedUntil,
          sealed: { ...sealedForJournal(sealer, id, key, data), ...kept },
        },
      },
    }
  })
}

/** A new party's row. */
export const partyRow = (
  county: string,
  id: string,
  data: PartyData,
  now: Temporal.Instant,
  origin: string | null = null,
) => ({
  county,
  id,
  kind: data.kind,
  name: data.name,
  township: data.township,
  village: data.village,
  retention: data.retention,
  retained_until: data.retainedUntil,
  revision: 1,
  origin,
  created_at: now.toString(),
  updated_at: now.toString(),
  erased_at: null,
})

/** What the journal keeps of the fields that stand in the clear in a party's row: ciphertext. */
export function sealedForJournal(
  { county, random }: Pick<Sealer, 'county' | 'random'>,
  party: string,
  key: PartyKey,
  { name, village }: { readonly name?: string; readonly village?: string | null },
): Readonly<Record<string, string>> {
  const own = (field: 'name' | 'village', value: string) => sealField(key, { county, party, field, random }, value)
  return {
    ...(name === undefined ? {} : { name: own('name', name) }),
    ...(village === undefined || village === null ? {} : { village: own('village', village) }),
  }
}

/** Says of a twin no more than that it is there, and to those who may see it, where. */
export function twinRefused(actor: Actor, twin: Twin): Refused<'twin'> {
  return refused('twin', `${twinSaid(actor, twin)}，没有再登记。`)
}

export function twinSaid(actor: Actor, { field, party, township }: Twin): string {
  const title = sealedFields[field satisfies SealedField].title
  const scope = partyScope(actor)
  const isSeen = scope.kind === 'all' || (scope.kind === 'townships' && scope.codes.includes(township))
  return isSeen ? `这个${title}已经登记过（${party}）` : `这个${title}已在别的乡镇登记，请与县政府办公室核对`
}
