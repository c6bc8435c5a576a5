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

/** A body and the first day of its force; the amendment that brought it, where one did. */
export interface Version {
  readonly from: string
  readonly is: Node
  readonly by?: Amendment
}

/** All bodies of a parameter or rule, the oldest first. */
export function versionsOf(
  { amendments }: Pick<World, 'amendments'>,
  node: ParameterNode | RuleNode,
): readonly Version[] {
  const later = amendments.get(node) ?? []
  return [{ from: node.policy.from, is: node.is }, ...later.map((by) => ({ from: by.from, is: by.is, by }))]
}

/** The body in force on the world's day. */
export function versionOn(world: World, node: ParameterNode | RuleNode): Version {
  const day = world.on.toString()
  const versions = versionsOf(world, node)
  return versions.findLast(({ from }) => from <= day) ?? { from: node.policy.from, is: node.is }
}
