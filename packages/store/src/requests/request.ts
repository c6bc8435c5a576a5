import type { AskedParty, RequestFacts } from '@zhengling/national'
import type { Signature } from '../actor.ts'
import type { Kept } from '../bulk.ts'
import type { InfoRequestTable, RequestStepDetail, RequestStepKind } from '../tables.ts'
import type { RequestDraft } from './draft.ts'
import type { StepSaid } from './sealed.ts'

/** A request for information as it stands. */
export interface InfoRequest extends Pick<InfoRequestTable, 'id' | 'year' | 'n' | 'unit' | 'way' | 'state' | 'answer'> {
  readonly enteredAt: Temporal.Instant
  readonly ended: string | null
  readonly revision: number
  /** Null for whoever does not do the work of the unit asked. */
  readonly draft: RequestDraft | null
}

/** Something that was done on a request. */
export interface RequestStep {
  readonly n: number
  readonly kind: RequestStepKind
  /** On which it happened, `YYYY-MM-DD`. */
  readonly day: string
  readonly detail: RequestStepDetail
  /** Null where nothing was said, or for whoever does not do the work of the unit asked. */
  readonly said: StepSaid | null
  readonly at: Temporal.Instant
  readonly by: Signature
}

/** 2022年第3号 */
export const sayRequestNumber = ({ year, n }: Pick<InfoRequest, 'year' | 'n'>): string => `${year}年第${n}号`

export const requestOf = (row: Kept<'info_request'>, draft: RequestDraft | null): InfoRequest => {
  const { id, year, n, unit, way, state, answer, ended, revision } = row
  return { id, year, n, unit, way, state, answer, ended, revision, enteredAt: row.entered_at, draft }
}

export const stepOf = (row: Kept<'info_request_step'>, said: StepSaid | null): RequestStep => {
  const { n, kind, day, detail, at, by } = row
  return { n, kind, day, detail, said, at, by }
}

type Done = Pick<RequestStep, 'n' | 'kind' | 'day' | 'detail'>

/** What the clocks of a request follow from. */
export function requestFacts({ way, ended }: Pick<InfoRequest, 'way' | 'ended'>, steps: readonly Done[]): RequestFacts {
  const [entered] = steps
  if (entered === undefined) throw new TypeError('a request begins with the step that enters it')
  const first = (kind: RequestStepKind) => steps.find((step) => step.kind === kind)
  const received = steps.find(({ kind, detail }) => kind === '确认收到' || detail.received === true)
  const correction = first('告知补正')
  const corrected = first('收到补正')
  const extension = first('延长')
  return {
    way,
    came: dayOf(entered),
    ...(received && { received: dayOf(received) }),
    ...(correction && {
      correction: {
        asked: dayOf(correction),
        until: Temporal.PlainDate.from(correction.detail.until ?? correction.day),
        ...(corrected && { received: dayOf(corrected) }),
      },
    }),
    ...(extension && { extension: { told: dayOf(extension), days: extension.detail.days ?? 0 } }),
    asked: steps.filter(({ kind }) => kind === '征求意见').map((step) => askedIn(step, steps)),
    ...(ended !== null && { ended: Temporal.PlainDate.from(ended) }),
  }
}

function askedIn(asked: Done, steps: readonly Done[]): AskedParty {
  const of = (kind: RequestStepKind) => steps.find((step) => step.kind === kind && step.detail.asked === asked.n)
  const [delivered, answered] = [of('送达'), of('收到意见')]
  return {
    who: asked.detail.who ?? '第三方',
    sent: dayOf(asked),
    ...(delivered && { received: dayOf(delivered) }),
    ...(answered && { answered: dayOf(answered) }),
  }
}

const dayOf = ({ day }: Done): Temporal.PlainDate => Temporal.PlainDate.from(day)
