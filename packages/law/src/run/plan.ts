import type { Answers } from '../evaluate/evaluation.ts'
import type { Asked } from '../evaluate/evaluator.ts'
import { everythingUnder, outOfForce, questionsIn, settledAnswers } from '../evaluate/settled.ts'
import type { World } from '../evaluate/world.ts'
import type { Node } from '../expression/node.ts'
import type { Input } from './input.ts'
import { Lowering } from './lower/lower.ts'
import { type Lowered, slotsOf } from './lower/lowered.ts'
import { NotLowered } from './not-lowered.ts'
import { type Output, outputOf } from './output.ts'
import { flag, type Slot } from './slot.ts'

/**
 * Rules as steps over whole numbers, for one day of the law and what is decided on it: the same for the interpreter, the
 * compiled function, the columnar loop and SQL. Every number stays within ±(2^53 − 1) for every row: proved here.
 */
export interface Plan {
  readonly inputs: readonly Input[]
  readonly outputs: readonly Output[]
  /** What the outputs need, each after what it is made of. */
  readonly slots: readonly Slot[]
  /** Those that explain any row: what every part of the rules comes to, where that is not the same for all rows. */
  readonly traced: readonly Slot[]
  /** What the traced ones need. */
  readonly tracing: readonly Slot[]
  /** What each part of the rules became: for the trace. */
  readonly nodes: ReadonlyMap<Node, Lowered>
  readonly world: World
  readonly answers: Answers
}

/** A rule that runs the explained way only. */
export interface Refused {
  readonly asked: Asked
  readonly why: string
}

export interface Planned {
  readonly plan: Plan
  readonly refused: readonly Refused[]
}

/** Lowers rules together: what they share is worked out once. */
export function planOf(asked: readonly Asked[], world: World): Planned {
  const answers = settledAnswers(new Set(asked.flatMap((one) => [...questionsIn(everythingUnder(one, world))])), world)
  const tried = asked.map((one) => ({ asked: one, why: whyNot(one, world, answers) }))
  const lowering = new Lowering(world, answers)
  const outputs = tried
    .filter(({ why }) => why === undefined)
    .map(({ asked: one }) => {
      const lowered = outOfForce(one, world) === undefined ? lowering.of(one) : lowering.never(flag.inapplicable)
      return outputOf(one, lowered, lowering.numbers)
    })
  const traced = [...new Set([...lowering.nodes.values()].flatMap(slotsOf))].filter(({ op }) => op !== 'constant')
  const plan = {
    inputs: lowering.inputs,
    outputs,
    slots: needed(
      lowering.slots.made,
      outputs.flatMap(({ flags, columns }) => [flags, ...columns.map(({ slot }) => slot)]),
    ),
    traced,
    tracing: needed(lowering.slots.made, traced),
    nodes: lowering.nodes,
    world,
    answers,
  }
  return { plan, refused: tried.flatMap(({ asked: one, why }) => (why === undefined ? [] : [{ asked: one, why }])) }
}

function whyNot(asked: Asked, world: World, answers: Answers): string | undefined {
  try {
    new Lowering(world, answers).of(asked)
    return undefined
  } catch (error) {
    if (error instanceof NotLowered) return error.message
    throw error
  }
}

/** Those that something hangs on, in the order in which they were made. */
function needed(made: readonly Slot[], roots: readonly Slot[]): readonly Slot[] {
  const wanted = new Set(roots)
  for (const slot of made.toReversed()) if (wanted.has(slot)) for (const part of slot.of) wanted.add(part)
  return made.filter((slot) => wanted.has(slot))
}
