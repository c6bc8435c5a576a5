import { amendedBy } from '../declare/declaration.ts'
import type { Law } from '../declare/law.ts'
import type { FactNode } from '../expression/node.ts'
import { nodesUnder } from '../expression/parts.ts'
import { isSameType } from '../expression/type.ts'
import { compare, type Ratio } from '../number/ratio.ts'
import type { Problem } from './problem.ts'

/** A case names its facts: what a rule takes from several documents under one name must be one thing. */
export function checkFacts({ policies, amendments }: Law): Problem[] {
  return policies.flatMap(({ declared }) =>
    declared.rules.flatMap((rule) => {
      const nodes = [...nodesUnder(rule, amendedBy(amendments))]
      const named = Map.groupBy(
        nodes.filter((node) => node.op === 'fact'),
        ({ name }) => name,
      )
      return [...named.values()].flatMap(([first, ...rest]) =>
        first === undefined || rest.every((one) => isSameFact(first, one))
          ? []
          : [{ at: rule.at, name: rule.name, message: `所用文件各有一个“${first.name}”，类型或范围不同` }],
      )
    }),
  )
}

/** Whether two facts take the same values. */
export const isSameFact = (a: FactNode, b: FactNode): boolean =>
  isSameType(a.type, b.type) && isSameEnd(a.step, b.step) && isSameEnd(a.from, b.from) && isSameEnd(a.to, b.to)

const isSameEnd = (a: Ratio | undefined, b: Ratio | undefined): boolean =>
  a === undefined || b === undefined ? a === b : compare(a, b) === 0
