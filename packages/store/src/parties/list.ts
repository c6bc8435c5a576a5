import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import type { PartiesAsked } from './asked.ts'
import type { PartyKind } from './kinds.ts'
import { sealedColumn } from './row.ts'
import { seenBy } from './scope.ts'
import { maskedViews, type PartyView } from './view.ts'

export interface PartyFilter {
  readonly township?: string
  readonly kind?: PartyKind
  /** Any part of the name. */
  readonly name?: string
  readonly village?: string
}

export interface PartyPage {
  /** Of all that the filter lets through and the actor sees. */
  readonly total: number
  readonly parties: readonly PartyView[]
}

/** Parties on a page. */
export const PAGE = 50

/** The parties that the actor sees, by township, then by name; `page` counts from 1. */
export async function listParties(
  db: Executor,
  actor: Actor,
  asked: PartiesAsked & { readonly filter: PartyFilter; readonly page: number; readonly size?: number },
): Promise<PartyPage> {
  const { page, size = PAGE } = asked
  const all = filtered(db, actor, asked)
  const counted = all.select(sql<number>`count(*)::int`.as('total'))
  const rows = await all
    .selectAll()
    .select(sealedColumn(asked.county))
    .select(sql<number>`${counted}`.as('total'))
    .orderBy('township')
    .orderBy('name')
    .orderBy('id')
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  // A page beyond the last has no row to carry the number of all.
  const { total } = rows[0] ?? (await counted.executeTakeFirstOrThrow())
  return { total, parties: maskedViews(asked, rows) }
}

function filtered(
  db: Executor,
  actor: Actor,
  { county, filter }: { readonly county: string; readonly filter: PartyFilter },
) {
  const { township, kind, name, village } = filter
  return sqlOf(db)
    .selectFrom('party')
    .where('county', '=', county)
    .where('erased_at', 'is', null)
    .where(seenBy(actor))
    .$if(township !== undefined, (query) => query.where('township', '=', township ?? ''))
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? 'person'))
    .$if(village !== undefined, (query) => query.where('village', '=', village ?? ''))
    .$if(name !== undefined, (query) => query.where(sql<boolean>`position(${name ?? ''} in name) > 0`))
}
