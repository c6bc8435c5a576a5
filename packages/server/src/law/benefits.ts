import {
  type Benefit,
  type Evaluator,
  evaluator,
  type FactNode,
  type GivenFault,
  isSameFact,
  type Law,
  type Outcome,
  readGiven,
  type Value,
} from '@zhengling/law'
import type { County } from '../counties.ts'
import { type Decided, worldOf } from './world.ts'
import { writtenAs } from './written.ts'

/** What was written for each question, by its key; several words for a set. */
export type Answers = ReadonlyMap<string, readonly string[]>

/** A fact that is asked once, for all documents that mean the same by it. */
export interface Question {
  /** Its name, with the document's folder where another document means something else by it. */
  readonly key: string
  readonly fact: FactNode
  /** The document for which it is asked first. */
  readonly benefit: Benefit
}

/** What someone may claim as far as the questions are answered. */
export interface Claims {
  readonly results: readonly { readonly benefit: Benefit; readonly outcome: Outcome }[]
  /** The question to ask now; absent where nothing is left to ask. */
  readonly next?: Question
  readonly faults: readonly (GivenFault & { readonly key: string })[]
  /** What each key asks for. */
  readonly facts: ReadonlyMap<string, FactNode>
}

export interface ClaimCase {
  readonly county: County
  /** The kind of claimant. */
  readonly who: string
  readonly on: Temporal.PlainDate
  readonly decided: Decided
  readonly answers: Answers
  /** Keys of questions that are not to be asked again. */
  readonly skipped: ReadonlySet<string>
}

const benefitsIn = ({ policies }: Law): readonly Benefit[] => policies.flatMap(({ declared }) => declared.benefits)

/** The county's kinds of claimants for whom anything is declared. */
export const claimantsIn = ({ law, claimants }: County): readonly string[] =>
  claimants.filter((one) => benefitsIn(law).some((benefit) => benefit.for.includes(one)))

/** Works out everything that a kind of claimant may ask for, and what to ask next: the first fact that the first one lacks. */
export function claimsOf({ county, who, on, decided, answers, skipped }: ClaimCase): Claims {
  const world = worldOf(county, on, decided)
  const prepared = benefitsIn(county.law)
    .filter((benefit) => benefit.for.includes(who))
    .map((benefit) => ({ benefit, ...evaluator(benefit.gives, world) }))
  const questions = questionsOf(prepared)
  const faults = new Map<string, Claims['faults'][number]>()
  const results = questions.map(({ benefit, evaluate, asked }) => {
    const given = new Map<string, Value>()
    for (const { key, fact } of asked) {
      const read = readGiven(Object.fromEntries(writtenAs(fact, answers.get(key) ?? [])), [fact])
      if (read.outcome === 'given') for (const [name, value] of read.given) given.set(name, value)
      else for (const fault of read.faults) faults.set(key, { ...fault, key })
    }
    const outcome = evaluate(given)
    const missing = outcome.kind === 'unknown' ? outcome.missing : []
    return { benefit, outcome, ask: asked.find(({ key, fact }) => missing.includes(fact) && !skipped.has(key)) }
  })
  const next = results.find(({ ask }) => ask !== undefined)?.ask
  return {
    results: results.map(({ benefit, outcome }) => ({ benefit, outcome })),
    ...(next && { next }),
    faults: [...faults.values()],
    facts: new Map(questions.flatMap(({ asked }) => asked.map(({ key, fact }) => [key, fact] as const))),
  }
}

interface Prepared extends Evaluator {
  readonly benefit: Benefit
}

/** Facts that mean the same have one key: the name alone, unless another document means something else by it. */
function questionsOf(prepared: readonly Prepared[]): readonly (Prepared & { readonly asked: readonly Question[] })[] {
  const named = Map.groupBy(
    prepared.flatMap(({ needs }) => needs),
    ({ name }) => name,
  )
  const isOne = new Map(
    [...named].map(([name, [first, ...others]]) => [
      name,
      others.every((other) => first && isSameMeaning(first, other)),
    ]),
  )
  return prepared.map((one) => ({
    ...one,
    asked: one.needs.map((fact) => ({
      key: isOne.get(fact.name) === true ? fact.name : `${fact.name}（${one.benefit.policy.number}）`,
      fact,
      benefit: one.benefit,
    })),
  }))
}

const isSameMeaning = (a: FactNode, b: FactNode): boolean => a.hint === b.hint && isSameFact(a, b)
