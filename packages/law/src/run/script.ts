import type { Input } from './input.ts'
import type { Slot } from './slot.ts'

/** The functions of days that a script may call, by their names in it. */
export const helpers = ['monthOfDay', 'firstOfMonth', 'dayOfMonth'] as const

/** A longer text that would stand twice in another is named first: nested choices would double it with every level. */
const LONG = 120

const isNarrow = ({ from, to }: Slot): boolean => from >= -(2 ** 31) && to < 2 ** 31

/** Whether `a − b` fits 32 bits for every row. */
const isNear = (a: Slot, b: Slot): boolean => a.to - b.from < 2 ** 31 && a.from - b.to >= -(2 ** 31)

/**
 * The steps of a plan as statements of JavaScript. Over numbers that fit 32 bits there are no branches: a truth is all
 * bits or none, and a choice takes the bits of the one or the other. Facts of households are as good as random, and a
 * processor that has guessed a branch wrongly loses more time than all of a rule's arithmetic takes.
 */
export class Script {
  readonly lines: string[] = []
  readonly #uses = new Map<Slot, number>()
  readonly #written = new Map<Slot, string>()
  readonly #inputs: readonly Input[]
  readonly #read: (index: number) => string

  /** `read`: how an input's number is named in the script. `wanted`: slots that are used from outside. */
  constructor(
    { slots, inputs }: { readonly slots: readonly Slot[]; readonly inputs: readonly Input[] },
    wanted: readonly Slot[],
    read: (index: number) => string,
  ) {
    this.#inputs = inputs
    this.#read = read
    for (const slot of [...slots.flatMap(({ of }) => of), ...wanted])
      this.#uses.set(slot, (this.#uses.get(slot) ?? 0) + 1)
  }

  /** A number; a truth as 1 or 0. */
  number = (slot: Slot): string => (slot.truth ? `(${this.text(slot)} & 1)` : this.text(slot))

  /** The number of `slot` where `flags` are 0, else `low + flags`. */
  settled(flags: Slot, slot: Slot, low: number): string {
    const state = this.text(flags)
    const zero = `(${state} - 1 >> 31)`
    return chosen(zero, this.number(slot), `(${low} + ${state})`)
  }

  /** What is used once stands where it is used. */
  text(slot: Slot): string {
    const written = this.#written.get(slot)
    if (written !== undefined) return written
    const text = this.#write(slot)
    const isShort = slot.op === 'constant' || slot.op === 'input'
    if (isShort || this.#uses.get(slot) === 1) return text
    return this.#name(slot, text)
  }

  /** A text that stands more than once in what it is used for. */
  #again(slot: Slot | undefined, text: string): string {
    return slot === undefined || text.length <= LONG ? text : this.#name(slot, text)
  }

  #name(slot: Slot, text: string): string {
    this.lines.push(`const s${slot.id} = ${text}`)
    this.#written.set(slot, `s${slot.id}`)
    return `s${slot.id}`
  }

  #write(slot: Slot): string {
    const { op, of, k, truth } = slot
    const [x, y, z] = of
    const [a = '', b = '', c = ''] = of.map((one) => this.text(one))
    const narrow = isNarrow(slot) && of.every(isNarrow)
    const near = narrow && x !== undefined && y !== undefined && isNear(x, y)
    switch (op) {
      case 'constant':
        return truth ? String(-k) : k < 0 ? `(${k})` : String(k)
      case 'input':
        return this.#read(k)
      case 'absent':
        return absent(this.#inputs[k] as Input, this.#read(k))
      case 'add':
        return narrow ? `(${a} + ${b} | 0)` : `(${a} + ${b})`
      case 'subtract':
        return narrow ? `(${a} - ${b} | 0)` : `(${a} - ${b})`
      case 'multiply':
        return narrow ? `Math.imul(${a}, ${b})` : `(${a} * ${b})`
      case 'divide':
        return narrow && (x?.from ?? -1) >= 0 ? `(${a} / ${b} | 0)` : `Math.floor(${a} / ${b})`
      case 'least':
      case 'greatest':
        return extreme(op, near, [this.#again(x, a), this.#again(y, b)])
      case 'or':
        return `(${a} | ${b})`
      case 'bits':
        return `(${a} & ${k})`
      case 'month':
        return `monthOfDay(${a})`
      case 'first':
        return `firstOfMonth(${a})`
      case 'day':
        return `dayOfMonth(${a})`
      case 'less':
        return near ? `(${a} - ${b} >> 31)` : `(${a} < ${b} ? -1 : 0)`
      case 'equal':
        return of.every((one) => isNarrow(one) && one.from >= 0)
          ? `((${a} ^ ${b}) - 1 >> 31)`
          : `(${a} === ${b} ? -1 : 0)`
      case 'both':
        return `(${a} & ${b})`
      case 'either':
        return `(${a} | ${b})`
      case 'not':
        return `~${a}`
      case 'select':
        return truth || narrow ? chosen(a, b, this.#again(z, c)) : `(${a} ? ${b} : ${c})`
    }
  }
}

const extreme = (op: 'least' | 'greatest', near: boolean, [a, b]: readonly [string, string]): string => {
  if (op === 'least') return near ? `(${b} + (${a} - ${b} & ${a} - ${b} >> 31) | 0)` : `(${a} < ${b} ? ${a} : ${b})`
  return near ? `(${a} - (${a} - ${b} & ${a} - ${b} >> 31) | 0)` : `(${a} > ${b} ? ${a} : ${b})`
}

const chosen = (mask: string, yes: string, no: string): string => {
  if (no === '0') return `(${yes} & ${mask})`
  return yes === '0' ? `(${no} & ~${mask})` : `(${no} ^ (${yes} ^ ${no}) & ${mask})`
}

function absent({ storage, missing, from }: Input, read: string): string {
  if (storage === 'Uint8Array') return `((${read} ^ ${missing}) - 1 >> 31)`
  // What is missing is the lowest number of its column.
  return storage === 'Int32Array' && from >= 0 ? `(${read} >> 31)` : `(${read} === ${missing} ? -1 : 0)`
}
