import { checkGradings } from '../check/gradings.ts'
import type { Amendment } from '../declare/declaration.ts'
import type { Example } from '../declare/example.ts'
import { findRule, type Law } from '../declare/law.ts'
import type { Policy } from '../declare/policy.ts'
import type { World } from '../evaluate/world.ts'
import type { ParameterNode, RuleNode } from '../expression/node.ts'
import { nodesUnder } from '../expression/parts.ts'
import { type Mutant, mutantsOf } from './mutants.ts'
import { tryExample } from './try-example.ts'

/**
 * Slips in a document's rules and figures that none of its examples notices, as `规则：slip`. Bands of a grading that no
 * longer meet are noticed when the law is loaded.
 */
export function survivorsOf(policy: Policy, examples: readonly Example[], law: Law, world: World): readonly string[] {
  const reached = examples.map((example) => {
    const rule = findRule(policy, example.rule)
    return { example, nodes: rule === undefined ? new Set() : nodesUnder(rule) }
  })
  const { rules, parameters } = policy.declared
  return [...parameters, ...rules].flatMap((declared) => {
    const own = reached.filter(({ nodes }) => nodes.has(declared)).map(({ example }) => example)
    return mutantsOf(declared)
      .filter((mutant) => {
        const slipped = slippedLaw(law, declared, mutant)
        return !isNoticed(own, policy, slipped, world) && !(isGrading(declared) && isRefused(policy, slipped))
      })
      .map(({ slip }) => `${declared.name}：${slip}`)
  })
}

function isNoticed(examples: readonly Example[], policy: Policy, law: Law, world: World): boolean {
  return examples.some((example) => {
    try {
      return tryExample(example, policy, law, world) !== undefined
    } catch {
      return true
    }
  })
}

const isGrading = ({ is }: RuleNode | ParameterNode): boolean => is.op === 'choose' && is.complete

const isRefused = (policy: Policy, law: Law): boolean => checkGradings({ ...law, policies: [policy] }).length > 0

/** The law in which the slip was there from the first day, and under every later version. */
function slippedLaw(law: Law, target: RuleNode | ParameterNode, { is, applies }: Mutant): Law {
  const slipped: Amendment = {
    target,
    from: '0001-01-01',
    at: target.at,
    policy: target.policy,
    ...(is && { is }),
    ...(applies && { applies, otherwise: '' }),
  }
  return { ...law, amendments: new Map([...law.amendments, [target, [slipped]]]) }
}
