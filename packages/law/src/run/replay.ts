import type { Worked } from '../evaluate/evaluation.ts'
import { groundsOf } from '../evaluate/grounds.ts'
import { inapplicable, known, type Result, strongest } from '../evaluate/result.ts'
import { versionOn, versionsOf, type World } from '../evaluate/world.ts'
import type { AccrueNode, Node } from '../expression/node.ts'
import { partsOf } from '../expression/parts.ts'
import { type Value, wordIn } from '../expression/value.ts'
import type { Grounds } from '../outcome/outcome.ts'
import type { Lowered } from './lower/lowered.ts'
import { decoderOf, type Output } from './output.ts'
import type { Plan } from './plan.ts'
import { kindOf, type Slot } from './slot.ts'

/** The numbers of one row's slots: what a trace kept, or what the interpreter worked out. */
export type Numbers = (slot: Slot) => number

export interface Explained {
  readonly result: Result
  readonly grounds: Omit<Grounds, 'conventions'>
}

/** How a row's result came about, read from the numbers that it was made of; nothing is worked out again. */
export function explain(plan: Plan, { asked }: Output, numbers: Numbers): Explained {
  const replay = new Replay(plan, numbers)
  const result = replay.of(asked)
  return { result, grounds: groundsOf(asked, replay) }
}

class Replay implements Worked {
  readonly results = new Map<Node, Result>()
  readonly world: Plan['world']
  readonly answers: Plan['answers']
  readonly #nodes: Plan['nodes']
  readonly #numbers: Numbers

  constructor({ world, answers, nodes }: Plan, numbers: Numbers) {
    this.world = world
    this.answers = answers
    this.#nodes = nodes
    this.#numbers = (slot) => (slot.op === 'constant' ? slot.k : numbers(slot))
  }

  of = (node: Node): Result => {
    const worked = this.results.get(node)
    if (worked !== undefined) return worked
    const result = this.#read(node)
    this.results.set(node, result)
    return result
  }

  #read(node: Node): Result {
    const lowered = this.#nodes.get(node)
    if (lowered === undefined) throw new TypeError('a part that the plan does not have was needed')
    const kind = kindOf(this.#numbers(lowered.flags))
    const parts = this.#visited(node)
    if (kind === 'known') return known(this.#value(node, lowered))
    const same = parts.filter((one) => one.kind === (kind === 'open' ? 'asks' : kind))
    return strongest(same) ?? reasonOf(node, this.world)
  }

  #value({ type }: Node, { value }: Lowered): Value {
    if (value === undefined) throw new TypeError('a value that is never known was read')
    const { columns, decode } = decoderOf('', value, type)
    return decode(columns.map(({ slot }) => this.#numbers(slot)))
  }

  /** The results of those parts that the explained way would have visited. */
  #visited(node: Node): readonly Result[] {
    switch (node.op) {
      case 'parameter':
        return [this.of(versionOn(this.world, node).is)]
      case 'rule': {
        const { applies: condition, is } = versionOn(this.world, node)
        const applies = condition && this.of(condition)
        return applies !== undefined && !holds(applies) ? [applies] : [this.of(is)]
      }
      case 'open': {
        const meant = node.cases[this.answers.get(node.question.id) ?? '']
        return meant === undefined ? [] : [this.of(meant)]
      }
      case 'match': {
        const chosen = this.of(node.of)
        return chosen.kind === 'known' ? [this.of(node.cases[wordIn(chosen.value)] as Node)] : [chosen]
      }
      case 'choose': {
        for (const { when, is } of node.cases) {
          const condition = this.of(when)
          if (condition.kind !== 'known') return [condition]
          if (condition.value === true) return [this.of(is)]
        }
        return []
      }
      case 'accrue':
        return this.#rates(node)
      default:
        return partsOf(node).map(this.of)
    }
  }

  #rates({ from, to, rate }: AccrueNode): readonly Result[] {
    const ends = [from, to].map(this.of)
    const [start, end] = ends.map((one) =>
      one.kind === 'known' ? (one.value as Temporal.PlainDate).toString() : undefined,
    )
    if (start === undefined || end === undefined) return ends
    const versions = versionsOf(this.world, rate)
    const reached = versions.filter(({ from: since }, i) => {
      const next = versions[i + 1]?.from
      return (i === 0 || since < end) && (next === undefined || next > start) && start < end
    })
    return [...ends, ...reached.map(({ is }) => this.of(is))]
  }
}

const holds = (result: Result): boolean => result.kind === 'known' && result.value === true

/** Why a node is not known of itself, when none of its parts is the reason. */
function reasonOf(node: Node, world: World): Result {
  switch (node.op) {
    case 'fact':
      return { kind: 'unknown', missing: new Set([node]) }
    case 'unstated':
      return { kind: 'unstated', unstated: node }
    case 'open':
      return { kind: 'asks', question: node.question }
    case 'rule':
      return inapplicable(versionOn(world, node).otherwise ?? '', node)
    case 'choose':
      return inapplicable(node.otherwise)
    case 'over':
      return inapplicable('除数为零')
    case 'accrue':
      return inapplicable('止日早于起日')
    default:
      throw new TypeError(`“${node.op}”没有自身的理由`)
  }
}
