import type { ChooseCase, ChooseNode, Node } from '../expression/node.ts'
import { type Value, wordIn } from '../expression/value.ts'
import { accruedParts } from './accrue.ts'
import type { Worked } from './evaluation.ts'
import { versionOn } from './world.ts'

const valueOf = (evaluation: Worked, node: Node): Value | undefined => {
  const result = evaluation.results.get(node)
  return result?.kind === 'known' ? result.value : undefined
}

/** Parts of a node that its result rests on in this evaluation. */
export function usedParts(node: Node, evaluation: Worked): readonly Node[] {
  const parts = partsOf(node, evaluation)
  return parts.filter((part) => evaluation.results.has(part))
}

function partsOf(node: Node, evaluation: Worked): readonly Node[] {
  switch (node.op) {
    case 'fact':
    case 'constant':
    case 'unstated':
      return []
    case 'parameter':
      return [versionOn(evaluation.world, node).is]
    case 'rule': {
      const { applies, is } = versionOn(evaluation.world, node)
      return applies === undefined ? [is] : [applies, is]
    }
    case 'open': {
      const chosen = node.cases[evaluation.answers.get(node.question.id) ?? '']
      return chosen === undefined ? [] : [chosen]
    }
    case 'sum':
      return node.of.filter((one) => evaluation.results.get(one)?.kind !== 'inapplicable')
    case 'all':
    case 'any': {
      const settling = node.of.filter((one) => valueOf(evaluation, one) === (node.op === 'any'))
      return settling.length > 0 ? settling.slice(0, 1) : node.of
    }
    case 'match': {
      const chosen = node.cases[wordIn(valueOf(evaluation, node.of) ?? '')]
      return chosen === undefined ? [node.of] : [node.of, chosen]
    }
    case 'choose': {
      const hit = holdingCase(node, evaluation)
      return hit === undefined
        ? node.cases.map(({ when }) => when)
        : [...failedBefore(node, hit).map(({ when }) => when), hit.when, hit.is]
    }
    case 'accrue':
      return [node.from, node.to, ...accruedParts(node, evaluation).map(({ version }) => version.is)]
    case 'shift':
      return [node.of, node.by]
    case 'round':
    case 'convert':
    case 'is':
    case 'holds':
    case 'lacking':
    case 'split':
    case 'part':
    case 'month-end':
      return [node.of]
    case 'times':
    case 'minus':
    case 'over':
    case 'least':
    case 'greatest':
    case 'compare':
    case 'not':
      return node.of
  }
}

/** The case that was the first to hold. */
export const holdingCase = ({ cases }: ChooseNode, evaluation: Worked): ChooseCase | undefined =>
  cases.find(({ when }) => valueOf(evaluation, when) === true)

/**
 * The conditions of earlier cases that did not hold. Of cases of which exactly one holds, the others say nothing that the
 * one that holds does not say.
 */
export const failedBefore = ({ cases, complete }: ChooseNode, hit: ChooseCase): readonly ChooseCase[] =>
  complete ? [] : cases.slice(0, cases.indexOf(hit))

/** Everything the result rests on, each node once, parts before what is made of them. */
export function usedNodes(root: Node, evaluation: Worked): readonly Node[] {
  const found = new Set<Node>()
  const visit = (node: Node): void => {
    if (found.has(node)) return
    for (const part of usedParts(node, evaluation)) visit(part)
    found.add(node)
  }
  visit(root)
  return [...found]
}
