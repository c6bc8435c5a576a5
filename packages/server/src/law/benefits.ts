import {
  type Benefit,
  evaluator,
  type FactNode,
  type GivenFault,
  type Law,
  type Outcome,
  readGiven,
  typeJson,
} from '@zhengling/law'
import type { County } from '../counties.ts'
import { type Decided, worldOf } from './world.ts'

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
  const keys = keysOf(prepared)
  const faults = new Map<string, Claims['faults'][number]>()
  const results = prepared.map(({ benefit, needs, evaluate }) => {
    const keyOf = (fact: FactNode): string => keys.get(identityOf(fact, benefit)) ?? fact.name
    const sound = needs.filter((fact) => {
      const read = readGiven(Object.fromEntries(writtenFor(fact, answers.get(keyOf(fact)))), [fact])
      if (read.outcome === 'refused')
        for (const fault of read.faults) faults.set(keyOf(fact), { ...fault, key: keyOf(fact) })
      return read.outcome === 'given'
    })
    const written = Object.fromEntries(sound.flatMap((fact) => writtenFor(fact, answers.get(keyOf(fact)))))
    const given = readGiven(written, needs)
    if (given.outcome === 'refused') throw new TypeError('faults beside those found before')
    const outcome = evaluate(given.given)
    const missing = outcome.kind === 'unknown' ? outcome.missing : []
    const ask = missing.map((fact) => ({ key: keyOf(fact), fact, benefit })).find(({ key }) => !skipped.has(key))
    return { benefit, outcome, ask }
  })
  const next = results.find(({ ask }) => ask !== undefined)?.ask
  return {
    results: results.map(({ benefit, outcome }) => ({ benefit, outcome })),
    ...(next && { next }),
    faults: [...faults.values()],
    facts: new Map(
      prepared.flatMap(({ benefit, needs }) =>
        needs.map((fact) => [keys.get(identityOf(fact, benefit)) ?? fact.name, fact] as const),
      ),
    ),
  }
}

/** Facts that mean the same have one key: the name alone, unless another document means something else by it. */
function keysOf(
  prepared: readonly { readonly benefit: Benefit; readonly needs: readonly FactNode[] }[],
): ReadonlyMap<string, string> {
  const all = prepared.flatMap(({ benefit, needs }) => needs.map((fact) => ({ fact, benefit })))
  const meanings = Map.groupBy(all, ({ fact }) => fact.name)
  return new Map(
    all.map(({ fact, benefit }) => {
      const isOne = new Set((meanings.get(fact.name) ?? []).map((one) => meaningOf(one.fact))).size === 1
      return [identityOf(fact, benefit), isOne ? fact.name : `${fact.name}（${benefit.policy.number}）`]
    }),
  )
}

const identityOf = ({ name }: FactNode, { policy }: Benefit): string => `${policy.number}/${name}`

const meaningOf = ({ type, hint, step, from, to }: FactNode): string =>
  JSON.stringify([typeJson(type), hint, step, from, to].map(String)) + JSON.stringify(typeJson(type))

function writtenFor(
  { name, type }: FactNode,
  values: readonly string[] | undefined,
): readonly (readonly [string, string | readonly string[]])[] {
  const [first] = values ?? []
  if (values === undefined || first === undefined || first.trim() === '') return []
  return [[name, type.kind === 'set' ? values.filter((value) => value !== '无') : first]]
}
