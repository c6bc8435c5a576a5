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

/** City's and county's conversion, running, poor households. */
const parts: Logic = {
  city: converted(2000, 2100),
  county: converted(2000, 2500),
  running: {
    if: [
      is(of('mode'), '煤改电'),
      { if: [isMissing('power'), null, rounded({ min: [{ '*': [of('power'), 0.1] }, 1040] })] },
      is(of('mode'), '煤改气'),
      { if: [isMissing('gas'), null, rounded({ min: [of('gas'), 1200] })] },
      null,
    ],
  },
  again: { if: [any(is(of('done'), false), is(of('poor'), false)), 0, isMissing('done', 'poor'), null, 200] },
}

const shares: Logic = { if: [isMissing('running'), null, rounded({ '*': [of('running'), 0.2] })] }

const whole = (names: readonly string[]): Logic => ({
  if: [isMissing(...names), null, { '+': names.map(of) }],
})

/** The sums, and all eight in one array. */
const amounts: Logic = [
  of('city'),
  of('county'),
  of('share'),
  of('rest'),
  of('again'),
  whole(['city', 'share']),
  whole(['county', 'rest', 'again']),
  whole(['city', 'county', 'running', 'again']),
]

/** json-logic-engine, compiled; results discarded. */
export async function jsonLogic(rows: readonly PlainRow[]): Promise<Measured> {
  const engine = new LogicEngine()
  // Built in stages: the engine has no names for what is used twice, and would work it out twice.
  const built = Object.entries(parts as Record<string, Logic>).map(
    ([name, logic]) => [name, engine.build(logic)] as const,
  )
  const [city, county, running, again] = built.map(([, logic]) => logic as (row: PlainRow) => number | null)
  const toShare = engine.build(shares) as (parts: unknown) => number | null
  const toAmounts = engine.build(amounts) as (parts: unknown) => readonly unknown[]
  const amountsOf = (row: PlainRow): readonly unknown[] => {
    const known = { city: city?.(row), county: county?.(row), running: running?.(row) ?? null, again: again?.(row) }
    const share = toShare(known)
    return toAmounts({ ...known, share, rest: share === null ? null : (known.running ?? 0) - share })
  }
  let last: unknown
  const milliseconds = await shortest(() => {
    for (const row of rows) last = amountsOf(row)
  })
  if (!Array.isArray(last) || last.length !== 8) throw new Error('json-logic-engine gave no eight amounts')
  return {
    name: 'json-logic-engine（编译，不留结果）',
    count: rows.length,
    milliseconds,
    amounts: (i) => amountsOf(rows[i] as PlainRow).map(fenOf),
    compared: rows.length,
  }
}
