import type { Amendments } from '../declare/declaration.ts'
import type { Node } from '../expression/node.ts'
import { isRatio } from '../expression/value.ts'
import { commonStep, product, type Ratio, ZERO } from '../number/ratio.ts'

/** The number of which every value of the node is a whole multiple; undefined where none can be told. */
export function grainOf(node: Node, amendments: Amendments): Ratio | undefined {
  const of = (one: Node): Ratio | undefined => grainOf(one, amendments)
  const common = (nodes: readonly Node[]): Ratio | undefined => {
    const grains = nodes.map(of).filter((grain) => grain !== undefined)
    return grains.length < nodes.length ? undefined : grains.reduce(commonStep)
  }
  switch (node.op) {
    case 'fact':
      return node.step
    // Gives no figure, so none that is less than a 分.
    case 'unstated':
      return ZERO
    case 'constant':
      return isRatio(node.value) ? node.value : undefined
    case 'parameter':
    case 'rule':
      return common([node.is, ...(amendments.get(node) ?? []).flatMap(({ is }) => is ?? [])])
    case 'open':
    case 'match':
      return common(Object.values(node.cases))
    case 'choose':
      return common(node.cases.map(({ is }) => is))
    case 'sum':
    case 'minus':
    case 'least':
    case 'greatest':
      return common(node.of)
    case 'times': {
      const [a, b] = node.of.map(of)
      return a === undefined || b === undefined ? undefined : product(a, b)
    }
    case 'round':
      return node.step
    case 'convert': {
      const grain = of(node.of)
      return grain && product(grain, node.factor)
    }
    case 'split':
    case 'part': {
      const whole = of(node.of)
      return whole && node.op === 'split' ? commonStep(whole, node.step) : whole
    }
    default:
      return undefined
  }
}
