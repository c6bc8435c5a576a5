import type { BodyNames } from '@zhengling/gazette'
import { decisionFault, findQuestion, proveLaw } from '@zhengling/law'
import { recordDecision } from '@zhengling/store'
import * as z from 'zod'
import { DecisionShape } from '../law/decision-shape.ts'
import { bringUpLedger } from '../ledger/bring-up.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import type { Operation } from './operation.ts'

const Params = z.object({
  question: z.string(),
  reading: z.string(),
  /** Name of the body in any form that the county knows. */
  by: z.string(),
  from: z.iso.date(),
  why: z.string(),
  power: z.string(),
})

const Result = z.object({
  outcome: z.enum(['decided', 'unchanged']),
  ...DecisionShape.shape,
  document: z.string().optional(),
  clause: z.string().optional(),
})

/** What a decision came to. */
export type DecideResult = z.infer<typeof Result>

/** Records who settled a doubt, how, from when, why and under which power; refused where the law says that he may not. */
export const decideOperation: Operation<z.infer<typeof Params>, DecideResult> = {
  name: 'decide',
  params: Params,
  result: Result,
  async run(work, actor, { question: asked, by: named, ...said }) {
    const { store, county, clock } = work
    proveLaw(county.law)
    const question = findQuestion(county.law, asked)
    if (question === undefined) {
      const known = [...county.law.questions.keys()].join('、')
      return refuse(`没有名为“${asked}”的问题。已登记的有：${known === '' ? '无' : known}。`)
    }
    const by = bodyNamed(county.bodies, named)
    if (isRefusal(by)) return by
    const fault = decisionFault(question, { reading: said.reading, by })
    if (fault !== undefined) return refuse(fault.message)
    const at = question.kind === 'question' ? question.at : undefined
    const done = await recordDecision(store.db, actor, {
      county: county.code,
      decision: { question: question.id, by, ...said },
      ...(at && { clause: at.clause }),
      now: clock.now(),
    })
    if (done.outcome === 'refused') return refuse(done.message)
    // The days that hang on it move with it.
    const computed = await bringUpLedger(work)
    if (isRefusal(computed)) return computed
    return {
      outcome: done.outcome,
      question: question.id,
      reading: said.reading,
      by,
      from: said.from,
      why: said.why,
      power: said.power,
      ...(at && { document: at.document, clause: at.clause }),
    }
  },
}

/** A body's canonical name from any that the county knows it by. */
function bodyNamed(bodies: readonly BodyNames[], named: string): string | Refusal {
  const found = bodies.find(({ name, aliases }) => name === named || aliases.includes(named))
  return (
    found?.name ?? refuse(`单位名录中没有“${named}”。请写单位的全称，例如县人民政府办公室写“某某县人民政府办公室”。`)
  )
}
