import { columnsOf } from './compile.ts'
import { firstOfMonth } from './day-number.ts'
import type { Input } from './input.ts'
import { NotLowered } from './not-lowered.ts'
import type { Plan } from './plan.ts'
import type { Slot } from './slot.ts'

export interface SqlOptions {
  /** The table or view of the cases, as it stands in a query: each fact in a column of its name, NULL where it is missing. */
  readonly relation: string
  /** Columns that are passed through, as they stand in a query. */
  readonly keep?: readonly string[]
}

/**
 * A query for PostgreSQL: one row a case; for output column N the number `vN` (bigint, in whole steps; NULL while not
 * known) and the flags `kN`; `unfit` where a fact lies outside its declared range or between two steps, so that only the
 * explained way can answer. Facts stand in their natural types: numeric in the fact's unit, text, boolean, date,
 * timestamp, text[]. No number of the query can be NULL or leave bigint, whatever the rows hold.
 * @throws NotLowered where a day could lie before the year 1, which PostgreSQL counts otherwise
 */
export function sqlOf(plan: Plan, { relation, keep = [] }: SqlOptions): string {
  const columns = columnsOf(plan)
  const layers = new Layers(
    plan,
    columns.flatMap(({ flags, slot }) => [flags, flags, slot]),
  )
  const kept = ['unfit', ...keep]
  const last = columns.flatMap(({ flags, slot }, i) => {
    const state = layers.text(flags)
    return [`case when ${state} = 0 then ${layers.number(slot)} end as v${i}`, `${state} as k${i}`]
  })
  const encoded = plan.inputs.map((input, i) => `${encodedIn(input)} as f${i}`)
  const unfit = plan.inputs.map(({ name }, i) => `(f${i} is null and ${quoted(name)} is not null)`)
  const given = `select *, ${[...unfit, 'false'].join(' or ')} as unfit from (select *${encoded.map((one) => `, ${one}`).join('')} from ${relation} offset 0) as given`
  return layers.wrap(given, [...kept, ...last].join(', '))
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** A fact's column as a whole number; NULL where it is missing or has no place in the declared range. */
function encodedIn({ name, fact, from, to }: Input): string {
  const column = quoted(name)
  const { type, step } = fact
  switch (type.kind) {
    case 'truth':
      return `${column}::int::bigint`
    case 'choice':
      return `case ${column} ${type.values.map((value, i) => `when ${literal(value)} then ${i}`).join(' ')} end`
    case 'set': {
      const bits = type.values.map(
        (value, i) => `case when ${literal(value)} = any(${column}) then ${2 ** i} else 0 end`,
      )
      const all = `array[${type.values.map(literal).join(', ')}]`
      return `case when ${column} <@ ${all} then ${bits.join(' + ')} end`
    }
    case 'day':
      return within(`(${column} - date '1970-01-01')::bigint`, from, to)
    case 'moment': {
      const minute = `(extract(epoch from ${column}) / 60)`
      return `case when ${minute} = trunc(${minute}) and ${minute} between ${from} and ${to} then ${minute}::bigint end`
    }
    default: {
      const steps = `(${column} * ${step?.d ?? 1n} / ${step?.n ?? 1n})`
      return `case when ${steps} = trunc(${steps}) and ${steps} between ${from} and ${to} then ${steps}::bigint end`
    }
  }
}

const within = (text: string, from: number, to: number): string =>
  `case when ${text} between ${from} and ${to} then ${text} end`

/** An expression longer than this stands once in a layer of its own where it is used more than once. */
const LONG = 12

/** Nested selects, so that what is used more than once is worked out once. */
class Layers {
  readonly #uses = new Map<Slot, number>()
  readonly #texts = new Map<Slot, { readonly text: string; readonly layer: number; readonly length: number }>()
  readonly #layers: string[][] = []
  readonly #inputs: readonly Input[]

  constructor({ slots, inputs }: Plan, wanted: readonly Slot[]) {
    this.#inputs = inputs
    for (const slot of [...slots.flatMap(({ of }) => of), ...wanted])
      this.#uses.set(slot, (this.#uses.get(slot) ?? 0) + 1)
    for (const slot of slots) this.#texts.set(slot, this.#place(slot))
  }

  text = (slot: Slot): string => this.#texts.get(slot)?.text ?? ''
  number = (slot: Slot): string => (slot.truth ? `(${this.text(slot)})::int` : this.text(slot))

  wrap(given: string, last: string): string {
    // Without OFFSET the planner would write each expression out again wherever it is used.
    const inner = this.#layers.reduce(
      (from, layer, i) => `select *, ${layer.join(', ')} from (${from} offset 0) as l${i}`,
      given,
    )
    return `select ${last} from (${inner} offset 0) as worked`
  }

  #place(slot: Slot): { text: string; layer: number; length: number } {
    const parts = slot.of.map((one) => this.#texts.get(one) ?? { text: '', layer: -1, length: 0 })
    const layer = Math.max(-1, ...parts.map((part) => part.layer))
    const length = parts.reduce((sum, part) => sum + part.length, 1)
    const text = this.#write(
      slot,
      parts.map((part) => part.text),
    )
    if (length <= LONG || (this.#uses.get(slot) ?? 0) < 2) return { text, layer, length }
    const own = layer + 1
    this.#layers[own] = [...(this.#layers[own] ?? []), `${text} as s${slot.id}`]
    return { text: `s${slot.id}`, layer: own, length: 1 }
  }

  #write({ op, of, k, truth }: Slot, [a = '', b = '', c = '']: readonly string[]): string {
    switch (op) {
      case 'constant':
        return truth ? String(k === 1) : k >= 0 && k < 16 ? String(k) : `(bigint '${k}')`
      case 'input': {
        const { from, missing, fact } = this.#inputs[k] as Input
        // A number stays within its range; a word or a truth must be none of those that it can be.
        const isCode = fact.type.kind === 'truth' || fact.type.kind === 'choice'
        return `coalesce(f${k}, bigint '${isCode ? missing : from}')`
      }
      case 'absent':
        return `(f${k} is null)`
      case 'add':
        return `(${a} + ${b})`
      case 'subtract':
        return `(${a} - ${b})`
      case 'multiply':
        return `(${a} * ${b})`
      case 'divide':
        return (of[0]?.from ?? -1) >= 0 ? `(${a} / ${b})` : `((${a} - ((${a} % ${b}) + ${b}) % ${b}) / ${b})`
      case 'least':
        return `(case when ${a} < ${b} then ${a} else ${b} end)`
      case 'greatest':
        return `(case when ${a} > ${b} then ${a} else ${b} end)`
      case 'or':
        return `(${a} | ${b})`
      case 'bits':
        return `(${a} & ${k})`
      case 'month': {
        const day = dateOf(of[0] as Slot, a)
        return `(extract(year from ${day}) * 12 + extract(month from ${day}) - 1)::bigint`
      }
      case 'first':
        return `(make_date((${a} / 12)::int, (${a} % 12 + 1)::int, 1) - date '1970-01-01')::bigint`
      case 'day':
        return `extract(day from ${dateOf(of[0] as Slot, a)})::bigint`
      case 'less':
        return `(${a} < ${b})`
      case 'equal':
        return `(${a} = ${b})`
      case 'both':
        return `(${a} and ${b})`
      case 'either':
        return `(${a} or ${b})`
      case 'not':
        return `(not ${a})`
      case 'select':
        return `(case when ${a} then ${b} else ${c} end)`
    }
  }
}

const YEAR_1 = firstOfMonth(12)

function dateOf(slot: Slot, text: string): string {
  if (slot.from < YEAR_1) throw new NotLowered('日期可能早于公元元年')
  return `(date '1970-01-01' + ${text}::int)`
}
