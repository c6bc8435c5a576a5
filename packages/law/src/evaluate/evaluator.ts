import type { Convention } from '../declare/question.ts'
import type { FactNode, ParameterNode, RuleNode, UnstatedNode } from '../expression/node.ts'
import { isSame } from '../expression/value.ts'
import type { Grounds, Outcome, ReadOutcome, UsedConvention } from '../outcome/outcome.ts'
import type { Answers, Given } from './evaluation.ts'
import { type Explored, explore, type Leaf } from './explore.ts'
import { distinct, groundsOf } from './grounds.ts'
import { possible } from './possible.ts'
import { project } from './project.ts'
import { strongest } from './result.ts'
import { everythingUnder, outOfForce, questionsIn, settledAnswers } from './settled.ts'
import { settlingOf } from './settling.ts'
import type { World } from './world.ts'

/** What can be asked for by name. */
export type Asked = RuleNode | ParameterNode | UnstatedNode

export interface Evaluator {
  /** Facts that the rule can need under any reading and version, in declared order. */
  readonly needs: readonly FactNode[]
  evaluate(given: Given): Outcome
}

/** Prepares a rule once, for many cases on one day of the law. */
export function evaluator(root: Asked, world: World): Evaluator {
  const nodes = everythingUnder(root, world)
  const asked = questionsIn(nodes)
  const conventions = [...asked].filter((one) => one.kind === 'convention')
  const settled = settledAnswers(asked, world)
  const needs = nodes.filter((node) => node.op === 'fact').toSorted((a, b) => a.order - b.order)
  const work = (given: Given, answers: Answers): Outcome => outcomeOf(explore(root, given, world, answers), root, needs)
  const why = outOfForce(root, world)
  return {
    needs,
    evaluate(given) {
      if (why !== undefined) return { ...nothing, basis: [root.at], kind: 'inapplicable', why }
      const outcome = work(given, settled)
      if (outcome.kind === 'unknown' || conventions.length === 0) return outcome
      return {
        ...outcome,
        conventions: usedConventions(outcome, conventions, settled, (answers) => work(given, answers)),
      }
    },
  }
}

const nothing: Grounds = { basis: [], steps: [], conventions: [], decisions: [] }

function outcomeOf(explored: Explored, root: Asked, needs: readonly FactNode[]): Outcome {
  const { leaves } = explored
  const missing = strongest(leaves.map(({ result }) => result).filter(({ kind }) => kind === 'unknown'))
  if (missing?.kind === 'unknown') {
    const wanted = needs.filter((fact) => missing.missing.has(fact))
    return {
      ...together(leaves, root),
      kind: 'unknown',
      missing: wanted,
      settling: settlingOf(root, wanted),
      ...(missing.because !== undefined && { because: missing.because }),
      ...possible(root, leaves),
    }
  }
  const projected = project(explored)
  if (projected.kind === 'too many')
    return { ...together(leaves, root), kind: 'open', questions: projected.questions, readings: [] }
  const { parts } = projected
  const [first] = parts
  if (first === undefined) throw new TypeError('没有可用的读法')
  if (parts.length === 1) return leafOutcome(first.leaf, root)
  const questions = [...new Set(parts.flatMap(({ answered }) => answered.map(([question]) => question)))]
  return { ...together(leaves, root), kind: 'open', questions, readings: parts.map((part) => readOutcome(part, root)) }
}

function readOutcome({ leaf, answered }: { leaf: Leaf; answered: Leaf['answered'] }, root: Asked): ReadOutcome {
  return {
    answers: Object.fromEntries(answered.map(([question, reading]) => [question.name, reading])),
    argument: answered.map(([question, reading]) => question.readings[reading]?.because ?? '').join('；'),
    outcome: leafOutcome(leaf, root),
  }
}

function leafOutcome({ evaluation, result }: Leaf, root: Asked): Outcome {
  const grounds: Grounds = { ...groundsOf(root, evaluation), conventions: [] }
  switch (result.kind) {
    case 'known':
      return { ...grounds, kind: 'known', type: root.type, value: result.value }
    case 'inapplicable':
      return {
        ...grounds,
        basis: distinct([...(result.rule ? [result.rule.at] : []), ...grounds.basis]),
        kind: 'inapplicable',
        why: result.why,
      }
    case 'unstated':
      return { ...grounds, kind: 'unstated', what: result.unstated.what, looked: result.unstated.looked }
    case 'unknown':
      return { ...grounds, kind: 'unknown', missing: [...result.missing], settling: [] }
  }
}

/** The grounds of several ways of reading: what they share and what each adds. Steps would contradict one another. */
function together(leaves: readonly Leaf[], root: Asked): Grounds {
  const all = leaves.map(({ evaluation }) => groundsOf(root, evaluation))
  return {
    basis: distinct(all.flatMap(({ basis }) => basis)),
    steps: leaves.length === 1 ? (all[0]?.steps ?? []) : [],
    conventions: [],
    decisions: all[0]?.decisions ?? [],
  }
}

/** The conventions under whose other readings something else would come out. */
function usedConventions(
  outcome: Outcome,
  conventions: readonly Convention[],
  settled: Answers,
  work: (answers: Answers) => Outcome,
): readonly UsedConvention[] {
  return conventions.flatMap((one) => {
    const reading = settled.get(one.id) ?? one.default
    const decided = outcome.decisions.some(({ question }) => question === one.id)
    const others = Object.keys(one.readings).filter((other) => other !== reading)
    const changes = others.some((other) => !isSameOutcome(outcome, work(new Map([...settled, [one.id, other]]))))
    return changes && !decided ? [{ name: one.name, reading, basis: one.basis }] : []
  })
}

/** The same kind with the same value, under the same readings. */
function isSameOutcome(a: Outcome, b: Outcome): boolean {
  if (a.kind !== b.kind) return false
  if (a.kind === 'known' && b.kind === 'known') return isSame(a.value, b.value)
  if (a.kind === 'open' && b.kind === 'open')
    return (
      a.readings.length === b.readings.length &&
      a.readings.every(({ outcome }, i) => {
        const other = b.readings[i]?.outcome
        return other !== undefined && isSameOutcome(outcome, other)
      })
    )
  return true
}
