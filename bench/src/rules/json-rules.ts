import { Engine, type TopLevelCondition } from 'json-rules-engine'
import { fenOf, type Measured, shortest } from './contender.ts'
import type { PlainRow } from './plain-rows.ts'

const equal = (fact: string, value: unknown) => ({ fact, operator: 'equal', value })
const given = (fact: string) => ({ fact, operator: 'notEqual', value: null })

const converted = (area: string): TopLevelCondition => ({
  all: [equal('mode', '煤改电'), equal('project', true), equal('area', area)],
})

/** Conditions choose the case; the engine has no arithmetic, so amounts are worked out from its events. */
function engineOf(): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true })
  const rule = (conditions: TopLevelCondition, type: string, params: Record<string, unknown>): void => {
    engine.addRule({ conditions, event: { type, params } })
  }
  const none = { city: 0, county: 0 }
  rule({ any: [equal('mode', '煤改气'), equal('project', false)] }, 'converted', none)
  rule(converted('县城'), 'converted', { city: 2000, county: 2000 })
  rule(converted('农村'), 'converted', { city: 2100, county: 2500 })
  rule(converted('城乡结合部'), 'converted', { city: 2100, county: 2500 })
  rule({ all: [equal('mode', '煤改电'), given('power')] }, 'running', { meter: 'power', rate: 0.1, most: 1040 })
  rule({ all: [equal('mode', '煤改气'), given('gas')] }, 'running', { meter: 'gas', rate: 1, most: 1200 })
  rule({ any: [equal('done', false), equal('poor', false)] }, 'again', { amount: 0 })
  rule({ all: [equal('done', true), equal('poor', true)] }, 'again', { amount: 200 })
  return engine
}

const rounded = (yuan: number): number => Math.floor(yuan * 100 + 0.5) / 100

async function amountsOf(engine: Engine, row: PlainRow): Promise<readonly number[]> {
  const { events } = await engine.run({ ...row })
  const event = (type: string) => events.find((one) => one.type === type)?.params
  const { city = Number.NaN, county = Number.NaN } = (event('converted') ?? {}) as { city?: number; county?: number }
  const metered = event('running') as { meter: 'power' | 'gas'; rate: number; most: number } | undefined
  const running =
    metered === undefined
      ? Number.NaN
      : rounded(Math.min((row[metered.meter] ?? Number.NaN) * metered.rate, metered.most))
  const again = (event('again') as { amount?: number } | undefined)?.amount ?? Number.NaN
  const share = rounded(running * 0.2)
  const rest = running - share
  return [city, county, share, rest, again, city + share, county + rest + again, city + county + running + again]
}

/** json-rules-engine, one run a household. */
export async function jsonRules(rows: readonly PlainRow[]): Promise<Measured> {
  const engine = engineOf()
  let found: (readonly number[])[] = []
  const milliseconds = await shortest(async () => {
    found = []
    for (const row of rows) found.push(await amountsOf(engine, row))
  }, 1)
  return {
    name: 'json-rules-engine',
    count: rows.length,
    milliseconds,
    amounts: (i) => (found[i] ?? []).map(fenOf),
    compared: rows.length,
  }
}
