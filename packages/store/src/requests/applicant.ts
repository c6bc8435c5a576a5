import type { Actor } from '../actor.ts'
import type { Executor } from '../executor.ts'
import { dayOfMoment } from '../moment.ts'
import { type Refused, refused } from '../refused.ts'
import { codeHash } from './code.ts'
import { corrected, withdrawn } from './handle.ts'
import { keyOf, openRequest, openStep, type RequestsAsked, requestRows, stepRows } from './open.ts'
import type { InfoRequest, RequestStep } from './request.ts'
import { type ByCode, NO_CODE, type RequestOutcome, takeStepByCode } from './take-step.ts'

/** A request with all that was done on it. */
export interface RequestFile {
  readonly request: InfoRequest
  readonly steps: readonly RequestStep[]
}

/** The request of a code, as its applicant sees it. */
export async function requestByCode(
  db: Executor,
  _actor: Actor,
  { county, keys, code }: RequestsAsked & { readonly code: string },
): Promise<RequestFile | Refused<'no-request'>> {
  const row = await requestRows(db, county).where('code_hash', '=', codeHash(code)).executeTakeFirst()
  if (row === undefined) return refused('no-request', NO_CODE)
  const key = keyOf(row, keys)
  const steps = await stepRows(db, county, row.id)
  return { request: openRequest(row, key), steps: steps.map((one) => openStep(one, key)) }
}

type Own = ByCode & { readonly said: string }
const today = (asked: Own) => ({ day: dayOfMoment(asked.now), said: asked.said })

/** The applicant corrects the request. */
export const correctOwnRequest = (db: Executor, actor: Actor, asked: Own): Promise<RequestOutcome> =>
  takeStepByCode(db, actor, asked, (standing) => corrected(standing, today(asked)))

/** The applicant takes the request back. */
export const withdrawOwnRequest = (db: Executor, actor: Actor, asked: Own): Promise<RequestOutcome> =>
  takeStepByCode(db, actor, asked, (standing) => withdrawn(standing, today(asked)))
