import { commonStep, product, quotient, type Ratio, ratio } from '../../number/ratio.ts'
import type { Rounding } from '../../number/round.ts'
import { NotLowered } from '../not-lowered.ts'
import type { Slot } from '../slot.ts'
import { isConstant, type Slots } from '../slots.ts'
import type { LoweredNumber } from './lowered.ts'

/** Numbers brought to one step and one divisor. */
interface Common {
  readonly wholes: readonly Slot[]
  readonly by?: Slot
  readonly step: Ratio
}

const exactly = (n: bigint): number => {
  const number = Number(n)
  if (!Number.isSafeInteger(number)) throw new NotLowered('系数超出可精确计算的整数范围（2 的 53 次方）')
  return number
}

const number = (whole: Slot, step: Ratio, by?: Slot): LoweredNumber => ({
  kind: 'number',
  whole,
  step,
  ...(by !== undefined && !isConstant(by, 1) && { by }),
})

/** Exact arithmetic over numbers in whole steps; a constant is one step of its own size. */
export class Numbers {
  readonly #slots: Slots

  constructor(slots: Slots) {
    this.#slots = slots
  }

  constant = ({ n, d }: Ratio): LoweredNumber => {
    if (n === 0n) return number(this.#slots.constant(0), ratio(1n))
    return number(this.#slots.constant(n < 0n ? -1 : 1), ratio(n < 0n ? -n : n, d))
  }

  times = (a: LoweredNumber, b: LoweredNumber): LoweredNumber => {
    const { multiply } = this.#slots
    const by = a.by && b.by ? multiply(a.by, b.by) : (a.by ?? b.by)
    return number(multiply(a.whole, b.whole), product(a.step, b.step), by)
  }

  scaled = ({ whole, by, step }: LoweredNumber, factor: Ratio): LoweredNumber =>
    number(whole, product(step, factor), by)

  /** A divisor of zero is not reached: then the number says nothing. */
  over = (a: LoweredNumber, b: LoweredNumber): LoweredNumber => {
    const { multiply, select, less, greatest, subtract, constant } = this.#slots
    const zero = constant(0)
    const divisor = greatest(greatest(b.whole, subtract(zero, b.whole)), constant(1))
    const whole = select(less(b.whole, zero), subtract(zero, a.whole), a.whole)
    return number(
      b.by ? multiply(whole, b.by) : whole,
      quotient(a.step, b.step),
      a.by ? multiply(divisor, a.by) : divisor,
    )
  }

  /** In steps of which its own is a multiple. */
  inSteps = ({ whole, step, by }: LoweredNumber, of: Ratio): LoweredNumber =>
    number(this.#slots.multiply(whole, this.#slots.constant(exactly(quotient(step, of).n))), of, by)

  common = (numbers: readonly LoweredNumber[]): Common => {
    const { multiply, constant } = this.#slots
    const steps = numbers.filter(({ whole }) => !isConstant(whole, 0)).map(({ step }) => step)
    const step = steps.length === 0 ? ratio(1n) : steps.reduce(commonStep)
    const divisors = [...new Set(numbers.flatMap(({ by }) => by ?? []))]
    const wholes = numbers.map((one) => {
      const scaled = isConstant(one.whole, 0)
        ? one.whole
        : multiply(one.whole, constant(exactly(quotient(one.step, step).n)))
      return divisors.filter((by) => by !== one.by).reduce(multiply, scaled)
    })
    const [first, ...rest] = divisors
    return { wholes, step, ...(first && { by: rest.reduce(multiply, first) }) }
  }

  joined = (numbers: readonly LoweredNumber[], join: (a: Slot, b: Slot) => Slot): LoweredNumber => {
    const { wholes, by, step } = this.common(numbers)
    return number(wholes.reduce(join), step, by)
  }

  select = (when: Slot, a: LoweredNumber, b: LoweredNumber): LoweredNumber => {
    const { wholes, by, step } = this.common([a, b])
    return number(this.#slots.select(when, wholes[0] as Slot, wholes[1] as Slot), step, by)
  }

  round = (of: LoweredNumber, step: Ratio, how: Rounding): LoweredNumber => {
    const { multiply, constant } = this.#slots
    const { n, d } = quotient(of.step, step)
    if (d === 1n && of.by === undefined) return of
    const whole = multiply(of.whole, constant(exactly(n)))
    const by = constant(exactly(d))
    return number(this.#rounded(whole, of.by ? multiply(by, of.by) : by, how), step)
  }

  /** The whole number of units in a number that is one for every row that counts; undefined where that is not sure. */
  whole = ({ whole, by, step }: LoweredNumber): Slot | undefined =>
    by === undefined && step.d === 1n ? this.#slots.multiply(whole, this.#slots.constant(exactly(step.n))) : undefined

  /** Signs are symmetric in every way of rounding. */
  #rounded(whole: Slot, by: Slot, how: Rounding): Slot {
    const { less, select, subtract, constant, greatest } = this.#slots
    if (whole.from >= 0) return this.#roundedUpwards(whole, by, how)
    const zero = constant(0)
    const size = this.#roundedUpwards(greatest(whole, subtract(zero, whole)), by, how)
    return select(less(whole, zero), subtract(zero, size), size)
  }

  #roundedUpwards(whole: Slot, by: Slot, how: Rounding): Slot {
    const { add, subtract, multiply, divide, less, equal, both, either, select, constant } = this.#slots
    const [one, two] = [constant(1), constant(2)]
    switch (how) {
      case 'down':
        return divide(whole, by)
      case 'up':
        return divide(add(whole, subtract(by, one)), by)
      case 'half-up':
        return by.op === 'constant'
          ? divide(add(whole, divide(by, two)), by)
          : divide(add(multiply(whole, two), by), multiply(by, two))
      case 'half-even': {
        const below = divide(whole, by)
        const left = multiply(subtract(whole, multiply(below, by)), two)
        const odd = equal(subtract(below, multiply(divide(below, two), two)), one)
        const raised = either(less(by, left), both(equal(by, left), odd))
        return add(below, select(raised, one, constant(0)))
      }
    }
  }
}
