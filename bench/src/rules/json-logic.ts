import { LogicEngine } from 'json-logic-engine'
import { fenOf, type Measured, shortest } from './contender.ts'
import type { PlainRow } from './plain-rows.ts'

type Logic = unknown

const of = (name: string): Logic => ({ var: name })
const is = (a: Logic, b: Logic): Logic => ({ '===': [a, b] })
const any = (...all: readonly Logic[]): Logic => ({ or: all })
const isMissing = (...names: readonly string[]): Logic => any(...names.map((name) => is(of(name), null)))
/** To the 分, with what binary numbers have: no rounding is built in. */
const rounded = (yuan: Logic): Logic => {
  const raised = { '+': [{ '*': [yuan, 100] }, 0.5] }
  return { '/': [{ '-': [raised, { '%': [raised, 1] }] }, 100] }
}

const notConverted = any(is(of('mode'), '煤改气'), is(of('project'), false))
const converted = (town: number, country: number): Logic => ({
  if: [notConverted, 0, isMissing('mode', 'project', 'area'), null, is(of('area'), '县城'), town, country],
})

/** City's and county's conversion, running, poor households: the second logic makes the eight amounts of them. */
const parts: Logic = [
  converted(2000, 2100),
  converted(2000, 2500),
  {
    if: [
      is(of('mode'), '煤改电'),
      { if: [isMissing('power'), null, rounded({ min: [{ '*': [of('power'), 0.1] }, 1040] })] },
      is(of('mode'), '煤改气'),
      { if: [isMissing('gas'), null, rounded({ min: [of('gas'), 1200] })] },
      null,
    ],
  },
  { if: [any(is(of('done'), false), is(of('poor'), false)), 0, isMissing('done', 'poor'), null, 200] },
]

const [city, county, running, again] = ['0', '1', '2', '3'].map(of)
const share = rounded({ '*': [running, 0.2] })
const rest = { '-': [running, share] }
const open = (...names: readonly string[]): Logic => isMissing(...names)

const amounts: Logic = [
  city,
  county,
  { if: [open('2'), null, share] },
  { if: [open('2'), null, rest] },
  again,
  { if: [open('0', '2'), null, { '+': [city, share] }] },
  { if: [open('1', '2', '3'), null, { '+': [county, rest, again] }] },
  { if: [open('0', '1', '2', '3'), null, { '+': [city, county, running, again] }] },
]

/** json-logic-engine, compiled; results discarded. */
export async function jsonLogic(rows: readonly PlainRow[]): Promise<Measured> {
  const engine = new LogicEngine()
  const toParts = engine.build(parts) as (row: PlainRow) => unknown
  const toAmounts = engine.build(amounts) as (parts: unknown) => readonly unknown[]
  let last: unknown
  const milliseconds = await shortest(() => {
    for (const row of rows) last = toAmounts(toParts(row))
  })
  if (!Array.isArray(last) || last.length !== 8) throw new Error('json-logic-engine gave no eight amounts')
  return {
    name: 'json-logic-engine（编译，不留结果）',
    count: rows.length,
    milliseconds,
    amounts: (i) => toAmounts(toParts(rows[i] as PlainRow)).map(fenOf),
    compared: rows.length,
  }
}
