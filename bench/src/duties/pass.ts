import { type ComputedDuty, type Executor, keepComputed, setLedgerRules } from '@zhengling/store'
import { official } from '@zhengling/store/testing'
import { OFFICE, SPAN, UNITS } from './fill.ts'

const system = { kind: 'system', program: 'bench' } as const

/** Says from when the ledger is kept: nothing of it is history. */
export async function beginLedger(db: Executor, scope: { county: string; now: Temporal.Instant }): Promise<void> {
  const begins = Temporal.Now.plainDateISO().subtract({ days: 2 * SPAN })
  const near = { days: 3, source: '测量' }
  await setLedgerRules(db, official('official0', OFFICE, { office: true }), { ...scope, begins, near })
}

/** What one day brings: so many new items a duty, due 400 days ahead. */
export function dayOf(today: Temporal.PlainDate, items: number): readonly ComputedDuty[] {
  const until = today.add({ days: SPAN + 1 })
  const due = until.toString()
  return Array.from({ length: Math.ceil(items / UNITS) }, (_, n) => ({
    document: `测政办发〔2022〕${n}号`,
    duty: `第${n}项月报`,
    print: 'bench',
    from: until,
    until,
    why: null,
    units: Array.from({ length: UNITS }, (_, unit) => `第${unit}单位`),
    items: Array.from({ length: Math.min(UNITS, items - n * UNITS) }, (_, unit) => ({
      unit: `第${unit}单位`,
      named: true,
      along: ['第1单位'],
      reportedTo: ['测试领导小组办公室'],
      clause: '三（二）第1款',
      what: '报送当月推进情况与目标完成情况',
      evidence: ['推进情况报告', '完成情况表'],
      fixed: { 目标: '按期完成' },
      period: due,
      printed: due,
      event: '',
      rule: '每月月底前',
      dates: [{ reading: '', argument: '', due, counted: ['月底前，含当日'] }],
      questions: [],
      because: null,
      assigned: null,
      asks: [],
    })),
  }))
}

/** Seconds that the ledger takes to keep what a day brings. */
export async function passSeconds(
  db: Executor,
  scope: { county: string; now: Temporal.Instant },
  duties: readonly ComputedDuty[],
): Promise<number> {
  const start = performance.now()
  const done = await keepComputed(db, system, { ...scope, duties })
  if (done.outcome === 'refused') throw new Error(done.message)
  return (performance.now() - start) / 1000
}
