import { evaluator, findPolicy, findRule, type Outcome, readGiven } from '@zhengling/law'
import type { UnitClass } from '@zhengling/store'
import type { County } from '../counties.ts'
import { factsTaken } from '../law/evaluate.ts'
import { type Decided, worldOf } from '../law/world.ts'
import type { AssessmentKind } from './assessment.ts'

/** One way to read who is ranked; where nothing is open there is one, without a reading. */
export interface RankedReading {
  readonly reading: string
  readonly argument: string
  readonly classes: readonly UnitClass[]
}

/** Who is ranked: every reading while it is open. */
export interface RankedClasses {
  readonly questions: readonly { readonly id: string; readonly question: string; readonly words: string }[]
  readonly readings: readonly RankedReading[]
}

/** Asks the document's own rule of each class of units, with the decisions that stood. */
export function rankedClasses(
  county: County,
  kind: AssessmentKind,
  { on, decided }: { readonly on: Temporal.PlainDate; readonly decided: Decided },
): RankedClasses {
  const { classes } = county.assessment
  const { at, rule } = county.assessment[kind]
  const policy = findPolicy(county.law, at.document)
  const asked = policy && rule && findRule(policy, rule.name)
  if (policy === undefined || rule === undefined || asked === undefined)
    return { questions: [], readings: [{ reading: '', argument: '', classes }] }
  const prepared = evaluator(asked, worldOf(county, on, decided))
  const outcomes = classes.map((one) => {
    const given = readGiven({ [rule.fact]: one.name }, factsTaken(policy, prepared))
    if (given.outcome === 'refused') throw new Error(`${rule.name} does not know ${one.name}`)
    return [one, prepared.evaluate(given.given)] as const
  })
  const open = outcomes.flatMap(([, outcome]) => (outcome.kind === 'open' ? [outcome] : []))
  const questions = [...new Map(open.flatMap((one) => one.questions).map((one) => [one.id, one])).values()]
  const answers = combined(open.map(({ readings }) => readings.map((one) => one.answers)))
  return {
    questions: questions.map(({ id, question, words }) => ({ id, question, words })),
    readings: answers.map((answer) => ({
      reading: Object.values(answer).join('、'),
      argument: argumentOf(open, answer),
      classes: outcomes.flatMap(([one, outcome]) => (isIn(outcome, answer) ? [one] : [])),
    })),
  }
}

type Answers = Readonly<Record<string, string>>

/** Every combination of answers; of the same question one answer only. */
const combined = (all: readonly (readonly Answers[])[]): readonly Answers[] =>
  all.reduce<readonly Answers[]>(
    (so, next) => so.flatMap((a) => next.filter((b) => agree(a, b)).map((b) => ({ ...a, ...b }))),
    [{}],
  )

const agree = (a: Answers, b: Answers): boolean =>
  Object.entries(b).every(([question, reading]) => (a[question] ?? reading) === reading)

function isIn(outcome: Outcome, answer: Answers): boolean {
  if (outcome.kind === 'known') return outcome.value === true
  if (outcome.kind !== 'open') return false
  const read = outcome.readings.find(({ answers }) => agree(answer, answers))
  return read?.outcome.kind === 'known' && read.outcome.value === true
}

const argumentOf = (open: readonly Extract<Outcome, { kind: 'open' }>[], answer: Answers): string =>
  [
    ...new Set(
      open.flatMap(({ readings }) =>
        readings.filter(({ answers }) => agree(answer, answers)).map((one) => one.argument),
      ),
    ),
  ].join('；')
