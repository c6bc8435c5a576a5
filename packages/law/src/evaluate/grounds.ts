import type { Citation } from '../declare/citation.ts'
import { countedIn } from '../explain/counted.ts'
import { formula } from '../explain/formula.ts'
import type { AccrueNode, Node } from '../expression/node.ts'
import { wordIn } from '../expression/value.ts'
import type { Grounds, Step } from '../outcome/outcome.ts'
import { type AccruedPart, accruedParts } from './accrue.ts'
import type { Worked } from './evaluation.ts'
import { decisionsOn } from './settled.ts'
import { failedBefore, holdingCase, usedNodes } from './used.ts'
import { type Version, versionOn } from './world.ts'

/** The clauses, steps and decisions that a worked-out node rests on. Conventions are found apart. */
export function groundsOf(root: Node, evaluation: Worked): Omit<Grounds, 'conventions'> {
  const nodes = usedNodes(root, evaluation)
  const asked = new Set(nodes.flatMap((node) => (node.op === 'open' ? [node.question.id] : [])))
  return {
    basis: distinct(nodes.toReversed().flatMap((node) => citationsOf(node, evaluation))),
    steps: nodes.flatMap((node) => stepOf(node, evaluation)),
    decisions: standing(evaluation).filter(({ question }) => asked.has(question)),
  }
}

const standing = ({ world, answers }: Worked): Grounds['decisions'] =>
  [...decisionsOn(world).values()].filter(({ question, reading }) => answers.get(question) === reading)

function citationsOf(node: Node, evaluation: Worked): readonly Citation[] {
  switch (node.op) {
    case 'rule':
    case 'parameter':
      return [node.at, ...amendedAt(versionOn(evaluation.world, node))]
    case 'accrue':
      return [node.rate.at, ...accruedParts(node, evaluation).flatMap(({ version }) => amendedAt(version))]
    case 'unstated':
      return [node.at]
    case 'open': {
      if (node.question.kind === 'convention') return []
      const { at, against, readings } = node.question
      const reading = readings[evaluation.answers.get(node.question.id) ?? '']
      return [at, against, reading?.at].filter((one) => one !== undefined)
    }
    case 'match':
      return caseAt(node, evaluation)
    case 'choose': {
      const hit = holdingCase(node, evaluation)
      const met = hit === undefined ? node.cases : [...failedBefore(node, hit), hit]
      return met.flatMap(({ at }) => at ?? [])
    }
    default:
      return []
  }
}

/** The clause of the case that was met, where each has its own. */
function caseAt(node: Node, evaluation: Worked): readonly Citation[] {
  if (node.op === 'choose') return [holdingCase(node, evaluation)?.at].filter((at) => at !== undefined)
  if (node.op !== 'match') return []
  const chosen = evaluation.results.get(node.of)
  const at = chosen?.kind === 'known' ? node.at[wordIn(chosen.value)] : undefined
  return at === undefined ? [] : [at]
}

const amendedAt = ({ by }: Version): readonly Citation[] => (by === undefined ? [] : [by.at])

function stepOf(node: Node, evaluation: Worked): readonly Step[] {
  if (node.op === 'accrue') return accruedParts(node, evaluation).flatMap((part) => rateStep(node, part, evaluation))
  if (node.op !== 'rule' && node.op !== 'parameter') return []
  const result = evaluation.results.get(node)
  if (result?.kind !== 'known') return []
  const { name, type } = node
  const { is, by } = versionOn(evaluation.world, node)
  const [at = by?.at ?? node.at] = caseAt(is, evaluation)
  const told = formula(is, evaluation)
  const counted = countedIn(node, evaluation)
  return [
    {
      name,
      value: result.value,
      type,
      at,
      ...(told !== undefined && { formula: told }),
      ...(counted.length > 0 && { counted }),
    },
  ]
}

/** The figure of a yearly rate that counts for a part of the period. */
function rateStep({ rate }: AccrueNode, { version }: AccruedPart, { results }: Worked): readonly Step[] {
  const figure = results.get(version.is)
  if (figure?.kind !== 'known') return []
  return [{ name: rate.name, value: figure.value, type: rate.type, at: version.by?.at ?? rate.at }]
}

export function distinct(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Map(citations.map((one) => [`${one.document} ${one.clause}`, one]))
  return [...seen.values()]
}
