import type { Calendar } from '../calendar/calendar.ts'
import type { Decision } from '../declare/decision.ts'
import type { Amendment } from '../declare/declaration.ts'
import type { Node, ParameterNode, RuleNode } from '../expression/node.ts'

/** What stands around a case: the day whose law counts, what was amended and decided, and the official calendar. */
export interface World {
  readonly on: Temporal.PlainDate
  readonly amendments: ReadonlyMap<ParameterNode | RuleNode, readonly Amendment[]>
  readonly decisions: readonly Decision[]
  readonly calendar: Calendar
}

/** A body, for a rule with whom it reaches, and the first day of its force; the amendment that brought it, where one did. */
export interface Version {
  readonly from: string
  readonly is: Node
  readonly applies?: Node | undefined
  readonly otherwise?: string | undefined
  readonly by?: Amendment
}

/** All bodies of a parameter or rule, the oldest first. */
export function versionsOf(
  { amendments }: Pick<World, 'amendments'>,
  node: ParameterNode | RuleNode,
): readonly Version[] {
  const versions = [firstOf(node)]
  for (const by of amendments.get(node) ?? []) {
    const { from, is, applies, otherwise } = by
    const before = versions.at(-1) ?? firstOf(node)
    versions.push({ ...before, from, by, ...(is && { is }), ...(applies && { applies, otherwise }) })
  }
  return versions
}

const firstOf = (node: ParameterNode | RuleNode): Version => ({
  from: node.policy.from,
  is: node.is,
  ...(node.op === 'rule' && { applies: node.applies, otherwise: node.otherwise }),
})

/** The body in force on the world's day. */
export function versionOn(world: World, node: ParameterNode | RuleNode): Version {
  const day = world.on.toString()
  const versions = versionsOf(world, node)
  return versions.findLast(({ from }) => from <= day) ?? firstOf(node)
}
