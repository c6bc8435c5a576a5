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

/**
 * Cases that come out differently when a rule or figure is changed from a day on that is later than theirs, as
 * `规则：slip`. There may be none: a case keeps the law of its day.
 */
export function disturbedBy(
  policy: Policy,
  examples: readonly Example[],
  world: World,
  change: { readonly law: Law; readonly from: string },
): readonly string[] {
  const earlier = examples.filter(({ on }) => (on ?? policy.head.from) < change.from)
  const { rules, parameters } = policy.declared
  return [...parameters, ...rules].flatMap((declared) =>
    mutantsOf(declared)
      .slice(0, 1)
      .filter((mutant) => isNoticed(earlier, policy, slippedLaw(change.law, declared, mutant, change.from), world))
      .map(({ slip }) => `${declared.name}：${slip}`),
  )
}

/** The law in which the slip was there from a day on, the first unless told, and under every later version. */
function slippedLaw(
  law: Law,
  target: RuleNode | ParameterNode,
  { is, applies }: Mutant,
  from: string = '0001-01-01',
): Law {
  const slipped: Amendment = {
    target,
    from,
    at: target.at,
    policy: target.policy,
    ...(is && { is }),
    ...(applies && { applies, otherwise: '' }),
  }
  return { ...law, amendments: new Map([...law.amendments, [target, [slipped]]]) }
}
