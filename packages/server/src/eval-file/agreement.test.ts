import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluator, readGiven } from '@zhengling/law'
import { stringify } from 'csv-stringify/sync'
import { describe, expect, test } from 'vitest'
import { counties } from '../counties.ts'
import { ruleNamed } from '../law/asked.ts'
import { evaluateCase, factsTaken } from '../law/evaluate.ts'
import { declared, worldOf } from '../law/world.ts'
import { isRefusal } from '../refusal.ts'
import { readCsv } from '../rows/csv.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { resultCells, valueColumns } from './result-columns.ts'
import { asking, done, heating, on } from './testing/asking.ts'
import { writtenRows } from './testing/written-rows.ts'

const [county] = counties
const grain = '稷政发〔2022〕14号'

function found(rule: string) {
  const asked = ruleNamed(county.law, rule)
  if (isRefusal(asked)) throw new Error(asked.message)
  const at = { on: Temporal.PlainDate.from(on), decided: declared }
  return { asked, at, facts: factsTaken(asked.policy, evaluator(asked.rule, worldOf(county, at.on, at.decided))) }
}

const csvOf = (columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string =>
  stringify([columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))])

/** Rules with a value of each type, every kind of outcome, and readings. */
const rules = [
  [heating, '市县分担'],
  [heating, '合计'],
  [heating, '补助档'],
  [heating, '采暖季起止日'],
  [grain, '储存补贴'],
  [grain, '可轮换日'],
  [grain, '轮换年限状态'],
  [grain, '专储合规'],
  [grain, '轮空期补贴照付'],
  [grain, '县财政承担的损耗'],
] as const

describe.each(rules)('%s/%s', (document, name) => {
  const rule = `${document}/${name}`
  const { asked, at, facts } = found(rule)
  const needs = facts.filter((fact) => evaluator(asked.rule, worldOf(county, at.on, declared)).needs.includes(fact))
  // A rule without any facts still has rows.
  const columns = needs.length === 0 ? facts.slice(0, 1) : needs
  const rows = writtenRows(columns, 150, 3)
  const one = (row: object) => {
    const evaluated = evaluateCase(county, asked, at, (all) => readGiven(row, all))
    if ('faults' in evaluated) throw new Error(evaluated.faults[0]?.message)
    return evaluated
  }

  test('every row of a table is what eval says of it', async () => {
    const folder = temporaryFolder()
    writeFileSync(
      join(folder, 'in.csv'),
      csvOf(
        columns.map((fact) => fact.name),
        rows,
      ),
    )
    const { tally } = await done(asking(folder, rule, { piece: 2000 }))
    const out = readCsv(readFileSync(join(folder, 'out.csv'), 'utf8'))
    if ('fault' in out) throw new Error(out.fault)
    const filled = rows.filter((row) => Object.keys(row).length > 0)
    const values = valueColumns(asked.rule)
    expect(out.records.map(({ cells }) => cells)).toEqual(
      filled.map((row) => {
        const { outcome, json } = one(row)
        const { value: _, ...rest } = json
        const cells = resultCells(values, asked.rule.type, {
          ...rest,
          ...(outcome.kind === 'known' && { value: outcome.value }),
        })
        return [...columns.map((fact) => row[fact.name] ?? ''), ...cells]
      }),
    )
    expect(tally.faulty).toBe(0)
  })

  test('every line of NDJSON is what eval says of it', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'in.ndjson'), rows.map((row) => JSON.stringify(row)).join('\n'))
    await done(asking(folder, rule, { input: 'in.ndjson', output: 'out.ndjson' }))
    const lines = readFileSync(join(folder, 'out.ndjson'), 'utf8').trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      rows.map((row) => {
        const { steps: _s, basis: _b, decisions: _d, asOf: _a, readings, ...rest } = one(row).json
        const read = readings?.map(({ steps: _, ...reading }) => reading)
        return JSON.parse(JSON.stringify({ ...row, ...rest, ...(read && { readings: read }) }))
      }),
    )
  })
})

test.each(['2022-12-01', '2022-12-02'])('with a convention decided from %s on, too', async (from) => {
  const { asked, at } = found(`${heating}/市县分担`)
  const decision = { question: '稷山县/取舍到分', reading: '舍去', by: '稷山县人民政府', from, why: '', power: '' }
  const decided = { source: 'store', decisions: [decision] } as const
  const rows = ['0.05', '777.77', '12000'].map((used) => ({ 取暖方式: '煤改电', 用电量: used }))
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'in.ndjson'), rows.map((row) => JSON.stringify(row)).join('\n'))
  const files = { input: 'in.ndjson', output: 'out.ndjson' }
  await done(asking(folder, `${heating}/市县分担`, { ...files, decided }))
  const lines = readFileSync(join(folder, 'out.ndjson'), 'utf8').trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toMatchObject(
    rows.map((row) => {
      const one = evaluateCase(county, asked, { ...at, decided }, (all) => readGiven(row, all))
      return 'faults' in one ? {} : { kind: 'known', value: one.json.value, conventions: one.json.conventions }
    }),
  )
})
