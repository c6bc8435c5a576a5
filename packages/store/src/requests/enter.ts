import type { RequestWay } from '@zhengling/national'
import { sql } from 'kysely'
import { type Act, act } from '../act.ts'
import { type Actor, signatureOf } from '../actor.ts'
import { insertTogether } from '../bulk.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { lock } from '../lock.ts'
import { mayNot } from '../may/may.ts'
import { dayOfMoment } from '../moment.ts'
import type { KeyRing } from '../personal/key-ring.ts'
import { newRequestKey } from '../personal/request-key.ts'
import { activeKeys } from '../personal/vault.ts'
import { type Refused, refused } from '../refused.ts'
import { newId, type Random } from '../token.ts'
import { codeHash, newCode } from './code.ts'
import { type RequestDraft, type RequestFault, readRequest } from './draft.ts'
import { sayRequestNumber } from './request.ts'
import { sealDraft } from './sealed.ts'

export interface RequestEntry extends Act {
  readonly keys: KeyRing
  readonly random: Random
  /** Canonical name of the unit asked. */
  readonly unit: string
  readonly draft: RequestDraft
  /** Entered by an official: how it came and when. Absent of what the public sends in online, which is confirmed afterwards. */
  readonly came?: { readonly way: RequestWay; readonly day: Temporal.PlainDate; readonly confirmed: boolean }
}

export type RequestEntered =
  | {
      readonly outcome: 'entered'
      readonly id: string
      readonly year: number
      readonly n: number
      readonly code: string
    }
  | (Refused<'not-fit'> & { readonly faults: readonly RequestFault[] })
  | Refused<'not-permitted' | 'day'>

/**
 * Takes a request, with the next number of its year: online by anybody, else by the unit asked. The code is given this once; kept is
 * its hash. The journal has neither who asks nor what.
 */
export async function enterRequest(db: Executor, actor: Actor, asked: RequestEntry): Promise<RequestEntered> {
  const { county, now, keys, random, unit, came } = asked
  const draft = readRequest(asked.draft)
  if ('faults' in draft)
    return { ...refused('not-fit', draft.faults.map(({ message }) => message).join('')), faults: draft.faults }
  const today = dayOfMoment(now)
  const fault = came === undefined ? null : (mayNot(actor, 'handle-request', { unit }) ?? inFuture(came.day, today))
  if (fault !== null) return fault
  const [id, code] = [newId(random), newCode(random)]
  const [way, day] = [came?.way ?? '互联网', came?.day ?? today]
  const received = came?.confirmed ?? false
  const { year } = today
  return act<RequestEntered>(db, actor, asked, async (tx) => {
    await lock(tx, county, 'number')
    const n = await nextNumber(tx, county, year)
    const { key, row } = newRequestKey((await activeKeys(tx, keys, county)).master, { county, request: id, random })
    const at = now.toString()
    await insertTogether(tx, {
      info_request: [
        {
          county,
          id,
          year,
          n,
          unit,
          way,
          code_hash: codeHash(code),
          state: received ? '办理' : '待确认',
          sealed: sealDraft(key, { county, request: id, random }, draft),
          entered_at: at,
          answer: null,
          ended: null,
          revision: 1,
        },
      ],
      info_request_key: [row],
      info_request_step: [
        {
          county,
          request: id,
          n: 1,
          kind: '提出',
          day: day.toString(),
          detail: { received },
          sealed: null,
          at,
          by: signatureOf(actor),
        },
      ],
    })
    return {
      result: { outcome: 'entered', id, year, n, code },
      entry: {
        verb: 'enter-request',
        object: { kind: 'request', id },
        payload: { registered: sayRequestNumber({ year, n }), unit, way, day: day.toString(), received },
      },
    }
  })
}

export const inFuture = (day: Temporal.PlainDate, today: Temporal.PlainDate): Refused<'day'> | null =>
  Temporal.PlainDate.compare(day, today) > 0
    ? refused('day', `${day.toString()} 还没有到。请写今天或以前的日期。`)
    : null

async function nextNumber(tx: Executor, county: string, year: number): Promise<number> {
  const { last } = await sqlOf(tx)
    .selectFrom('info_request')
    .select(sql<number>`coalesce(max(n), 0)::int8`.as('last'))
    .where((eb) => eb.and({ county, year }))
    .executeTakeFirstOrThrow()
  return last + 1
}
