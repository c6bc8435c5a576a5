import {
  type AsOf,
  Comparison,
  decimal,
  differenceOf,
  draftedWorld,
  type FactNode,
  factsIn,
  type Policy,
  proveLaw,
  type Ratio,
  type RuleNode,
  readGiven,
  type Sums,
  sourceOf,
  Tally,
  type World,
} from '@zhengling/law'
import type { County } from '../counties.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import type { Row, Rows } from '../rows/rows.ts'
import { policyNamed } from './asked.ts'
import type { DraftFile } from './draft-file.ts'
import { asOf, type Decided, worldOf } from './world.ts'

export interface SumsJson {
  readonly cases: number
  readonly before: string
  readonly after: string
  readonly difference: string
  readonly gains: { readonly cases: number; readonly amount: string }
  readonly losses: { readonly cases: number; readonly amount: string }
  readonly unsettled: number
}

/** A draft beside the law in force, over the rows of a file. */
export interface Tried {
  readonly title: string
  readonly document: string
  readonly rule: string
  readonly rows: number
  readonly total: SumsJson
  readonly sources: Readonly<Record<string, SumsJson>>
  readonly by: Readonly<Record<string, Readonly<Record<string, SumsJson>>>>
  /** Against each reading of what is open in the law in force and answered by the draft. */
  readonly readings: Readonly<Record<string, SumsJson>>
  /** Rows that could not be compared, by what each side comes to. */
  readonly apart: readonly { readonly before: string; readonly after: string; readonly cases: number }[]
  /** Who gains or loses: line of the file, both amounts, and the cells that are no facts. */
  readonly changed: readonly {
    readonly line: number
    readonly before: string
    readonly after: string
    readonly difference: string
    readonly cells: Readonly<Record<string, string>>
  }[]
  /** Columns that are no facts and were only carried along. */
  readonly labels: readonly string[]
  readonly asOf: AsOf
}

/** Faults of rows that are told, before it is only said how many there are. */
const most = 20

/** Works the rows out by the law in force and by the draft; refused whole where the draft or any row has a fault. */
export function tryDraft(
  county: County,
  draft: DraftFile,
  { columns, rows }: Rows,
  { today, decided }: { readonly today: Temporal.PlainDate; readonly decided: Decided },
): Tried | Refusal {
  proveLaw(county.law)
  const policy = policyNamed(county.law, draft.document)
  if (isRefusal(policy)) return policy
  const on = draft.on === undefined ? today : Temporal.PlainDate.from(draft.on)
  const worlds = worldsOf(county, policy, draft, worldOf(county, on, decided))
  if (isRefusal(worlds)) return worlds
  const rule = payingRule(policy, draft.rule)
  if (isRefusal(rule)) return rule
  const sources = new Map<string, RuleNode>()
  for (const [name, named] of Object.entries(draft.sources)) {
    const source = payingRule(policy, named)
    if (isRefusal(source)) return source
    sources.set(name, source)
  }
  const strange = draft.by.find((column) => !columns.includes(column))
  if (strange !== undefined) return refuse(`数据中没有“${strange}”这一列，有：${columns.join('、')}。`)
  const comparison = new Comparison(rule, sources, worlds)
  const facts = [...new Set([...factsIn(policy), ...comparison.needs])]
  const run = runRows(comparison, facts, rows, new Tally(draft.by))
  if (isRefusal(run)) return run
  const { tally, changed } = run
  const each = (sums: ReadonlyMap<string, Sums>) =>
    Object.fromEntries([...sums].map(([name, one]) => [name, json(one)]))
  return {
    title: draft.title ?? '草案',
    document: policy.head.number,
    rule: rule.name,
    rows: rows.length,
    total: json(tally.total),
    sources: each(tally.sources),
    by: Object.fromEntries([...tally.columns].map(([column, sums]) => [column, each(sums)])),
    readings: each(tally.readings),
    apart: [...tally.apart].map(([kinds, cases]) => {
      const [before = '', after = ''] = kinds.split(' ')
      return { before, after, cases }
    }),
    changed,
    labels: columns.filter((name) => facts.every((fact) => fact.name !== name)),
    asOf: asOf(on, decided),
  }
}

function worldsOf({ law }: County, policy: Policy, draft: DraftFile, world: World): readonly [World, World] | Refusal {
  const { parameters, answers, assume } = draft
  const before = draftedWorld(law, policy, world, { parameters: {}, answers: assume })
  const after = draftedWorld(law, policy, world, { parameters, answers: { ...assume, ...answers } })
  if (before.outcome === 'refused' || after.outcome === 'refused') {
    const faults = [before, after].flatMap((one) => (one.outcome === 'refused' ? one.faults : []))
    return refuse(`草案不能试算：${[...new Set(faults)].join('')}`)
  }
  return [before.world, after.world]
}

function payingRule({ head, declared }: Policy, name: string): RuleNode | Refusal {
  const rule = declared.rules.find((one) => one.name === name)
  const paying = declared.rules.filter(({ type }) => 'unit' in type && type.unit === '元')
  if (rule !== undefined && paying.includes(rule)) return rule
  const known = paying.map((one) => one.name).join('、')
  return refuse(`${head.number}没有得出金额的规则“${name}”，有：${known === '' ? '无' : known}。`)
}

function runRows(
  comparison: Comparison,
  facts: readonly FactNode[],
  rows: readonly Row[],
  tally: Tally,
): { readonly tally: Tally; readonly changed: Tried['changed'] } | Refusal {
  const names = new Set(facts.map(({ name }) => name))
  const faults: string[] = []
  const changed: Tried['changed'][number][] = []
  for (const { line, written } of rows) {
    const given = readGiven(Object.fromEntries(Object.entries(written).filter(([name]) => names.has(name))), facts)
    if (given.outcome === 'refused') {
      faults.push(...given.faults.map(({ message }) => `第 ${line} 行${message}`))
      continue
    }
    const cells = Object.entries(written).filter(([name]) => !names.has(name))
    const labels = new Map(cells.map(([name, value]) => [name, sourceOf(value)]))
    const one = comparison.compare(given.given)
    tally.add(one, labels)
    const { before, after } = one
    if (before === undefined || after === undefined) continue
    const difference = differenceOf({ before, after })
    if (difference.n !== 0n)
      changed.push({
        line,
        before: money(before),
        after: money(after),
        difference: money(difference),
        cells: Object.fromEntries(labels),
      })
  }
  if (faults.length === 0) return { tally, changed }
  const rest = faults.length > most ? `\n另有 ${faults.length - most} 处。` : ''
  return refuse(`数据有 ${faults.length} 处要改，未试算：\n${faults.slice(0, most).join('\n')}${rest}`)
}

const money = (amount: Ratio): string => decimal(amount, 2)

const json = ({ cases, before, after, gains, losses, unsettled }: Sums): SumsJson => ({
  cases,
  before: money(before),
  after: money(after),
  difference: money(differenceOf({ before, after })),
  gains: { cases: gains.cases, amount: money(gains.amount) },
  losses: { cases: losses.cases, amount: money(losses.amount) },
  unsettled,
})
