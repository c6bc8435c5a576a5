import type { Citation } from '../declare/citation.ts'
import { type Unit, unitsIn } from '../declare/duty.ts'
import type { Example } from '../declare/example.ts'
import type { Policy } from '../declare/policy.ts'
import { dayOf } from '../due/once.ts'
import { declaredLines, isUnsaid } from './declared-lines.ts'
import { exampleTable } from './example-table.ts'
import { withoutRepeatedUnits } from './same-units.ts'
import { byGroup, groupsIn, type UnitGroup } from './unit-groups.ts'

/**
 * A document as Markdown for the unit in charge: clause by clause what is declared, then the cases worked out by hand.
 * Units that the county calls by one name are told by it.
 */
export function policyPage(policy: Policy, examples: readonly Example[], groups: readonly UnitGroup[] = []): string {
  const { head, outline } = policy
  const told = declaredAt(policy)
  const [grouped, once] = [byGroup(groups), withoutRepeatedUnits(policy)]
  const clauses = Object.entries(outline).flatMap(([path, { gist }]) => {
    const lines = told.get(path) ?? []
    return lines.length === 0 ? [] : [`## ${path}　${gist}`, listOf(lines.map((line) => once(grouped(line))))]
  })
  return `${[
    `# ${head.title}`,
    factsOf(policy),
    '本页由声明生成。条款的要点为系统所写，原文以公报为准。',
    ...clauses,
    ...benefitsOf(policy),
    ...undatedOf(policy),
    ...section('合称的单位', groupsIn(policy, groups)),
    ...unnamedOf(policy),
    ...informativeOf(policy),
    ...exampleTable(policy, examples),
  ].join('\n\n')}\n`
}

/** A document that names no day of force is applied from its signing; whether that is its force, it does not say. */
function factsOf({ head, declared }: Policy): string {
  const unsaid = '文内未规定'
  const force = head.forceUnsaid ? '文内未写施行的具体日期，系统自成文之日起适用' : `自${dateIn(head.from)}起施行`
  return [
    `${head.number}，${head.issuer}，${dateIn(head.issued)}成文，${force}`,
    head.until === undefined ? '。' : `，最迟至${dateIn(head.until)}。`,
    `负责解读：${head.explains ?? unsaid}。负责解释：${head.interprets ?? unsaid}。`,
    relatedIn('依据', declared.basedOn),
    relatedIn('废止', declared.repeals),
  ].join('')
}

function relatedIn(label: string, all: readonly { readonly document: string; readonly at: Citation }[]): string {
  const said = all.map(({ document, at }) => `${document}（${at.clause}）`)
  return said.length === 0 ? '' : `${label}：${said.join('、')}。`
}

function dateIn(printed: string): string {
  const { year, month, day } = dayOf(printed)
  return `${year}年${month}月${day}日`
}

/** What stands at each clause; what stands at several is at its first, with the others named. */
function declaredAt(policy: Policy): ReadonlyMap<string, readonly string[]> {
  const byLine = Map.groupBy(declaredLines(policy), ({ line }) => line)
  const first = [...byLine].flatMap(([line, [own, ...others]]) => {
    const also = others.length === 0 ? '' : `（并见${others.map(({ path }) => path).join('、')}）`
    return own === undefined ? [] : [{ path: own.path, line: `${line}${also}` }]
  })
  return new Map([...Map.groupBy(first, ({ path }) => path)].map(([path, all]) => [path, all.map(({ line }) => line)]))
}

function benefitsOf({ declared }: Policy): readonly string[] {
  const lines = declared.benefits.map(({ name, at, for: claimants, gives, from, by, needs }) => {
    const more = [
      ...(by === undefined ? [] : [`时间：${by}。`]),
      ...(needs.length === 0 ? [] : [`材料：${needs.join('、')}。`]),
    ]
    return `**${name}**（${at.clause}）：${claimants.join('、')}，由${unitsIn(from)}办理，依“${gives.name}”。${more.join('')}`
  })
  return section('可以申请的事项', lines)
}

/** Why duties have no day, once for each word that the text has in its place. */
function undatedOf({ declared }: Policy): readonly string[] {
  const said = declared.duties.flatMap(({ due }) => (due.kind === 'undated' ? [`${due.words}：${due.why}。`] : []))
  return section('没有日期的时限', [...new Set(said)])
}

function unnamedOf({ declared }: Policy): readonly string[] {
  const units = [
    ...declared.duties.flatMap(({ who, along }): readonly Unit[] => [...who, ...along]),
    ...declared.benefits.flatMap(({ from }) => from),
  ]
  const said = units.flatMap((unit) =>
    typeof unit === 'string' || isUnsaid(unit) ? [] : [`${unit.words}：${unit.why}。`],
  )
  return section('没有指名的单位', [...new Set(said)])
}

function informativeOf({ declared }: Policy): readonly string[] {
  const byReason = Map.groupBy(declared.informative, ({ reason }) => reason)
  const lines = [...byReason].map(([reason, all]) => `${reason}：${all.map(({ path }) => path).join('、')}`)
  return section('只作说明的条款', lines)
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`## ${title}`, listOf(lines)]

const listOf = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')
