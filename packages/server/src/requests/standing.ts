import { type At, type RequestTerm, requestTerms, workingDaysBetween } from '@zhengling/national'
import { type InfoRequest, type RequestFile, requestFacts } from '@zhengling/store'

/** What presses most on a request: by when the unit answers, or the applicant corrects. */
export interface Pressing {
  readonly name: string
  readonly last: Temporal.PlainDate | null
  readonly late: boolean
  /** Working days until then, negative when it is over; null where either is not known. */
  readonly left: number | null
  /** Whether several readings have days of their own, and the earliest is gone by. */
  readonly provisional: boolean
  /** Why there is no day. */
  readonly because: string
}

export interface StandingRequest extends RequestFile {
  readonly terms: readonly RequestTerm[]
  readonly pressing: Pressing
}

/** A request with its terms on a day. */
export function standingOf({ request, steps }: RequestFile, at: At): StandingRequest {
  const facts = requestFacts(request, steps)
  const terms = requestTerms(facts, at)
  const until = facts.correction?.until
  if (request.state === '待补正' && until !== undefined)
    return { request, steps, terms, pressing: pressing('申请人补正', until, at, { provisional: false, because: '' }) }
  const next = terms.find(({ name }) => name === (request.state === '待确认' ? '确认收到' : '答复'))
  const { name = '答复', last = null, readings = [], because = '' } = next ?? {}
  return {
    request,
    steps,
    terms,
    pressing: pressing(name, last, at, { provisional: readings.length > 0, because }),
  }
}

function pressing(
  name: string,
  last: Temporal.PlainDate | null,
  { today, calendar }: At,
  more: Pick<Pressing, 'provisional' | 'because'>,
): Pressing {
  return {
    name,
    last,
    late: last !== null && Temporal.PlainDate.compare(today, last) > 0,
    left: last === null ? null : workingDaysBetween(today, last, calendar),
    ...more,
  }
}

export const requestParts = ['逾期', '办理', '待补正', '待确认', '已办结'] as const
export type RequestPart = (typeof requestParts)[number]

/** The lists a request stands in. */
export function partOf(request: Pick<InfoRequest, 'state'>, late: boolean): RequestPart {
  const { state } = request
  if (state === '待补正') return state
  if (state !== '办理' && state !== '待确认') return '已办结'
  return late ? '逾期' : state
}

/** The most pressing first; what has no day last. */
export const byPressing = (a: StandingRequest, b: StandingRequest): number => {
  const [one, other] = [a, b].map(({ pressing: { last } }) => last?.toString() ?? '9999')
  return (one ?? '') < (other ?? '') ? -1 : (one ?? '') > (other ?? '') ? 1 : a.request.n - b.request.n
}
