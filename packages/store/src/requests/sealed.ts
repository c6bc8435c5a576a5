import type { RequestKey } from '../personal/request-key.ts'
import { openSealed, type Place, seal } from '../personal/seal.ts'
import type { Random } from '../token.ts'
import type { RequestDraft } from './draft.ts'

/** What an official or the applicant said in a step. */
export interface StepSaid {
  readonly said: string
  /** 征求意见: who is asked. 延长: who consented. 答复: on what ground. */
  readonly about?: string
  /** 答复: its 文号, where one was taken in the register of the unit. */
  readonly number?: string
}

const placeOf = (county: string, request: string, field: string): Place => ({
  county,
  table: 'info_request',
  record: request,
  field,
})

interface Sealing {
  readonly county: string
  readonly request: string
  readonly random: Random
}

const closed = (key: RequestKey, { county, request, random }: Sealing, field: string, value: object): string =>
  seal(key, placeOf(county, request, field), JSON.stringify(value), random)

function opened(key: RequestKey, place: Place, sealed: string): unknown {
  const clear = openSealed(key, place, sealed)
  if (clear === null) throw new Error(`${place.field} of request ${place.record} does not open`)
  return JSON.parse(clear.toString('utf8'))
}

export const sealDraft = (key: RequestKey, at: Sealing, draft: RequestDraft): string => closed(key, at, 'draft', draft)

/** Throws where it does not open: the row was altered. */
export const openDraft = (key: RequestKey, county: string, request: string, sealed: string): RequestDraft =>
  opened(key, placeOf(county, request, 'draft'), sealed) as RequestDraft

export const sealSaid = (key: RequestKey, at: Sealing, n: number, said: StepSaid): string =>
  closed(key, at, `step/${n}`, said)

export const openSaid = (key: RequestKey, county: string, request: string, n: number, sealed: string): StepSaid =>
  opened(key, placeOf(county, request, `step/${n}`), sealed) as StepSaid
