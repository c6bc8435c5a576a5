import type { Actor, Signature } from '../actor.ts'
import type { Json } from '../canonical.ts'
import type { Executor } from '../executor.ts'
import { entriesOf, type JournalEntry } from '../journal.ts'
import { mask } from '../personal/mask.ts'
import { openField, type PartyKey } from '../personal/party-key.ts'
import type { PartiesAsked } from './asked.ts'
import type { DraftField } from './draft.ts'
import { type SealedField, sealedFields } from './kinds.ts'
import { seenRow } from './one.ts'
import { keyOf } from './row.ts'
import { maskedViews, type PartyView } from './view.ts'

/** One act on a party, as those who may see the party may see it. */
export interface PartyEvent {
  readonly seq: number
  readonly at: Temporal.Instant
  readonly actor: Signature
  /** create-party, edit-party, unmask, import-parties. */
  readonly verb: string
  /** What the fields became: masked where they are sealed; null where taken away. */
  readonly became: Readonly<Partial<Record<DraftField, string | null>>>
  /** Of an unmasking: what was seen whole, as forms call it. */
  readonly field?: string
  readonly reason?: string
}

/** A party with what was done with it, the latest first. */
export interface PartyRecord {
  readonly party: PartyView
  readonly history: readonly PartyEvent[]
}

/** As `partyById`, with the party's history. */
export async function partyRecord(
  db: Executor,
  actor: Actor,
  asked: PartiesAsked & { readonly id: string },
): Promise<PartyRecord | undefined> {
  const { county, keys, id } = asked
  const row = await seenRow(db, actor, asked)
  const key = row === undefined ? null : keyOf(row, keys)
  if (row === undefined || key === null) return undefined
  const [party] = maskedViews(asked, [row])
  if (party === undefined) throw new Error('a party with a key is shown')
  const own = await entriesOf(db, { county, object: { kind: 'party', id }, limit: LONGEST })
  const origin =
    row.origin === null ? [] : await entriesOf(db, { county, object: { kind: 'party-import', id: row.origin } })
  const history = [...origin, ...own].map((entry) => eventOf(entry, { county, party: id, key })).toReversed()
  return { party, history }
}

/** More acts than anybody reads of one party. */
const LONGEST = 1_000

interface Opening {
  readonly county: string
  readonly party: string
  readonly key: PartyKey
}

const PLAIN = ['kind', 'township', 'retention', 'retainedUntil'] as const

function eventOf({ seq, at, actor, verb, object, payload }: JournalEntry, opening: Opening): PartyEvent {
  const own = object.kind === 'party'
  const plain = PLAIN.flatMap((field) => {
    const value = own ? payload[field] : undefined
    return typeof value === 'string' || value === null ? [[field, value] as const] : []
  })
  const removed = textsIn(payload['removed']).map((field) => [field, null] as const)
  const sealed = Object.entries(objectIn(payload['sealed'])).flatMap(([field, value]) =>
    typeof value === 'string' ? [[field, shown(opening, field, value)] as const] : [],
  )
  const { field, reason } = payload
  return {
    seq,
    at,
    actor,
    verb,
    became: Object.fromEntries([...plain, ...sealed, ...removed]),
    ...(typeof field === 'string' && { field }),
    ...(typeof reason === 'string' && { reason }),
  }
}

function shown({ county, party, key }: Opening, field: string, sealed: string): string {
  const value = openField(key, { county, party, field }, sealed)
  return Object.hasOwn(sealedFields, field) ? mask(field as SealedField, value) : value
}

const textsIn = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []

const objectIn = (value: Json | undefined): { readonly [key: string]: Json | undefined } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [key: string]: Json })
    : {}
