import type { Citation } from '../declare/citation.ts'
import type { Decision } from '../declare/decision.ts'
import type { Question } from '../declare/question.ts'
import type { Type } from '../expression/type.ts'
import type { Outcome, OutcomeKind, Possible, ReadOutcome, Step, UsedConvention } from './outcome.ts'
import { type ValueJson, valueJson } from './value-json.ts'

/** The day whose law was applied, and the decisions in force on it that were known. */
export interface AsOf {
  readonly date: string
  readonly decisions: readonly Decision[]
  /** Whether a store was asked for decisions, or the law was taken as declared. */
  readonly source: 'declared' | 'store'
}

export interface StepJson {
  readonly name: string
  readonly formula?: string
  /** How the terms and periods in it were counted, one sentence a line. */
  readonly counted?: readonly string[]
  readonly value: ValueJson
  readonly unit?: string
  /** Path of the clause in `document`. */
  readonly at: string
  readonly document: string
}

export interface ReadingJson {
  readonly answers: Readonly<Record<string, string>>
  readonly kind: OutcomeKind
  readonly value?: ValueJson
  readonly argument: string
  /** Why it does not reach the case, or what is not stated, where that is what the reading comes to. */
  readonly why?: string
  readonly steps: readonly StepJson[]
}

export interface QuestionJson {
  readonly id: string
  readonly question: string
  readonly words: string
  readonly decidedBy: string
  readonly proposedBy?: string
}

/** One outcome with its grounds, as `eval` gives it. */
export interface OutcomeJson {
  readonly kind: OutcomeKind
  readonly value?: ValueJson
  /** Names of the facts to ask for next, in declared order; those, too, that only one reading of what is open needs. */
  readonly missing?: readonly string[]
  readonly because?: string
  /** What may still come out: words, or the ends of a range. */
  readonly possible?: readonly string[] | { readonly from: ValueJson; readonly to: ValueJson }
  /** Of missing numbers: the bounds of which it matters on which side the number lies. */
  readonly settling?: readonly { readonly name: string; readonly bounds: readonly ValueJson[] }[]
  readonly why?: string
  readonly what?: string
  readonly looked?: readonly string[]
  readonly readings?: readonly ReadingJson[]
  readonly questions?: readonly QuestionJson[]
  /** Who may decide; several where the questions have different ones. */
  readonly decidedBy?: string
  readonly conventions: readonly UsedConvention[]
  readonly decisions: readonly Decision[]
  readonly basis: readonly Citation[]
  readonly steps: readonly StepJson[]
  readonly asOf: AsOf
}

/** `type` is what the asked rule gives. */
export function outcomeJson(outcome: Outcome, type: Type, asOf: AsOf): OutcomeJson {
  const { basis, steps, conventions, decisions } = outcome
  return {
    kind: outcome.kind,
    ...ownJson(outcome, type),
    conventions,
    decisions,
    basis,
    steps: steps.map(stepJson),
    asOf,
  }
}

function ownJson(outcome: Outcome, type: Type): Partial<OutcomeJson> {
  switch (outcome.kind) {
    case 'known':
      return { value: valueJson(outcome.value, outcome.type) }
    case 'unknown': {
      const { missing, because, possible, settling } = outcome
      return {
        missing: missing.map(({ name }) => name),
        ...(because !== undefined && { because }),
        ...(possible && { possible: possibleJson(possible, type) }),
        ...(settling.length > 0 && {
          settling: settling.map(({ fact, bounds }) => ({
            name: fact.name,
            bounds: bounds.map((bound) => valueJson(bound, fact.type)),
          })),
        }),
      }
    }
    case 'inapplicable':
      return { why: outcome.why }
    case 'unstated':
      return { what: outcome.what, looked: outcome.looked }
    case 'open':
      return {
        readings: outcome.readings.map(readingJson),
        questions: outcome.questions.map(questionJson),
        decidedBy: [...new Set(outcome.questions.map(({ decidedBy }) => decidedBy))].join('、'),
      }
  }
}

const possibleJson = (possible: Possible, type: Type): NonNullable<OutcomeJson['possible']> =>
  possible.kind === 'words'
    ? possible.values
    : { from: valueJson(possible.from, type), to: valueJson(possible.to, type) }

function readingJson({ answers, argument, outcome }: ReadOutcome): ReadingJson {
  const { kind } = outcome
  return {
    answers,
    kind,
    ...(kind === 'known' && { value: valueJson(outcome.value, outcome.type) }),
    argument,
    ...(kind === 'inapplicable' && { why: outcome.why }),
    ...(kind === 'unstated' && { why: outcome.what }),
    steps: outcome.steps.map(stepJson),
  }
}

const questionJson = ({ id, question, words, decidedBy, proposedBy }: Question): QuestionJson => ({
  id,
  question,
  words,
  decidedBy,
  ...(proposedBy !== undefined && { proposedBy }),
})

function stepJson({ name, formula, counted, value, type, at }: Step): StepJson {
  return {
    name,
    ...(formula !== undefined && { formula }),
    ...(counted !== undefined && { counted }),
    value: valueJson(value, type),
    ...((type.kind === 'number' || type.kind === 'amounts') && type.unit !== '' && { unit: type.unit }),
    at: at.clause,
    document: at.document,
  }
}
