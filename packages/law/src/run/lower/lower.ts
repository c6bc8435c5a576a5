import { isSameFact } from '../../check/facts.ts'
import type { Answers } from '../../evaluate/evaluation.ts'
import { versionOn, type World } from '../../evaluate/world.ts'
import type { FactNode, Node, ShiftNode, SplitNode } from '../../expression/node.ts'
import { isRatio, type Value } from '../../expression/value.ts'
import { dayNumber } from '../day-number.ts'
import { type Input, inputOf } from '../input.ts'
import { NotLowered } from '../not-lowered.ts'
import { flag, type Slot } from '../slot.ts'
import { Slots } from '../slots.ts'
import { lowerAccrue } from './accrue.ts'
import { lowerChoose, lowerExtreme, lowerLogic, lowerMatch, lowerSum } from './branches.ts'
import type { Lowered, LoweredCode, LoweredNumber, LoweredValue } from './lowered.ts'
import { Numbers } from './numbers.ts'
import { Time } from './time.ts'
import { amountsIn, codeIn, flagsOf, numberIn, selectValue } from './values.ts'

/**
 * Expressions as slots, by the same cases as `Evaluation`: what that does for one case with exact numbers and visiting
 * only what is needed, these slots do for every row with whole numbers, flags standing for what was not visited.
 */
export class Lowering {
  readonly slots = new Slots()
  readonly numbers = new Numbers(this.slots)
  readonly time = new Time(this.slots)
  readonly inputs: Input[] = []
  readonly nodes = new Map<Node, Lowered>()
  readonly world: World
  readonly answers: Answers

  constructor(world: World, answers: Answers) {
    this.world = world
    this.answers = answers
  }

  of = (node: Node): Lowered => {
    const made = this.nodes.get(node) ?? this.#lower(node)
    this.nodes.set(node, made)
    return made
  }

  known = (value: LoweredValue): Lowered => ({ flags: this.slots.constant(0), value })
  never = (flags: number): Lowered => ({ flags: this.slots.constant(flags) })

  /** `settle` of the values of all, where all can be known at once. */
  strict(nodes: readonly Node[], settle: (values: readonly LoweredValue[]) => LoweredValue): Lowered {
    const parts = nodes.map(this.of)
    const flags = flagsOf(this.slots, parts)
    const values = parts.flatMap(({ value }) => value ?? [])
    return values.length < parts.length ? { flags } : { flags, value: settle(values) }
  }

  /** `next` where `first` is known, else the flags of `first`. */
  after = (first: Lowered, next: Lowered): Lowered => ({ ...next, flags: this.slots.ifKnown(first.flags, next.flags) })

  select(when: Slot, a: Lowered, b: Lowered): Lowered {
    const value = selectValue(this, when, a.value, b.value)
    return { flags: this.slots.select(when, a.flags, b.flags), ...(value && { value }) }
  }

  code = (code: Slot, words?: readonly string[]): LoweredCode => ({ kind: 'code', code, ...(words && { words }) })

