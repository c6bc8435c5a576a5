import type { Input } from './input.ts'
import type { Slot } from './slot.ts'

/** The functions of days that a script may call, by their names in it. */
export const helpers = ['monthOfDay', 'firstOfMonth', 'dayOfMonth'] as const

const isNarrow = ({ from, to }: Slot): boolean => from >= -(2 ** 31) && to < 2 ** 31

/** The steps of a plan as statements of JavaScript. Numbers that fit 32 bits are said to, which lets the compiler keep them so. */
export class Script {
  readonly lines: string[] = []
  readonly #uses = new Map<Slot, number>()
  readonly #written = new Map<Slot, string>()
  readonly #inputs: readonly Input[]
  readonly #read: (index: number) => string

  /** `read`: how an input's number is named in the script. Slots of `wanted` are used once more than the plan says. */
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
  number = (slot: Slot): string => (slot.truth ? `(${this.#text(slot)} ? 1 : 0)` : this.#text(slot))

  /** What is used once stands where it is used: a branch then works out only its own. */
  #text(slot: Slot): string {
    const written = this.#written.get(slot)
    if (written !== undefined) return written
    const text = this.#write(slot)
    const isShort = slot.op === 'constant' || slot.op === 'input'
    if (isShort || this.#uses.get(slot) === 1) return text
    this.lines.push(`const s${slot.id} = ${text}`)
    this.#written.set(slot, `s${slot.id}`)
    return `s${slot.id}`
  }

  #write(slot: Slot): string {
    const { op, of, k, truth } = slot
    const [a = '', b = '', c = ''] = of.map((one) => this.#text(one))
    const narrow = (text: string): string => (isNarrow(slot) && of.every(isNarrow) ? `(${text} | 0)` : `(${text})`)
    switch (op) {
      case 'constant':
        return truth ? String(k === 1) : k < 0 ? `(${k})` : String(k)
      case 'input':
        return this.#read(k)
      case 'absent':
        return `(${this.#read(k)} === ${this.#inputs[k]?.missing})`
      case 'add':
        return narrow(`${a} + ${b}`)
      case 'subtract':
        return narrow(`${a} - ${b}`)
      case 'multiply':
        return isNarrow(slot) && of.every(isNarrow) ? `Math.imul(${a}, ${b})` : `(${a} * ${b})`
      case 'divide':
        return of.every(isNarrow) && (of[0]?.from ?? -1) >= 0 ? `(${a} / ${b} | 0)` : `Math.floor(${a} / ${b})`
      case 'least':
        return `(${a} < ${b} ? ${a} : ${b})`
      case 'greatest':
        return `(${a} > ${b} ? ${a} : ${b})`
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
        return `(${a} < ${b})`
      case 'equal':
        return `(${a} === ${b})`
      case 'both':
        return `(${a} && ${b})`
      case 'either':
        return `(${a} || ${b})`
      case 'not':
        return `!${a}`
      case 'select':
        return `(${a} ? ${b} : ${c})`
    }
  }
}
