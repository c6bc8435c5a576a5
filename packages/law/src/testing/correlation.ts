import fc from 'fast-check'
import type { Decision } from '../declare/decision.ts'
import type { Given } from '../evaluate/evaluation.ts'
import { type Asked, evaluator } from '../evaluate/evaluator.ts'
import { everythingUnder, questionsIn } from '../evaluate/settled.ts'
import type { World } from '../evaluate/world.ts'
import type { Outcome } from '../outcome/outcome.ts'
import { casesOf } from '../run/testing/cases.ts'
import { said, told } from './told.ts'

/** Open readings that are not what comes out when all their answers are decided together, each with its case. */
export function correlationFaults(
  asked: Asked,
  world: World,
  { cases, seed }: { readonly cases: number; readonly seed: number },
): readonly string[] {
  const { needs, evaluate } = evaluator(asked, world)
  return fc
    .sample(casesOf(needs), { numRuns: cases, seed })
    .flatMap((given) =>
      correlated(asked, world, given, evaluate(given)).map(
        (fault) => `${asked.policy.number} ${asked.name} ${said(given)}：${fault}`,
      ),
    )
}

function correlated(asked: Asked, world: World, given: Given, outcome: Outcome): readonly string[] {
  if (outcome.kind !== 'open') return []
  const questions = [...questionsIn(everythingUnder(asked, world))]
  return outcome.readings.flatMap(({ answers, outcome: read }) => {
    const decisions = Object.entries(answers).map(([name, reading]): Decision => {
      const question = questions.find((one) => one.name === name)?.id ?? ''
      return { question, reading, by: '', from: '0001-01-01', why: '', power: '' }
    })
    const decided = evaluator(asked, { ...world, decisions: [...world.decisions, ...decisions] }).evaluate(given)
    return told(decided) === told(read)
      ? []
      : [`读作${Object.values(answers).join('、')}为${told(read)}，如此决定后${told(decided)}`]
  })
}
