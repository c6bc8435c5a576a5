import { placesOf } from '../coverage/places.ts'
import { type Unit, unitsIn } from '../declare/duty.ts'
import { type Example, type Expected, Unsettled } from '../declare/example.ts'
import type { Policy } from '../declare/policy.ts'
import { listed } from './say.ts'
import { wording } from './wording.ts'

/** A document as Markdown for the unit in charge: clause by clause what is declared, then the cases worked out by hand. */
export function policyPage(policy: Policy, examples: readonly Example[]): string {
  const { head, outline } = policy
  const told = declaredAt(policy)
  const clauses = Object.entries(outline).flatMap(([path, { gist }]) => {
    const lines = told.get(path) ?? []
    return lines.length === 0 ? [] : [`## ${path}　${gist}`, lines.map((line) => `- ${line}`).join('\n')]
  })
  return `${[
    `# ${head.title}`,
    factsOf(policy),
    '本页由声明生成。条款的要点为系统所写，原文以公报为准。',
    ...clauses,
    ...informativeOf(policy),
    ...examplesOf(examples),
  ].join('\n\n')}\n`
}

function factsOf({ head }: Policy): string {
  const unsaid = '文内未规定'
  return [
    `${head.number}，${head.issuer}，${head.issued}成文，自${head.from}起施行${head.until === undefined ? '' : `，最迟至${head.until}`}。`,
    `负责解读：${head.explains ?? unsaid}。负责解释：${head.interprets ?? unsaid}。`,
  ].join('')
}

/** A declaration in words, at one of the clauses it stands at. */
export interface DeclaredLine {
  readonly path: string
  readonly name: string
  readonly line: string
}

/** Every declaration in words, once for each clause it stands at. */
export function declaredLines(policy: Policy): readonly DeclaredLine[] {
  const { declared } = policy
  const words = new Map<string, string>([
    ...declared.parameters.map(({ name, is }) => [`parameter ${name}`, `数额　**${name}**：${wording(is)}。`] as const),
    ...declared.rules.map((rule) => [`rule ${rule.name}`, ruleLine(rule)] as const),
    ...declared.questions.map((one) => [`question ${one.name}`, questionLine(one)] as const),
    ...declared.unstated.map(
      ({ name, what, looked }) =>
        [`unstated ${name}`, `文内未规定　**${name}**：${what}。查找过：${looked.join('、')}。`] as const,
    ),
    ...declared.procedures.map(
      ({ name, steps }) =>
        [
          `procedure ${name}`,
          `程序　**${name}**：${Object.entries(steps)
            .map(([step, { by, does }]) => `${step}（${by.join('、')}）${does}`)
            .join('；')}。`,
        ] as const,
    ),
    ...declared.duties.map((duty) => [`duty ${duty.name}`, dutyLine(duty)] as const),
  ])
  return placesOf(policy).flatMap(({ kind, name, path }) => {
    const line = words.get(`${kind} ${name}`)
    return line === undefined ? [] : [{ path, name, line }]
  })
}

/** What stands at each clause; what stands at several is at its first. */
function declaredAt(policy: Policy): ReadonlyMap<string, readonly string[]> {
  const seen = new Set<string>()
  const first = declaredLines(policy).filter(({ line }) => !seen.has(line) && seen.add(line))
  return new Map([...Map.groupBy(first, ({ path }) => path)].map(([path, all]) => [path, all.map(({ line }) => line)]))
}

type Declared = Policy['declared']

function ruleLine({ name, is, applies, otherwise, pays }: Declared['rules'][number]): string {
  const reach = applies === undefined ? '' : `适用：${wording(applies)}。不适用的：${otherwise ?? ''}。`
  return `规则　**${name}**：${wording(is)}。${reach}${pays === undefined ? '' : `支付“${pays}”。`}`
}

function questionLine({ name, question, words, readings, decidedBy }: Declared['questions'][number]): string {
  const all = Object.entries(readings).map(([reading, { because }]) => `${reading}——${because}`)
  return `待解读　**${name}**：${question}？争在“${words}”。${all.join('；')}。由${decidedBy}解释。`
}

function dutyLine({ name, who, along, to, what, evidence, due }: Declared['duties'][number]): string {
  const led = who.every(isUnsaid) ? '（没有写由谁办）' : unitsIn(who)
  const units = along.length === 0 ? led : `${led}，会同${unitsIn(along)}`
  const whither = to.length === 0 ? '' : `，报${to.join('、')}`
  const proof = evidence.length === 0 ? '' : `，以${evidence.join('、')}为凭`
  const why = due.kind === 'undated' ? `（${due.why}）` : ''
  return `职责　**${name}**：${units}${units.endsWith('）') ? '' : '，'}${what}${whither}${proof}。时限：${due.words}${why}。`
}

/** A duty that the text lays on nobody in particular. */
const isUnsaid = (unit: Unit): boolean => typeof unit !== 'string' && unit.words === '未写明'

function informativeOf({ declared }: Policy): readonly string[] {
  if (declared.informative.length === 0) return []
  const byReason = Map.groupBy(declared.informative, ({ reason }) => reason)
  return [
    '## 只作说明的条款',
    [...byReason].map(([reason, all]) => `- ${reason}：${all.map(({ path }) => path).join('、')}`).join('\n'),
  ]
}

function examplesOf(examples: readonly Example[]): readonly string[] {
  const rows = examples.map(
    ({ rule, given, is, at, on }) =>
      `| ${rule} | ${givenIn(given)}${on === undefined ? '' : `（${on}）`} | ${expectedIn(is)} | ${at.join('、')} |`,
  )
  return ['## 算例', ['| 规则 | 情况 | 结果 | 条款 |', '|---|---|---|---|', ...rows].join('\n')]
}

const givenIn = (given: Example['given']): string =>
  Object.entries(given)
    .map(([name, value]) => `${name} ${wordIn(value)}`)
    .join('，')

function wordIn(value: unknown): string {
  if (Array.isArray(value)) return listed(value.map(String))
  if (typeof value === 'boolean') return value ? '是' : '否'
  return String(value)
}

function expectedIn(is: Expected): string {
  if (!(is instanceof Unsettled)) {
    if (typeof is !== 'object' || Array.isArray(is)) return wordIn(is)
    return Object.entries(is)
      .map(([key, one]) => `${key} ${one}`)
      .join('，')
  }
  switch (is.kind) {
    case 'unknown':
      return `还缺${is.missing.join('、')}`
    case 'inapplicable':
      return '不适用'
    case 'unstated':
      return '文内未规定'
    case 'open':
      return Object.entries(is.readings)
        .map(([reading, one]) => `${reading}：${expectedIn(one)}`)
        .join('；')
  }
}
