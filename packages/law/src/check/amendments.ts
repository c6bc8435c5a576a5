import { type Amendment, amendedBy } from '../declare/declaration.ts'
import type { Law } from '../declare/law.ts'
import type { Node } from '../expression/node.ts'
import { partsOf } from '../expression/parts.ts'
import type { Problem } from './problem.ts'

/** One amendment of a thing a day, none after its document's term. */
export function checkAmendments({ amendments }: Law): Problem[] {
  const problem = ({ at, target }: Amendment, message: string): Problem => ({ at, name: target.name, message })
  return [...amendments.values()].flatMap((all) =>
    all.flatMap((one, i) => {
      const before = all[i - 1]
      const { until, number } = one.target.policy
      return [
        ...(before?.from === one.from
          ? [problem(one, `${one.from}已由${before.policy.number}修订，同日不能再改`)]
          : []),
        ...(until !== undefined && one.from > until
          ? [problem(one, `${number}的有效期至${until}止，其后不能修订`)]
          : []),
      ]
    }),
  )
}

/** Amendments may join what no single declaration could: nothing may be made of itself in any version. */
export function checkCircles({ policies, amendments }: Law): Problem[] {
  const done = new Set<Node>()
  const open = new Set<Node>()
  const found: Problem[] = []
  const visit = (node: Node): void => {
    if (done.has(node)) return
    if (open.has(node)) {
      const [one] = amendments.get(node as Amendment['target']) ?? []
      if (one !== undefined) found.push({ at: one.at, name: one.target.name, message: '修订后又以它自身为据' })
      return
    }
    open.add(node)
    for (const part of [...partsOf(node), ...amendedBy(amendments)(node)]) visit(part)
    open.delete(node)
    done.add(node)
  }
  for (const rule of policies.flatMap(({ declared }) => declared.rules)) visit(rule)
  return found
}