  #number(nodes: readonly Node[], settle: (numbers: readonly LoweredNumber[]) => LoweredNumber): Lowered {
    return this.strict(nodes, (values) => settle(values.map(numberIn)))
  }

  #lower(node: Node): Lowered {
    const { slots, numbers, time } = this
    switch (node.op) {
      case 'fact':
        return this.#fact(node)
      case 'constant':
        return this.known(this.#constant(node.value, node))
      case 'parameter':
        return this.of(versionOn(this.world, node).is)
      case 'rule': {
        const { applies: condition, is } = versionOn(this.world, node)
        if (condition === undefined) return this.of(is)
        const applies = this.of(condition)
        if (applies.value === undefined) return { flags: applies.flags }
        return this.after(applies, this.select(codeIn(applies.value).code, this.of(is), this.never(flag.inapplicable)))
      }
      case 'open': {
        const meant = node.cases[this.answers.get(node.question.id) ?? '']
        return meant === undefined ? this.never(flag.open) : this.of(meant)
      }
      case 'unstated':
        return this.never(flag.unstated)
      case 'times':
        return this.#number(node.of, (all) => all.reduce(numbers.times))
      case 'minus':
        return this.#number(node.of, (all) => numbers.joined(all, slots.subtract))
      case 'over':
        return this.#over(node.of)
      case 'sum':
        return lowerSum(this, node.of)
      case 'least':
      case 'greatest':
        return lowerExtreme(this, node)
      case 'round':
        return this.#number([node.of], ([of]) => numbers.round(of as LoweredNumber, node.step, node.how))
      case 'convert':
        return this.#number([node.of], ([of]) => numbers.scaled(of as LoweredNumber, node.factor))
      case 'compare':
        return this.strict(node.of, ([a, b]) => this.code(this.#compare(node.how, a, b)))
      case 'all':
      case 'any':
        return lowerLogic(this, node.of, node.op === 'any')
      case 'not':
        return this.strict(node.of, ([of]) => this.code(slots.not(codeIn(of).code)))
      case 'is':
        return this.strict([node.of], ([of]) => {
          const { code, words = [] } = codeIn(of)
          const places = node.values.map((value) => slots.equal(code, slots.constant(words.indexOf(value))))
          return this.code(places.reduce(slots.either, slots.truth(false)))
        })
      case 'holds':
      case 'lacking':
        return this.strict([node.of], ([of]) => {
          const { code, words = [] } = codeIn(of)
          const mask = node.all.reduce((bits, word) => bits | (1 << words.indexOf(word)), 0)
          const held = slots.bits(code, mask)
          return node.op === 'holds'
            ? this.code(slots.equal(held, slots.constant(mask)))
            : this.code(slots.subtract(slots.constant(mask), held), words)
        })
      case 'match':
        return lowerMatch(this, node)
      case 'choose':
        return lowerChoose(this, node)
      case 'split':
        return this.strict([node.of], ([of]) => this.#split(node, numberIn(of)))
      case 'part':
        return this.strict([node.of], ([of]) => amountsIn(of).parts.get(node.key) ?? numbers.constant({ n: 0n, d: 1n }))
      case 'shift':
        return this.#shift(node)
      case 'month-end':
        return this.strict([node.of], ([of]) => this.code(time.monthEnd(time.day(codeIn(of).code))))
      case 'accrue':
        return lowerAccrue(this, node)
    }
  }

  #fact(node: FactNode): Lowered {
    const { slots, inputs } = this
    const wanted = inputOf(node)
    const known = inputs.findIndex(({ name }) => name === node.name)
    if (known >= 0 && !isSameFact((inputs[known] as Input).fact, node))
      throw new NotLowered(`两件文件各有一个“${node.name}”，类型或范围不同`)
    const index = known >= 0 ? known : inputs.push(wanted) - 1
    const { kind } = node.type
    const isCode = kind === 'truth' || kind === 'choice'
    const input = isCode ? slots.code(index, wanted.to) : slots.input(index, wanted.from, wanted.to)
    const flags = slots.select(slots.absent(index), slots.constant(flag.unknown), slots.constant(0))
    return { flags, value: this.#given(node, input) }
  }

  #given({ type, step }: FactNode, input: Slot): LoweredValue {
    if (type.kind === 'number') return { kind: 'number', whole: input, step: step as NonNullable<typeof step> }
    if (type.kind === 'truth') return this.code(this.slots.equal(input, this.slots.constant(1)))
    return this.code(input, 'values' in type ? type.values : undefined)
  }

  #constant(value: Value, { type }: Node): LoweredValue {
    const { constant, truth } = this.slots
    if (isRatio(value)) return this.numbers.constant(value)
    if (typeof value === 'boolean') return this.code(truth(value))
    if (value instanceof Temporal.PlainDate) return this.code(constant(dayNumber(value)))
    if (type.kind === 'choice') return this.code(constant(type.values.indexOf(value as string)), type.values)
    throw new NotLowered('文内的这个值不能写成整数')
  }

  #over(of: readonly Node[]): Lowered {
    const { slots } = this
    const quotient = this.#number(of, ([a, b]) => this.numbers.over(a as LoweredNumber, b as LoweredNumber))
    const divisor = of[1] && this.of(of[1]).value
    if (quotient.value === undefined || divisor === undefined) return quotient
    const isZero = slots.equal(numberIn(divisor).whole, slots.constant(0))
    return this.after(quotient, this.select(isZero, this.never(flag.inapplicable), { ...quotient, ...this.#sure }))
  }

  get #sure(): { readonly flags: Slot } {
    return { flags: this.slots.constant(0) }
  }

  #compare(how: '≥' | '>' | '≤' | '<' | '=', a: LoweredValue | undefined, b: LoweredValue | undefined): Slot {
    const { less, equal, not } = this.slots
    const [x, y] =
      a?.kind === 'number' ? this.numbers.common([a, numberIn(b)]).wholes : [codeIn(a).code, codeIn(b).code]
    if (x === undefined || y === undefined) throw new TypeError('a comparison has two sides')
    switch (how) {
      case '≥':
        return not(less(x, y))
      case '>':
        return less(y, x)
      case '≤':
        return not(less(y, x))
      case '<':
        return less(x, y)
      case '=':
        return equal(x, y)
    }
  }

  #split({ shares, step, how, remainder }: SplitNode, whole: LoweredNumber): LoweredValue {
    const { numbers, slots } = this
    const zero = numbers.constant({ n: 0n, d: 1n })
    const parts = new Map(shares.map(([key]) => [key, zero]))
    let left = whole
    for (const [key, share] of shares) {
      if (key === remainder) continue
      const rounded = numbers.round(numbers.scaled(whole, share), step, how)
      const most = numbers.joined([rounded, numbers.joined([left, zero], slots.greatest)], slots.least)
      const taken = numbers.joined([most, numbers.joined([left, zero], slots.least)], slots.greatest)
      parts.set(key, taken)
      left = numbers.joined([left, taken], slots.subtract)
    }
    return { kind: 'amounts', parts: parts.set(remainder, left) }
  }

  #shift(node: ShiftNode): Lowered {
    const { numbers, slots, time } = this
    const { unit } = node
    if (unit === '个工作日') throw new NotLowered('按工作日推算的期限要逐日查放假安排')
    return this.strict([node.of, node.by], ([of, by]) => {
      const start = codeIn(of).code
      const term = numberIn(by)
      const longest = Math.max(-term.whole.from, term.whole.to) * Number(term.step.n)
      if (longest > LONGEST_TERM) throw new NotLowered(`期限可能长于 ${LONGEST_TERM} ${unit}`)
      const count = numbers.whole(unit === '小时' ? numbers.scaled(term, { n: 60n, d: 1n }) : term)
      if (count === undefined) throw new NotLowered(`期限可能不是整${unit === '小时' ? '分钟' : unit}`)
      if (unit === '小时') return this.code(slots.add(start, count))
      if (unit === '日') return this.code(time.day(slots.add(start, count)))
      return this.code(time.monthsAfter(start, unit === '年' ? slots.multiply(count, slots.constant(12)) : count))
    })
  }
}

/** Longer terms are refused by the explained way. */
const LONGEST_TERM = 100_000
