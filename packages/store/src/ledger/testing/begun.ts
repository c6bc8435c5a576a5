import { expect } from 'vitest'
import type { Executor } from '../../executor.ts'
import { NOW } from '../../testing/engines.ts'
import { official } from '../../testing/official.ts'
import { setLedgerRules } from '../begin.ts'
import { keepComputed } from '../compute.ts'
import { type ComputedDuty, type ComputedItem, itemId } from '../computed.ts'

export const day = (text: string) => Temporal.PlainDate.from(text)
export const at = (text: string) => Temporal.Instant.from(`${text}+08:00`)
export const OFFICE = official('zhou', '县政府办', { office: true })
export const WATER = official('li', '水利局')
export const FINANCE = official('wang', '财政局')
export const SYSTEM = { kind: 'system', program: 'serve' } as const
export const near = { days: 3, source: '县政府办定' }

export const item = (more: Partial<ComputedItem> = {}): ComputedItem => ({
  unit: '水利局',
  named: true,
  along: [],
  reportedTo: ['财政局'],
  clause: '三（二）',
  what: '报送当月进展',
  evidence: ['当月进展'],
  fixed: {},
  period: '2022年7月',
  printed: '2022-07-31',
  event: '',
  rule: '每月月底前',
  dates: [
    { reading: '不含当日', argument: '字义', due: '2022-07-30', counted: [] },
    { reading: '含当日', argument: '习惯', due: '2022-07-31', counted: [] },
  ],
  questions: [{ id: '县/前', question: '前是否含当日' }],
  because: null,
  assigned: null,
  asks: [],
  ...more,
})
export const duty = (items: readonly ComputedItem[], more: Partial<ComputedDuty> = {}): ComputedDuty => ({
  document: '云政发〔2022〕1号',
  duty: '月报',
  print: 'p1',
  from: day('2022-01-01'),
  until: day('2023-07-31'),
  items,
  units: ['水利局', '教育局', '林业局'],
  why: null,
  ...more,
})
export const idOf = (one: ComputedItem) => itemId('云政发〔2022〕1号', '月报', one)

/** What is written of the item. */
export const draft = { closes: true, said: '七月已完成', shows: ['当月进展'], figures: [], revision: 0 }

/** Counties of one store, a fresh one for each test, and its ledger begun with some items. */
export function countiesIn(store: { readonly db: Executor }, first: number) {
  let n = first
  const fresh = () => ({ county: `${(n += 1)}`, now: NOW })
  async function begun(items: readonly ComputedItem[] = [item()]) {
    const scope = fresh()
    expect(await setLedgerRules(store.db, OFFICE, { ...scope, begins: day('2022-06-01'), near })).toEqual({
      outcome: 'set',
    })
    const done = await keepComputed(store.db, SYSTEM, { ...scope, duties: [duty(items)] })
    expect(done).toEqual({ outcome: 'computed', added: items.length, moved: 0, dropped: 0 })
    return scope
  }
  return { fresh, begun }
}
