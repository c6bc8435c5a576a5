import { firstOfMonth, monthOfDay } from './day-number.ts'
import { NotLowered } from './not-lowered.ts'
import type { Slot, SlotOp } from './slot.ts'

interface Bounds {
  readonly from: number
  readonly to: number
  readonly among?: readonly number[] | undefined
}

const TRUTH: Bounds = { from: 0, to: 1 }
/** Sets of more numbers than this are kept as a range alone. */
const FEW = 16

/**
 * The slots of a plan while it is made. The same step twice is one slot; what can be known beforehand is worked out at
 * once; a step whose numbers could leave the exact whole numbers (±(2^53 − 1)) is refused.
 */
export class Slots {
  readonly made: Slot[] = []
  readonly #same = new Map<string, Slot>()
  readonly #codes = new Set<number>()

  constant = (k: number): Slot => this.#make('constant', [], exactly(k), k)
  truth = (holds: boolean): Slot => this.#make('constant', [], exactly(holds ? 1 : 0), holds ? 1 : 0, true)
  input = (index: number, from: number, to: number): Slot => this.#make('input', [], { from, to }, index)
  /** A word or a truth: where it is missing, its number is none of those that it can be. */
  code = (index: number, to: number): Slot => {
    this.#codes.add(index)
    return this.input(index, 0, to)
  }
  absent = (index: number): Slot => this.#make('absent', [], TRUTH, index, true)

  add = (a: Slot, b: Slot): Slot => {
    if (isConstant(a, 0)) return b
    if (isConstant(b, 0)) return a
    return this.#number('add', [a, b], (x, y) => x + y, { from: a.from + b.from, to: a.to + b.to })
  }

  subtract = (a: Slot, b: Slot): Slot => {
    if (isConstant(b, 0)) return a
    if (a === b) return this.constant(0)
    return this.#number('subtract', [a, b], (x, y) => x - y, { from: a.from - b.to, to: a.to - b.from })
  }

  multiply = (a: Slot, b: Slot): Slot => {
    if (isConstant(a, 1) || isConstant(b, 0)) return b
    if (isConstant(b, 1) || isConstant(a, 0)) return a
    const ends = [a.from * b.from, a.from * b.to, a.to * b.from, a.to * b.to]
    return this.#number('multiply', [a, b], (x, y) => x * y, { from: Math.min(...ends), to: Math.max(...ends) })
  }

