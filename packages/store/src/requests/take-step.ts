import type { At } from '@zhengling/national'
import { type Act, act } from '../act.ts'
import { type Actor, signatureOf } from '../actor.ts'
import type { Json } from '../canonical.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { dayOfMoment } from '../moment.ts'
import type { KeyRing } from '../personal/key-ring.ts'
import { type Refused, refused } from '../refused.ts'
import type { RequestState, RequestStepDetail, RequestStepKind } from '../tables.ts'
import type { Random } from '../token.ts'
import { codeHash } from './code.ts'
import { keyOf, openRequest, openStep, type RequestRow, requestRows, stepRows } from './open.ts'
import type { InfoRequest, RequestStep } from './request.ts'
import { requestsSeen } from './scope.ts'
import { type StepSaid, sealSaid } from './sealed.ts'

export type RequestGround =
  | 'not-permitted'
  | 'no-request'
  | 'changed'
  | 'empty'
  | 'unstorable'
  | 'too-long'
  | 'state'
  | 'day'
  | 'term'

export type RequestOutcome = { readonly outcome: 'done' } | Refused<RequestGround>

/** An act on a request as it was read: of two who act on the same reading the second is refused with `changed`. */
export interface OnRequest extends Act {
  readonly keys: KeyRing
  readonly random: Random
  readonly calendar: At['calendar']
  readonly id: string
  readonly revision: number
}

/** The same by the applicant's code, who sees no revision: what is not possible any more is refused for its state. */
export interface ByCode extends Omit<OnRequest, 'id' | 'revision'> {
  readonly code: string
}

/** What an act does: the step it adds, what becomes of the request, and how the journal calls it. */
export interface TakenStep {
  readonly kind: RequestStepKind
  readonly day: Temporal.PlainDate
  readonly detail?: RequestStepDetail
  readonly said?: StepSaid
  readonly set?: { readonly state?: RequestState; readonly answer?: string; readonly ended?: string }
  readonly verb: string
}

export interface Standing {
  readonly request: InfoRequest
  readonly steps: readonly RequestStep[]
  readonly at: At
}

type Decide = (standing: Standing) => TakenStep | Refused<RequestGround>

/** One act of the unit asked: who may, whether it is still as it was read, what follows; then step, row and journal together. */
export const takeRequestStep = (
  db: Executor,
  actor: Actor,
  asked: OnRequest,
  decide: Decide,
): Promise<RequestOutcome> =>
  act<RequestOutcome>(db, actor, asked, async (tx) => {
    const row = await requestRows(tx, asked.county)
      .where('id', '=', asked.id)
      .where(requestsSeen(actor))
      .forUpdate()
      .executeTakeFirst()
    if (row === undefined) return none('没有这一申请，或者不由本单位受理。')
    const fault = mayNot(actor, 'handle-request', row) ?? (row.revision === asked.revision ? null : changed())
    return fault === null ? take(tx, actor, { ...asked, row }, decide) : { result: fault, entry: null }
  })

/** One act of whoever has the code. */
export const takeStepByCode = (db: Executor, actor: Actor, asked: ByCode, decide: Decide): Promise<RequestOutcome> =>
  act<RequestOutcome>(db, actor, asked, async (tx) => {
    const row = await requestRows(tx, asked.county)
      .where('code_hash', '=', codeHash(asked.code))
      .forUpdate()
      .executeTakeFirst()
    return row === undefined ? none(NO_CODE) : take(tx, actor, { ...asked, row }, decide)
  })

export const NO_CODE = '没有这个查询码的申请。请照提交时所给的查询码核对；字母大小写、横线不影响。'

const none = (message: string) => ({ result: refused('no-request', message), entry: null })
const changed = () => refused('changed', '这一申请刚刚由别人办过一步，这次没有办理。请看过现在的情况再办。')

async function take(
  tx: Executor,
  actor: Actor,
  {
    county,
    now,
    keys,
    random,
    calendar,
    row,
  }: Pick<OnRequest, 'county' | 'now' | 'keys' | 'random' | 'calendar'> & { readonly row: RequestRow },
  decide: Decide,
) {
  if (row.ended !== null)
    return { result: refused('state', `这一申请${ended[row.state] ?? '已经办结'}，不再办理。`), entry: null }
  const key = keyOf(row, keys)
  const past = await stepRows(tx, county, row.id)
  const steps = past.map((one) => openStep(one, key))
  const at = { today: dayOfMoment(now), calendar }
  const taken = decide({ request: openRequest(row, key), steps, at })
  if ('outcome' in taken) return { result: taken, entry: null }
  const { kind, day, detail = {}, said, set = {}, verb } = taken
  const n = past.length + 1
  await sqlOf(tx)
    .updateTable('info_request')
    .set({ ...set, revision: row.revision + 1 })
    .where((eb) => eb.and({ county, id: row.id }))
    .execute()
  await sqlOf(tx)
    .insertInto('info_request_step')
    .values({
      county,
      request: row.id,
      n,
      kind,
      day: day.toString(),
      detail: JSON.stringify(detail),
      sealed: said === undefined ? null : sealSaid(key, { county, request: row.id, random }, n, said),
      at: now.toString(),
      by: JSON.stringify(signatureOf(actor)),
    })
    .execute()
  const payload = { ...(detail as { readonly [name: string]: Json }), day: day.toString() }
  return {
    result: { outcome: 'done' } as const,
    entry: { verb, object: { kind: 'request', id: row.id }, payload },
  }
}

const ended: Readonly<Partial<Record<RequestState, string>>> = {
  已答复: '已经答复',
  已撤回: '已经撤回',
  视为放弃: '已经视为放弃',
}
