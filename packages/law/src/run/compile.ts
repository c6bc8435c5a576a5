import { dayOfMonth, firstOfMonth, monthOfDay } from './day-number.ts'
import type { Row } from './interpret.ts'
import { type OutputColumn, unsettledIn } from './output.ts'
import type { Plan } from './plan.ts'
import { helpers, Script } from './script.ts'
import type { Slot } from './slot.ts'

/** A case as an object of whole numbers by the facts' names: what compiled rules take. All of one shape. */
export type PreparedRow = Readonly<Record<string, number>>
/** A number for each column of the outputs, by its name. */
export type Kept = Readonly<Record<string, number>>

export type Numbers = Int32Array | Float64Array

/** Rules as one function. Generated code: servers only, no browser under our policy runs it. */
export interface Compiled {
  prepared(row: Row): PreparedRow
  /** The results as an object. */
  run(row: PreparedRow): Kept
  /** The results written to `kept` from `at` on, one number a column, in the order of `columnsOf`. */
  into(row: PreparedRow, kept: Numbers, at: number): void
  /** Everything that was worked out on the way, in the order of the plan's `traced`, written from `at` on: explained when asked. */
  trace(row: PreparedRow, kept: Float64Array, at: number): void
}

/** A number for each column of a plan's outputs, with what stands there while the rule's value is not known. */
export const columnsOf = ({ outputs }: Plan): readonly (OutputColumn & { readonly flags: Slot })[] =>
  outputs.flatMap(({ flags, columns }) => columns.map((one) => ({ ...one, flags })))

/** A function of the plan's helpers and the named arguments. */
export function generated(names: readonly string[], body: readonly string[]): (...given: never[]) => never {
  // The text is made of a plan's own numbers and of names in quotes; nothing of a case stands in it.
  // oxlint-disable-next-line typescript/no-implied-eval
  const make = new Function(...helpers, `'use strict'\nreturn (${names.join(', ')}) => {\n${body.join('\n')}\n}`)
  return make(monthOfDay, firstOfMonth, dayOfMonth) as (...given: never[]) => never
}

/** What a column keeps, as an expression. */
export function keptIn(script: Script, { flags, slot, storage }: ReturnType<typeof columnsOf>[number]): string {
  if (flags.op === 'constant') return flags.k === 0 ? script.number(slot) : String(unsettledIn(storage, flags.k))
  if (storage === 'Int32Array') return script.settled(flags, slot, unsettledIn(storage, 0))
  const state = script.text(flags)
  return `(${state} === 0 ? ${script.number(slot)} : ${unsettledIn(storage, 0)} * (1 + ${state}))`
}

export function compile(plan: Plan): Compiled {
  const { inputs } = plan
  const columns = columnsOf(plan)
  const name = (index: number): string => JSON.stringify(inputs[index]?.name)
  const wanted = columns.flatMap(({ flags, slot }) => [flags, flags, slot])
  const written = (
    write: (script: Script) => readonly string[],
    used: readonly Slot[] = wanted,
    slots: readonly Slot[] = plan.slots,
  ): readonly string[] => {
    const script = new Script({ slots, inputs }, used, (index) => `row[${name(index)}]`)
    const last = write(script)
    return [...script.lines, ...last]
  }
  const object = inputs.map((_, index) => `${name(index)}: row[${index}]`)
  return {
    prepared: generated(['row'], [`return { ${object.join(', ')} }`]),
    run: generated(
      ['row'],
      written((script) => [
        `return { ${columns.map((one) => `${JSON.stringify(one.name)}: ${keptIn(script, one)}`).join(', ')} }`,
      ]),
    ),
    into: generated(
      ['row', 'kept', 'at'],
      written((script) => columns.map((one, i) => `kept[at + ${i}] = ${keptIn(script, one)}`)),
    ),
    trace: generated(
      ['row', 'kept', 'at'],
      written(
        (script) => plan.traced.map((slot, i) => `kept[at + ${i}] = ${script.number(slot)}`),
        plan.traced,
        plan.tracing,
      ),
    ),
  }
}
