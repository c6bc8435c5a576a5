import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Kept } from '../bulk.ts'
import { type Executor, sqlOf } from '../executor.ts'
import type { RequestFile } from './applicant.ts'
import { keyOf, openRequest, openStep, type RequestRow, type RequestsAsked, requestRows, stepRows } from './open.ts'
import type { InfoRequest, RequestStep } from './request.ts'
import { opensRequest, requestsSeen } from './scope.ts'

/** Every request that is not ended, as the actor sees them, with the steps that its clocks follow from. */
export async function openRequests(db: Executor, actor: Actor, asked: RequestsAsked): Promise<readonly RequestFile[]> {
  const rows = await requestRows(db, asked.county)
    .where('ended', 'is', null)
    .where(requestsSeen(actor))
    .orderBy('entered_at')
    .orderBy('id')
    .execute()
  return withSteps(db, actor, asked, rows)
}

/** The latest ended first, at most `limit`. */
export async function endedRequests(
  db: Executor,
  actor: Actor,
  { limit, ...asked }: RequestsAsked & { readonly limit: number },
): Promise<readonly RequestFile[]> {
  const rows = await requestRows(db, asked.county)
    .where('ended', 'is not', null)
    .where(requestsSeen(actor))
    .orderBy('ended', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  return withSteps(db, actor, asked, rows)
}

/** How many are ended, of those the actor sees. */
export async function countEnded(db: Executor, actor: Actor, { county }: { readonly county: string }): Promise<number> {
  const { n } = await sqlOf(db)
    .selectFrom('info_request')
    .select(sql<number>`count(*)::int8`.as('n'))
    .where('county', '=', county)
    .where('ended', 'is not', null)
    .where(requestsSeen(actor))
    .executeTakeFirstOrThrow()
  return n
}

/** One request with its steps, if the actor sees it. */
export async function requestById(
  db: Executor,
  actor: Actor,
  { county, keys, id }: RequestsAsked & { readonly id: string },
): Promise<RequestFile | undefined> {
  const row = await requestRows(db, county).where('id', '=', id).where(requestsSeen(actor)).executeTakeFirst()
  return row && opened(actor, { county, keys }, row, await stepRows(db, county, id))
}

async function withSteps(
  db: Executor,
  actor: Actor,
  asked: RequestsAsked,
  rows: readonly RequestRow[],
): Promise<readonly RequestFile[]> {
  const ids = rows.map(({ id }) => id)
  const steps = await sqlOf(db)
    .selectFrom('info_request_step')
    .selectAll()
    .where('county', '=', asked.county)
    .where((eb) => eb('request', '=', eb.fn.any(eb.val(ids))))
    .orderBy('n')
    .execute()
  const byRequest = Map.groupBy(steps, ({ request }) => request)
  return rows.map((row) => opened(actor, asked, row, byRequest.get(row.id) ?? []))
}

function opened(
  actor: Actor,
  { keys }: RequestsAsked,
  row: RequestRow,
  steps: readonly Kept<'info_request_step'>[],
): { readonly request: InfoRequest; readonly steps: readonly RequestStep[] } {
  const key = opensRequest(actor, row) ? keyOf(row, keys) : null
  return { request: openRequest(row, key), steps: steps.map((one) => openStep(one, key)) }
}
