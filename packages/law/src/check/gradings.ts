import type { Law } from '../declare/law.ts'
import { say } from '../explain/say.ts'
import type { ChooseNode, FactNode, Node, RuleNode } from '../expression/node.ts'
import { nodesUnder } from '../expression/parts.ts'
import { isRatio, type Value } from '../expression/value.ts'
import { compare, minus, ONE, plus, type Ratio } from '../number/ratio.ts'
import type { Problem } from './problem.ts'
import { trial } from './trial.ts'

/**
 * Exactly one band of a grading holds for every value of its scale. Between two neighbouring bounds no condition
 * changes, so it is enough to look at each bound and at the values just below and above it.
 */
export function checkGradings(law: Law): Problem[] {
  return law.policies.flatMap(({ declared }) =>
    declared.rules.flatMap((rule) => (rule.is.op === 'choose' && rule.is.complete ? checkOne(rule, rule.is, law) : [])),
  )
}

function checkOne(rule: RuleNode, bands: ChooseNode, law: Law): Problem[] {
  const { at, name } = rule
  const nodes = bands.cases.flatMap(({ when }) => [...nodesUnder(when)])
  const scales = new Set(nodes.filter((node) => node.op === 'fact'))
  const [scale] = scales
  if (scale === undefined || scales.size > 1 || scale.type.kind !== 'number')
    return [{ at, name, message: '分档应只依据一个数，才能证明不重不漏' }]
  return pointsOf(scale, nodes).flatMap((point) => {
    const evaluation = trial(law, new Map<string, Value>([[scale.name, point]]))
    const holding = bands.cases.filter(({ when }) => {
      const result = evaluation.of(when)
      return result.kind === 'known' && result.value === true
    })
    if (holding.length === 1) return []
    const names = holding.map(({ is }) => (is.op === 'constant' ? is.printed : '')).join('、')
    const what = holding.length === 0 ? '不在任何一档' : `同在${names}`
    return [{ at, name, message: `${scale.name}为${say(point, scale.type)}时${what}` }]
  })
}

function pointsOf(scale: FactNode, nodes: readonly Node[]): readonly Ratio[] {
  const step = scale.step ?? ONE
  const bounds = nodes.flatMap((node) => (node.op === 'constant' && isRatio(node.value) ? [node.value] : []))
  const near = bounds.flatMap((bound) => [minus(bound, step), bound, plus(bound, step)])
  const ends = [scale.from, scale.to].filter((end) => end !== undefined)
  const inside = (value: Ratio): boolean =>
    (scale.from === undefined || compare(value, scale.from) >= 0) &&
    (scale.to === undefined || compare(value, scale.to) <= 0)
  const sorted = [...near, ...ends].filter(inside).toSorted(compare)
  return sorted.filter((value, i) => i === 0 || compare(value, sorted[i - 1] as Ratio) !== 0)
}
