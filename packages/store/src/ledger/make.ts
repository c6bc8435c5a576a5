import { type Act, act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { insertAll, type Row } from '../bulk.ts'
import type { Executor } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { lastMoment } from '../moment.ts'
import { unfitWords } from '../people/words.ts'
import { type Refused, refused } from '../refused.ts'
import type { DutyItemTable } from '../tables.ts'

/** A duty that no document declares: a meeting decided it, a leader asked for it, a superior's document ordered it. */
export interface MadeDuty {
  /** One of each unit. */
  readonly units: readonly { readonly id: string; readonly unit: string }[]
  readonly source: Exclude<DutyItemTable['source'], '条文'>
  /** Which meeting, whose note, which document. */
  readonly origin: string
  readonly what: string
  readonly evidence: readonly string[]
  readonly along: readonly string[]
  readonly reportedTo: readonly string[]
  readonly goal: string | null
  readonly measures: string | null
  readonly standard: string | null
  /** Null where none is set. */
  readonly due: Temporal.PlainDate | null
}

type Unmakable = Refused<'not-permitted' | 'empty' | 'unstorable' | 'no-unit'>
export type MadeOutcome = { readonly outcome: 'made'; readonly count: number } | Unmakable

/** Puts duties of other sources into the same ledger. */
export async function makeDuty(db: Executor, actor: Actor, asked: Act & MadeDuty): Promise<MadeOutcome> {
  const { units, source, origin, due } = asked
  return act<MadeOutcome>(db, actor, asked, async (tx) => {
    const fault = await makeIn(tx, actor, { ...asked, duties: [asked] })
    if (fault !== null) return { result: fault.fault, entry: null }
    const payload = {
      source,
      origin: origin.trim(),
      units: units.map(({ unit }) => unit),
      due: due?.toString() ?? null,
    }
    return {
      result: { outcome: 'made', count: units.length },
      entry: { verb: 'make-duty', object: { kind: 'duty-item', id: units[0]?.id ?? '' }, payload },
    }
  })
}

/** Makes duties within an act that says so in the journal: all of them, or none with the first fault and the duty that it is of. */
export async function makeIn<D extends MadeDuty>(
  tx: Executor,
  actor: Actor,
  { county, now, duties }: Act & { readonly duties: readonly D[] },
): Promise<{ readonly duty: D; readonly fault: Unmakable } | null> {
  for (const duty of duties) {
    const fault = mayNot(actor, 'keep-ledger') ?? unmakable(duty)
    if (fault !== null) return { duty, fault }
  }
  await insertAll(
    tx,
    'duty_item',
    duties.flatMap((duty) => rowsOf(duty, { county, now })),
  )
  return null
}

function rowsOf(duty: MadeDuty, { county, now }: Act): Row<DutyItemTable>[] {
  const { units, source, origin, what, due } = duty
  const last = due === null ? null : lastMoment(due.toString()).toString()
  const fixed = {
    ...(duty.goal === null ? {} : { 目标: duty.goal }),
    ...(duty.measures === null ? {} : { 措施: duty.measures }),
    ...(duty.standard === null ? {} : { 标准: duty.standard }),
  }
  const counted = [`交办时定为 ${due?.toString() ?? ''}，含当日`]
  return units.map(({ id, unit }) => ({
    county,
    id,
    source,
    document: null,
    duty: null,
    clause: null,
    origin: origin.trim(),
    unit,
    named: true,
    along: duty.along,
    reported_to: duty.reportedTo,
    what: what.trim(),
    evidence: duty.evidence,
    fixed,
    period: '',
    rule: due === null ? '未定期限' : `${due.toString()}前`,
    dates: due === null ? [] : [{ reading: '', argument: '', due: due.toString(), counted }],
    questions: [],
    because: due === null ? '交办时没有定期限' : null,
    own_day: null,
    own_why: null,
    due_at: last,
    latest_at: last,
    historic: false,
    state: '待办' as const,
    reported_at: null,
    closed_at: null,
    changes: [],
    revision: 1,
    created_at: now.toString(),
    assignment: null,
    asks: [],
  }))
}

/** What of a duty is wanting or cannot be kept; null where it is fit. */
export function unmakable(duty: MadeDuty): Refused<'empty' | 'unstorable' | 'no-unit'> | null {
  const { origin, what, units } = duty
  const fault = unfitWords({ 来源: origin, 任务: what }) ?? unfitMore(duty)
  if (fault !== null || units.length > 0) return fault
  return refused('no-unit', '没有写明责任单位。请至少选一个单位。')
}

function unfitMore({ evidence, goal, measures, standard }: MadeDuty): Refused<'empty' | 'unstorable'> | null {
  const more = { 目标: goal, 措施: measures, 标准: standard }
  const given = Object.entries(more).flatMap(([name, text]) => (text === null ? [] : [[name, text]]))
  return unfitWords({
    ...Object.fromEntries(given),
    ...Object.fromEntries(evidence.map((one, i) => [`第 ${i + 1} 项办结凭据`, one])),
  })
}
