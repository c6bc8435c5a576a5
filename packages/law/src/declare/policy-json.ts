import { doubtsOf } from '../due/rule.ts'
import { evaluator } from '../evaluate/evaluator.ts'
import { everythingUnder } from '../evaluate/settled.ts'
import { versionOn, type World } from '../evaluate/world.ts'
import { wording } from '../explain/wording.ts'
import type { FactNode, Node, ParameterNode, RuleNode, UnstatedNode } from '../expression/node.ts'
import { nodesUnder } from '../expression/parts.ts'
import { decimal } from '../number/decimal.ts'
import { type TypeJson, typeJson } from '../outcome/type-json.ts'
import { type ValueJson, valueJson } from '../outcome/value-json.ts'
import type { Decision } from './decision.ts'
import { type DutyJson, dutyJson } from './duty-json.ts'
import type { InformativeReason } from './informative.ts'
import type { Policy } from './policy.ts'
import type { Question } from './question.ts'

export interface FactJson extends TypeJson {
  readonly name: string
  readonly hint?: string
  readonly step?: string
  readonly from?: string
  readonly to?: string
}

interface DeclaredJson {
  /** What `eval` takes: the document's number and the name. */
  readonly id: string
  readonly name: string
  /** Path of the clause. */
  readonly at: string
}

export interface RuleJson extends DeclaredJson {
  /** What it says, in words: `用电量 × 每度补贴，最多为用电封顶`. */
  readonly says: string
  readonly needs: readonly FactJson[]
  readonly gives: TypeJson
  /** Whether anything in it cannot be said in the words of the kernel: every rule is made of them. */
  readonly opaque: false
  /** Ids of the questions on which it may hang. */
  readonly asks: readonly string[]
  readonly pays?: string
}

export interface ParameterJson extends DeclaredJson {
  readonly gives: TypeJson
  readonly value?: ValueJson
  /** Where the figure depends on a choice: of which, and the figure for each word. */
  readonly by?: string
  readonly values?: Readonly<Record<string, ValueJson>>
}

export interface UnstatedJson extends DeclaredJson {
  readonly what: string
  readonly looked: readonly string[]
  readonly gives: TypeJson
}

export interface OpenJson {
  readonly id: string
  /** Its clause; of a question of the whole county, the first clause here whose rule hangs on it. */
  readonly at: string
  readonly question: string
  readonly words: string
  readonly readings: Readonly<Record<string, { readonly because: string; readonly at?: string }>>
  readonly decidedBy: string
  readonly proposedBy?: string
  readonly decisions: readonly Decision[]
}

/** A document with everything it declares, as `policies` gives it. */
export interface PolicyJson {
  readonly folder: string
  readonly number: string
  readonly title: string
  readonly issuer: string
  readonly issued: string
  readonly from: string
  readonly until: string | null
  readonly explains: string | null
  readonly interprets: string | null
  readonly rules: readonly RuleJson[]
  readonly parameters: readonly ParameterJson[]
  readonly unstated: readonly UnstatedJson[]
  readonly duties: readonly DutyJson[]
  readonly registers: readonly never[]
  readonly procedures: readonly {
    readonly id: string
    readonly name: string
    readonly at: string
    readonly first: string
    readonly steps: Readonly<
      Record<string, { by: readonly string[]; at: string; does: string; next: readonly string[] }>
    >
  }[]
  readonly plans: readonly never[]
  readonly open: readonly OpenJson[]
  readonly informative: readonly { readonly at: string; readonly reason: InformativeReason }[]
  readonly basedOn: readonly { readonly document: string; readonly at: string }[]
  readonly repeals: readonly { readonly document: string; readonly from: string; readonly at: string }[]
}

