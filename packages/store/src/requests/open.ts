import { sql } from 'kysely'
import type { Kept } from '../bulk.ts'
import { type Executor, sqlOf } from '../executor.ts'
import type { KeyRing } from '../personal/key-ring.ts'
import { type RequestKey, unwrapRequestKey, type WrappedKey } from '../personal/request-key.ts'
import { type InfoRequest, type RequestStep, requestOf, stepOf } from './request.ts'
import { openDraft, openSaid } from './sealed.ts'

/** What a question about requests is asked with. */
export interface RequestsAsked {
  readonly county: string
  readonly keys: KeyRing
}

/** A row with its wrapped key. */
export interface RequestRow extends Kept<'info_request'> {
  readonly own: WrappedKey
}

/** Rows of requests with their keys: what would else be asked for in two statements. */
export const requestRows = (db: Executor, county: string) =>
  sqlOf(db)
    .selectFrom('info_request')
    .selectAll('info_request')
    .select(
      sql<WrappedKey>`(select json_build_object('request', k.request, 'master_key', k.master_key, 'wrapped', k.wrapped)
        from info_request_key k where k.county = ${county} and k.request = info_request.id)`.as('own'),
    )
    .where('county', '=', county)

export const keyOf = (row: RequestRow, keys: KeyRing): RequestKey => unwrapRequestKey(keys, row.county, row.own)

/** The request in words for whoever may read them, else without. */
export function openRequest(row: RequestRow, key: RequestKey | null): InfoRequest {
  return requestOf(row, key === null ? null : openDraft(key, row.county, row.id, row.sealed))
}

export const openStep = (row: Kept<'info_request_step'>, key: RequestKey | null): RequestStep =>
  stepOf(row, key === null || row.sealed === null ? null : openSaid(key, row.county, row.request, row.n, row.sealed))

/** The steps of one request, in order. */
export const stepRows = (db: Executor, county: string, request: string): Promise<Kept<'info_request_step'>[]> =>
  sqlOf(db)
    .selectFrom('info_request_step')
    .selectAll()
    .where((eb) => eb.and({ county, request }))
    .orderBy('n')
    .execute()