  /** Rounded down; `by` is above zero for every row. */
  divide = (a: Slot, by: Slot): Slot => {
    if (by.from < 1) throw new TypeError('a divisor must be above zero')
    if (isConstant(by, 1)) return a
    const ends = [a.from / by.from, a.from / by.to, a.to / by.from, a.to / by.to].map(Math.floor)
    return this.#number('divide', [a, by], (x, y) => Math.floor(x / y), {
      from: Math.min(...ends),
      to: Math.max(...ends),
    })
  }

  least = (a: Slot, b: Slot): Slot => {
    if (a === b || a.to <= b.from) return a
    if (b.to <= a.from) return b
    return this.#number('least', [a, b], Math.min, { from: Math.min(a.from, b.from), to: Math.min(a.to, b.to) })
  }

  greatest = (a: Slot, b: Slot): Slot => {
    if (a === b || a.from >= b.to) return a
    if (b.from >= a.to) return b
    return this.#number('greatest', [a, b], Math.max, { from: Math.max(a.from, b.from), to: Math.max(a.to, b.to) })
  }

  /** The stronger of two flags, each of which is one flag or none. */
  stronger = (a: Slot, b: Slot): Slot => {
    const both = a.among?.flatMap((x) => b.among?.map((y) => [x, y] as const) ?? []) ?? []
    if (both.length === 0) throw new TypeError('flags are few')
    // Without a branch where that is the same.
    if (a === b || both.some(([x, y]) => (x | y) !== Math.max(x, y))) return this.greatest(a, b)
    if (isConstant(a, 0)) return b
    return isConstant(b, 0) ? a : this.#number('or', [a, b], (x, y) => x | y, { from: 0, to: 8 })
  }

  /** `next` where `flags` are 0, else `flags`. */
  ifKnown = (flags: Slot, next: Slot): Slot => {
    const reasons = flags.among?.filter((one) => one !== 0) ?? []
    if (next.among?.every((one) => reasons.every((reason) => reason >= one))) return this.stronger(flags, next)
    const [when, yes, no] = flags.of
    if (flags.op === 'select' && when && yes && no && (isConstant(yes, 0) || isConstant(no, 0)))
      return this.select(when, this.ifKnown(yes, branch(next, when, true)), this.ifKnown(no, branch(next, when, false)))
    return this.select(this.equal(flags, this.constant(0)), next, flags)
  }

  bits = (a: Slot, mask: number): Slot => this.#number('bits', [a], (x) => x & mask, { from: 0, to: mask }, mask)

  month = (day: Slot): Slot =>
    this.#number('month', [day], monthOfDay, { from: monthOfDay(day.from), to: monthOfDay(day.to) })
  first = (month: Slot): Slot =>
    this.#number('first', [month], firstOfMonth, { from: firstOfMonth(month.from), to: firstOfMonth(month.to) })
  day = (day: Slot): Slot => this.#make('day', [day], { from: 1, to: 31 })

  less = (a: Slot, b: Slot): Slot => {
    if (a.to < b.from) return this.truth(true)
    if (a === b || a.from >= b.to) return this.truth(false)
    return this.#make('less', [a, b], TRUTH, 0, true)
  }

  equal = (a: Slot, b: Slot): Slot => {
    if (a === b) return this.truth(true)
    if (a.to < b.from || b.to < a.from || areApart(a, b)) return this.truth(false)
    const [one, other] = a.op === 'constant' ? [b, a] : [a, b]
    const [when, x, y] = one.op === 'select' ? one.of : []
    if (other.op === 'constant' && when && x && y && (x.op === 'constant' || y.op === 'constant'))
      return this.select(when, this.equal(x, other), this.equal(y, other))
    return this.#make('equal', [one, other], TRUTH, 0, true)
  }

  not = (a: Slot): Slot => {
    if (a.op === 'constant') return this.truth(a.k === 0)
    return a.op === 'not' && a.of[0] ? a.of[0] : this.#make('not', [a], TRUTH, 0, true)
  }

  both = (a: Slot, b: Slot): Slot => {
    if (a === b || isConstant(a, 0) || isConstant(b, 1)) return a
    if (isConstant(b, 0) || isConstant(a, 1)) return b
    if (excludes(a, b)) return this.truth(false)
    return this.#given(a, b) ?? this.#given(b, a) ?? this.#make('both', [a, b], TRUTH, 0, true)
  }

  /** That a word is given, and that it is or is not this one: a missing one is none; of two, not the one is the other. */
  #given(a: Slot, b: Slot): Slot | undefined {
    const [absent] = a.of
    if (a.op !== 'not' || absent?.op !== 'absent' || !this.#codes.has(absent.k)) return undefined
    const [compared] = b.op === 'not' ? b.of : [b]
    const [input, word] = compared?.of ?? []
    if (compared?.op !== 'equal' || input?.op !== 'input' || input.k !== absent.k || word === undefined)
      return undefined
    if (b === compared) return b
    return input.to === 1 ? this.equal(input, this.constant(1 - word.k)) : undefined
  }

  either = (a: Slot, b: Slot): Slot => {
    if (a === b || isConstant(a, 1) || isConstant(b, 0)) return a
    if (isConstant(b, 1) || isConstant(a, 0)) return b
    return this.#make('either', [a, b], TRUTH, 0, true)
  }

  select = (when: Slot, a: Slot, b: Slot): Slot => {
    if (when.op === 'constant') return when.k === 1 ? a : b
    const yes = branch(a, when, true)
    const no = branch(b, when, false)
    if (yes === no) return yes
    if (when.op === 'not' && when.of[0]) return this.select(when.of[0], no, yes)
    if (yes.truth) return this.#truthSelect(when, yes, no)
    const among = joined(yes, no)
    const bounds = { from: Math.min(yes.from, no.from), to: Math.max(yes.to, no.to), among }
    return this.#make('select', [when, yes, no], bounds)
  }

  #truthSelect(when: Slot, yes: Slot, no: Slot): Slot {
    if (yes.op === 'constant') return yes.k === 1 ? this.either(when, no) : this.both(this.not(when), no)
    if (no.op === 'constant') return no.k === 0 ? this.both(when, yes) : this.either(this.not(when), yes)
    return this.#make('select', [when, yes, no], TRUTH, 0, true)
  }

  #number(op: SlotOp, of: readonly Slot[], by: (...numbers: number[]) => number, bounds: Bounds, k = 0): Slot {
    const chosen = this.#overChoices(of, (numbers) => this.constant(by(...numbers)))
    if (chosen !== undefined) return chosen
    const few = combinations(of.map(({ among }) => among))?.map((numbers) => by(...numbers))
    if (few === undefined) return this.#make(op, of, bounds, k)
    const among = [...new Set(few)]
    if (among.length === 1 && among[0] !== undefined) return this.constant(among[0])
    return this.#make(op, of, { from: Math.min(...among), to: Math.max(...among), among }, k)
  }

  /** Of constants, and of choices between constants: worked out for each. */
  #overChoices(of: readonly Slot[], by: (numbers: readonly number[]) => Slot): Slot | undefined {
    const open = of.filter((one) => one.op !== 'constant')
    const [choice] = open
    if (choice === undefined) return by(of.map(({ k }) => k))
    if (open.length > 1 || !isChoiceOfConstants(choice)) return undefined
    const [when, yes, no] = choice.of
    const arm = (one: Slot | undefined): Slot | undefined =>
      one &&
      this.#overChoices(
        of.map((other) => (other === choice ? one : other)),
        by,
      )
    const [a, b] = [arm(yes), arm(no)]
    return when && a && b && this.select(when, a, b)
  }

  #make(op: SlotOp, of: readonly Slot[], { from, to, among }: Bounds, k = 0, truth = false): Slot {
    if (from < -Number.MAX_SAFE_INTEGER || to > Number.MAX_SAFE_INTEGER)
      throw new NotLowered('数值可能超出可精确计算的整数范围（2 的 53 次方）')
    const key = `${op} ${k} ${truth} ${of.map(({ id }) => id).join(' ')}`
    const same = this.#same.get(key)
    if (same !== undefined) return same
    const few = among !== undefined && among.length <= FEW ? among : undefined
    const slot: Slot = { id: this.made.length, op, of, k, truth, from, to, ...(few && { among: few }) }
    this.made.push(slot)
    this.#same.set(key, slot)
    return slot
  }
}