/** The document as the law stands in `world`: figures in force on its day, decisions known in it. */
export function policyJson({ folder, head, declared }: Policy, world: World): PolicyJson {
  const named = ({ name, at }: RuleNode | ParameterNode | UnstatedNode): DeclaredJson => ({
    id: `${head.number}/${name}`,
    name,
    at: at.clause,
  })
  const { number, title, issuer, issued, from, until, explains, interprets } = head
  return {
    folder,
    number,
    title,
    issuer,
    issued,
    from,
    until: until ?? null,
    explains: explains ?? null,
    interprets: interprets ?? null,
    rules: declared.rules.map((rule) => ({ ...named(rule), ...ruleJson(rule, world) })),
    parameters: declared.parameters.map((one) => ({ ...named(one), ...parameterJson(one, world) })),
    unstated: declared.unstated.map((one) => ({
      ...named(one),
      what: one.what,
      looked: one.looked,
      gives: typeJson(one.type),
    })),
    duties: declared.duties.map(dutyJson),
    registers: [],
    procedures: declared.procedures.map(({ name, at, first, steps }) => ({
      id: `${number}/${name}`,
      name,
      at: at.clause,
      first,
      steps: Object.fromEntries(
        Object.entries(steps).map(([step, { by, at: where, does, next }]) => [
          step,
          { by, at: where.clause, does, next },
        ]),
      ),
    })),
    plans: [],
    open: openJson(declared, world),
    informative: declared.informative.map(({ path, reason }) => ({ at: path, reason })),
    basedOn: declared.basedOn.map(({ document, at }) => ({ document, at: at.clause })),
    repeals: declared.repeals.map((one) => ({ ...one, at: one.at.clause })),
  }
}

function ruleJson(rule: RuleNode, world: World): Omit<RuleJson, keyof DeclaredJson> {
  return {
    says: wording(versionOn(world, rule).is),
    needs: evaluator(rule, world).needs.map(factJson),
    gives: typeJson(rule.type),
    opaque: false,
    asks: questionsUnder(rule, world).map(({ id }) => id),
    ...(rule.pays !== undefined && { pays: rule.pays }),
  }
}

/** The open questions on which a rule may hang, in a world also as amended, in the order in which they are met. */
export const questionsUnder = (rule: Node, world?: World): readonly Question[] => [
  ...new Set(
    (world === undefined ? [...nodesUnder(rule)] : everythingUnder(rule, world)).flatMap((node) =>
      node.op === 'open' && node.question.kind === 'question' ? node.question : [],
    ),
  ),
]

function parameterJson(one: ParameterNode, world: World): Omit<ParameterJson, keyof DeclaredJson> {
  const { is } = versionOn(world, one)
  const gives = typeJson(one.type)
  if (is.op === 'constant') return { gives, value: valueJson(is.value, is.type) }
  if (is.op !== 'match') return { gives }
  const values = Object.entries(is.cases).flatMap(([word, node]) =>
    node.op === 'constant' ? [[word, valueJson(node.value, node.type)] as const] : [],
  )
  return { gives, by: 'name' in is.of ? is.of.name : '', values: Object.fromEntries(values) }
}

function factJson({ name, type, hint, step, from, to }: FactNode): FactJson {
  return {
    name,
    ...typeJson(type),
    ...(hint !== undefined && { hint }),
    ...(step && { step: decimal(step) }),
    ...(from && { from: decimal(from) }),
    ...(to && { to: decimal(to) }),
  }
}

function openJson({ questions, rules, duties }: Policy['declared'], { decisions }: World): readonly OpenJson[] {
  const own = questions.map((one) => [one, one.at?.clause ?? ''] as const)
  const met = [
    ...rules.flatMap((rule) => questionsUnder(rule).map((one) => [one, rule.at.clause] as const)),
    ...duties.flatMap(({ due, at }) =>
      doubtsOf(due).flatMap((one) => (one.kind === 'question' ? [[one, at.clause] as const] : [])),
    ),
  ]
  const county = [...Map.groupBy(met, ([one]) => one)].flatMap(([one, [first]]) =>
    one.policy === undefined && first !== undefined ? [first] : [],
  )
  return [...own, ...county].map(([one, at]) => ({
    id: one.id,
    at,
    question: one.question,
    words: one.words,
    readings: Object.fromEntries(
      Object.entries(one.readings).map(([name, { because, at: where }]) => [
        name,
        { because, ...(where && { at: where.clause }) },
      ]),
    ),
    decidedBy: one.decidedBy,
    ...(one.proposedBy !== undefined && { proposedBy: one.proposedBy }),
    decisions: decisions.filter(({ question }) => question === one.id),
  }))
}
