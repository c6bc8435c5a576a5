import { type Fact, folded, numeralsIn } from '@zhengling/gazette'
import { declaredLines, type InformativeReason, type Policy } from '@zhengling/law'

/** A number as printed in a clause, with the declarations that hold it, or why none does. */
export interface PrintedNumber {
  readonly clause: string
  readonly text: string
  readonly kind: Fact['kind']
  /** Names of declarations that say it: those at the clause, where there are any, else those elsewhere in the document. */
  readonly held: readonly string[]
  /** Whether those stand at the clause itself. */
  readonly here: boolean
  /** Why it needs none: it is the day of signing, or its clause is only informative and for what reason. */
  readonly reason?: '成文日期' | InformativeReason
}

const KINDS: ReadonlySet<Fact['kind']> = new Set([
  'money',
  'rate',
  'percent',
  'quantity',
  'count',
  'threshold',
  'date',
  'term',
  'recurrence',
])

/**
 * Every number that the text prints, and what is declared of it: figures, terms, days and counts, by their value. A range is
 * held by declarations that together say both its ends.
 */
export function numbersOf(facts: readonly Fact[], policy: Policy): readonly PrintedNumber[] {
  const lines = declaredLines(policy).map((one) => ({ ...one, says: valuesIn(one.line) }))
  const reasons = new Map(policy.declared.informative.map(({ path, reason }) => [path, reason]))
  return facts.flatMap((fact): PrintedNumber[] => {
    const { kind, text, clause } = fact
    const values = KINDS.has(kind) ? [...valuesIn(text)] : []
    if (values.length === 0) return []
    if (isSigning(fact, policy)) return [{ clause, text, kind, held: [], here: false, reason: '成文日期' }]
    const here = holding(
      lines.filter(({ path }) => path === clause),
      values,
    )
    const held = here.length > 0 ? here : holding(lines, values)
    const reason = reasons.get(clause)
    return [{ clause, text, kind, held, here: here.length > 0, ...(held.length === 0 && reason && { reason }) }]
  })
}

/** Neither declared nor with a reason why not. */
export const isOpen = ({ held, reason }: PrintedNumber): boolean => held.length === 0 && reason === undefined

type Line = { readonly name: string; readonly says: ReadonlySet<number> }

/** The declarations that say any of the values, where together they say all of them. */
function holding(lines: readonly Line[], values: readonly number[]): readonly string[] {
  const saying = lines.filter(({ says }) => values.some((value) => says.has(value)))
  const isAll = values.every((value) => saying.some(({ says }) => says.has(value)))
  return isAll ? [...new Set(saying.map(({ name }) => name))] : []
}

const isSigning = (fact: Fact, { head }: Policy): boolean =>
  fact.kind === 'date' && fact.clause.endsWith('成文日期') && fact.value.date === head.issued

const SCALES = { '': 1, 万: 10_000, 亿: 100_000_000 } as const

/** The numbers in a text, however they are written: 3.25万, 32,500 and 三万二千五百 are told apart by value alone. */
const valuesIn = (text: string): ReadonlySet<number> =>
  new Set(numeralsIn(folded(text)).map(({ amount, scale }) => Number(amount) * SCALES[scale]))