const exactly = (k: number): Bounds => ({ from: k, to: k, among: [k] })

export const isConstant = (slot: Slot, k: number): boolean => slot.op === 'constant' && slot.k === k

/** What a branch comes to, knowing the condition that led into it. */
function branch(slot: Slot, when: Slot, holds: boolean): Slot {
  if (slot.op !== 'select') return slot
  const [inner, yes, no] = slot.of
  if (inner === undefined || yes === undefined || no === undefined) return slot
  if (inner === when) return branch(holds ? yes : no, when, holds)
  return holds && excludes(inner, when) ? branch(no, when, holds) : slot
}

/** Whether two conditions never hold at once: the same number equal to two constants. */
function excludes(a: Slot, b: Slot): boolean {
  const [of, k] = a.of
  const [other, l] = b.of
  if (a.op !== 'equal' || b.op !== 'equal' || of !== other) return false
  return k?.op === 'constant' && l?.op === 'constant' && k.k !== l.k
}

const isChoiceOfConstants = (slot: Slot): boolean =>
  slot.op === 'constant' || (slot.op === 'select' && slot.of.slice(1).every(isChoiceOfConstants))

const areApart = (a: Slot, b: Slot): boolean =>
  a.among !== undefined && b.among !== undefined && !a.among.some((one) => b.among?.includes(one))

const joined = (a: Slot, b: Slot): readonly number[] | undefined =>
  a.among && b.among ? [...new Set([...a.among, ...b.among])] : undefined

function combinations(sets: readonly (readonly number[] | undefined)[]): number[][] | undefined {
  let rows: number[][] = [[]]
  for (const set of sets) {
    if (set === undefined) return undefined
    rows = rows.flatMap((row) => set.map((one) => [...row, one]))
    if (rows.length > FEW * FEW) return undefined
  }
  return rows
}
