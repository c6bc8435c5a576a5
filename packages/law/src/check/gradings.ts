import { amendedBy } from '../declare/declaration.ts'
import type { Law } from '../declare/law.ts'
import { versionOn } from '../evaluate/world.ts'
import { say } from '../explain/say.ts'
import type { ChooseNode, RuleNode } from '../expression/node.ts'
import { nodesUnder } from '../expression/parts.ts'
import type { Value } from '../expression/value.ts'
import { isTriedByPoints, pointsOf } from './points.ts'
import type { Problem } from './problem.ts'
import { trial } from './trial.ts'
import { daysOfChange } from './versions.ts'

/** Exactly one band of a grading holds for every value of its scale, in every version of the bands and of their figures. */
export function checkGradings(law: Law): Problem[] {
  return law.policies.flatMap(({ declared }) =>
    declared.rules
      .filter(({ is }) => is.op === 'choose' && is.complete)
      .flatMap((rule) => daysOfChange([rule], law).flatMap((day, i) => checkOn(rule, day, i > 0, law))),
  )
}

function checkOn(rule: RuleNode, day: string, amended: boolean, law: Law): Problem[] {
  const bands = versionOn(trial(law, new Map(), day).world, rule)
  const problem = (what: string): Problem => ({
    at: bands.by?.at ?? rule.at,
    name: rule.name,
    message: amended ? `自${day}起，${what}` : what,
  })
  const { cases } = bands.is as ChooseNode
  const nodes = cases.flatMap(({ when }) => [...nodesUnder(when, amendedBy(law.amendments))])
  const scales = new Set(nodes.filter((node) => node.op === 'fact'))
  const [scale] = scales
  if (scale === undefined || scales.size > 1 || scale.type.kind !== 'number' || !isTriedByPoints(nodes))
    return [problem('分档应只依据一个数，逐档与文内的数比较，才能证明不重不漏')]
  return pointsOf(scale, nodes).flatMap((point) => {
    const evaluation = trial(law, new Map<string, Value>([[scale.name, point]]), day)
    const holding = cases.filter(({ when }) => {
      const result = evaluation.of(when)
      return result.kind === 'known' && result.value === true
    })
    if (holding.length === 1) return []
    const names = holding.map(({ is }) => (is.op === 'constant' ? is.printed : '')).join('、')
    const what = holding.length === 0 ? '不在任何一档' : `同在${names}`
    return [problem(`${scale.name}为${say(point, scale.type)}时${what}`)]
  })
}
