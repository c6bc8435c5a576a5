import {
  type ArithmeticNode,
  type Node,
  nodeOf,
  operandOf,
  type ParameterNode,
  type RuleNode,
} from '../expression/node.ts'
import { partsOf } from '../expression/parts.ts'
import { isRatio, isSame, type Value } from '../expression/value.ts'
import { plus, ratio, whole } from '../number/ratio.ts'
import { withParts } from './with-parts.ts'

/** A declaration with one slip in it, such as an officer might make who writes it down. */
export interface Mutant {
  readonly slip: string
  readonly is?: Node
  readonly applies?: Node
}

/** Every single slip in what a declaration says itself; what it refers to by name has its own. */
export function mutantsOf(declared: RuleNode | ParameterNode): readonly Mutant[] {
  const { is } = declared
  const applies = declared.op === 'rule' ? declared.applies : undefined
  return [
    ...slipsIn(is).map(([slip, node]) => ({ slip, is: node })),
    ...(applies ? slipsIn(applies).map(([slip, node]) => ({ slip: `适用：${slip}`, applies: node })) : []),
  ]
}

type Slip = readonly [slip: string, node: Node]

const isNamed = (node: Node): boolean => node.op === 'rule' || node.op === 'parameter' || node.op === 'fact'

function slipsIn(node: Node): readonly Slip[] {
  if (node.op === 'unstated') return []
  if (isNamed(node)) return node.type.kind === 'truth' ? [['不', negated(node)]] : []
  const parts = partsOf(node)
  const inner = parts.flatMap((part, i) =>
    isOutOfSight(node, i) ? [] : slipsIn(part).map(([slip, one]): Slip => [slip, withParts(node, parts.with(i, one))]),
  )
  return [...ownSlips(node), ...inner]
}

/**
 * What no example sees: readings of a convention other than the one that is taken until decided, and what stands in a
 * case that never holds.
 */
function isOutOfSight(node: Node, i: number): boolean {
  if (node.op === 'choose') return i % 2 === 1 && isNever(node.cases[(i - 1) / 2]?.when)
  return (
    node.op === 'open' && node.question.kind === 'convention' && Object.keys(node.cases)[i] !== node.question.default
  )
}

const isNever = (when: Node | undefined): boolean => when?.op === 'constant' && when.value === false

function ownSlips(node: Node): readonly Slip[] {
  switch (node.op) {
    case 'constant':
      return otherValues(node.value, node).map((value): Slip => [`${node.printed}→另一值`, { ...node, value }])
    case 'times':
    case 'over':
    case 'minus':
      return [[`${node.op}→sum`, { ...node, op: 'sum' }], ...(node.op === 'times' ? [] : [swapped(node)])]
    case 'sum':
      return dropped(node)
    case 'least':
      return [['least→greatest', { ...node, op: 'greatest' }], ...dropped(node)]
    case 'greatest':
      return [['greatest→least', { ...node, op: 'least' }], ...dropped(node)]
    case 'all':
      return [...(node.of.length > 1 ? [['all→any', { ...node, op: 'any' }] as const] : []), ...dropped(node)]
    case 'any':
      return [...(node.of.length > 1 ? [['any→all', { ...node, op: 'all' }] as const] : []), ...dropped(node)]
    case 'compare':
      return [...looser(node), ['相反', negated(node)]]
    case 'not':
      return node.of.map((one): Slip => ['not 去掉', one])
    case 'is':
      return [['相反', negated(node)]]
    case 'holds':
    case 'lacking':
      return node.all.map((word): Slip => [`漏“${word}”`, { ...node, all: node.all.filter((one) => one !== word) }])
    case 'match':
    case 'open':
      return node.op === 'open' && node.question.kind === 'convention' ? [] : mixedUp(node)
    case 'choose':
      return node.cases.length < 2
        ? []
        : node.cases.map((_, i): Slip => [`漏第${i + 1}种情形`, { ...node, cases: node.cases.toSpliced(i, 1) }])
    case 'split': {
      const [first, second, ...rest] = node.shares
      if (first === undefined || second === undefined) return []
      const shares = [[first[0], second[1]], [second[0], first[1]], ...rest] as const
      return [['份额对调', { ...node, shares }]]
    }
    case 'part': {
      const other = node.of.type.kind === 'amounts' ? node.of.type.keys.find((key) => key !== node.key) : undefined
      return other === undefined ? [] : [[`${node.key}→${other}`, { ...node, key: other }]]
    }
    case 'month-end':
      return [['月底去掉', node.of]]
    case 'accrue':
      return (['年', '月', '日'] as const)
        .filter((count) => count !== node.count)
        .map((count): Slip => [`按${node.count}→按${count}`, { ...node, count }])
    default:
      return []
  }
}

const negated = (node: Node): Node => nodeOf(operandOf({ op: 'not', of: [node], type: { kind: 'truth' } }))

function otherValues(value: Value, { type }: Node): readonly Value[] {
  if (isRatio(value)) return [plus(value, value.d === 1n ? whole(1) : ratio(1n, value.d))]
  if (typeof value === 'boolean') return [!value]
  if (value instanceof Temporal.PlainDate) return [value.add({ days: 1 })]
  if (type.kind === 'choice') return type.values.filter((other) => other !== value).slice(0, 1)
  return []
}

const dropped = (node: Extract<Node, { of: readonly Node[] }>): readonly Slip[] =>
  node.of.length < 2
    ? []
    : node.of.map((_, i): Slip => [`漏第${i + 1}项`, { ...node, of: node.of.toSpliced(i, 1) } as Node])

const swapped = (node: ArithmeticNode): Slip => [`${node.op}对调`, { ...node, of: node.of.toReversed() }]

const LOOSER = { '≥': '>', '>': '≥', '≤': '<', '<': '≤', '=': undefined } as const

function looser(node: Extract<Node, { op: 'compare' }>): readonly Slip[] {
  const how = LOOSER[node.how]
  return how === undefined ? [] : [[`${node.how}→${how}`, { ...node, how }]]
}

/** Each case with what stands for the next one that differs. */
function mixedUp(node: Extract<Node, { op: 'match' | 'open' }>): readonly Slip[] {
  const all = Object.entries(node.cases)
  return all.flatMap(([word, one], i): readonly Slip[] => {
    const other = [...all.slice(i + 1), ...all.slice(0, i)].find(([, another]) => !isAlike(one, another))
    return other === undefined
      ? []
      : [[`“${word}”按“${other[0]}”`, { ...node, cases: { ...node.cases, [word]: other[1] } }]]
  })
}

/** The same figure, whatever its name, or the same term from the same day: one for the other changes no outcome. */
function isAlike(a: Node, b: Node): boolean {
  if (a === b) return true
  if (a.op === 'constant') return b.op === 'constant' && a.printed === b.printed && isSame(a.value, b.value)
  if (a.op === 'parameter') return b.op === 'parameter' && isAlike(a.is, b.is)
  return a.op === 'shift' && b.op === 'shift' && a.unit === b.unit && isAlike(a.of, b.of) && isAlike(a.by, b.by)
}
