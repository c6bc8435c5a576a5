import * as z from 'zod'
import { DecisionShape } from '../law/decision-shape.ts'

const Quantity = z.object({ amount: z.string(), unit: z.string() })

/** Money '1040.00', a quantity, yes or no, a word, a date, an instant, some words, or several amounts by name. */
const Value = z.union([
  z.string(),
  z.boolean(),
  Quantity,
  z.array(z.string()),
  z.record(z.string(), z.union([z.string(), Quantity])),
])

const Type = z.object({
  type: z.enum(['money', 'quantity', 'yesNo', 'choice', 'date', 'instant', 'set', 'amounts']),
  unit: z.string().optional(),
  values: z.array(z.string()).optional(),
})

const declared = { id: z.string(), name: z.string(), at: z.string() }

/** A body by its canonical name, or units that the text does not name. */
const Unit = z.union([z.string(), z.object({ words: z.string(), why: z.string() })])

/** An open question of a document; of the whole county where `at` is only where it is met. */
const Open = z.object({
  id: z.string(),
  at: z.string(),
  question: z.string(),
  words: z.string(),
  readings: z.record(z.string(), z.object({ because: z.string(), at: z.string().optional() })),
  decidedBy: z.string(),
  proposedBy: z.string().optional(),
  decisions: z.array(DecisionShape),
})

/** `GET /api/policies/{folder}` */
export const ApiPolicy = z.object({
  folder: z.string(),
  number: z.string(),
  title: z.string(),
  issuer: z.string(),
  issued: z.string(),
  from: z.string(),
  until: z.string().nullable(),
  explains: z.string().nullable(),
  interprets: z.string().nullable(),
  rules: z.array(
    z.object({
      ...declared,
      says: z.string(),
      needs: z.array(
        Type.extend({
          name: z.string(),
          hint: z.string().optional(),
          step: z.string().optional(),
          from: z.string().optional(),
          to: z.string().optional(),
        }),
      ),
      gives: Type,
      opaque: z.boolean(),
      asks: z.array(z.string()),
      pays: z.string().optional(),
    }),
  ),
  parameters: z.array(
    z.object({
      ...declared,
      gives: Type,
      value: Value.optional(),
      by: z.string().optional(),
      values: z.record(z.string(), Value).optional(),
    }),
  ),
  unstated: z.array(z.object({ ...declared, what: z.string(), looked: z.array(z.string()), gives: Type })),
  duties: z.array(
    z.object({
      ...declared,
      who: z.array(Unit),
      along: z.array(Unit),
      to: z.array(z.string()),
      what: z.string(),
      goal: z.string().optional(),
      measures: z.string().optional(),
      whoAt: z.string().optional(),
      also: z.array(z.string()).optional(),
      standard: z.string().optional(),
      evidence: z.array(z.string()),
      due: z.string(),
      undated: z.object({ why: z.string(), looked: z.array(z.string()) }).optional(),
      asks: z.array(z.string()),
    }),
  ),
  registers: z.array(z.never()),
  procedures: z.array(
    z.object({
      ...declared,
      first: z.string(),
      steps: z.record(
        z.string(),
        z.object({ by: z.array(z.string()), at: z.string(), does: z.string(), next: z.array(z.string()) }),
      ),
    }),
  ),
  plans: z.array(z.never()),
  open: z.array(Open),
  informative: z.array(z.object({ at: z.string(), reason: z.string() })),
  basedOn: z.array(z.object({ document: z.string(), at: z.string() })),
  repeals: z.array(z.object({ document: z.string(), from: z.string(), at: z.string() })),
})

/** `GET /api/policies` */
export const ApiPolicies = z.array(ApiPolicy)

/** Body of `POST /api/eval/{doc}/{rule}`; numbers of `given` are read from their source text. */
export const ApiEvalAsked = z.object({ given: z.record(z.string(), z.unknown()), on: z.iso.date().optional() })

const Clause = z.object({ document: z.string(), clause: z.string() })

const Step = z.object({
  name: z.string(),
  formula: z.string().optional(),
  counted: z.array(z.string()).optional(),
  value: Value,
  unit: z.string().optional(),
  at: z.string(),
  document: z.string(),
})

const Kind = z.enum(['known', 'unknown', 'inapplicable', 'open', 'unstated'])

/** `POST /api/eval/{doc}/{rule}`, and what `eval --json` prints */
export const ApiOutcome = z.object({
  kind: Kind,
  value: Value.optional(),
  missing: z.array(z.string()).optional(),
  because: z.string().optional(),
  possible: z.union([z.array(z.string()), z.object({ from: Value, to: Value })]).optional(),
  settling: z.array(z.object({ name: z.string(), bounds: z.array(Value) })).optional(),
  why: z.string().optional(),
  what: z.string().optional(),
  looked: z.array(z.string()).optional(),
  readings: z
    .array(
      z.object({
        answers: z.record(z.string(), z.string()),
        kind: Kind,
        value: Value.optional(),
        argument: z.string(),
        why: z.string().optional(),
        steps: z.array(Step),
      }),
    )
    .optional(),
  questions: z
    .array(
      z.object({
        id: z.string(),
        question: z.string(),
        words: z.string(),
        decidedBy: z.string(),
        proposedBy: z.string().optional(),
      }),
    )
    .optional(),
  decidedBy: z.string().optional(),
  conventions: z.array(z.object({ name: z.string(), reading: z.string(), basis: z.string() })),
  decisions: z.array(DecisionShape),
  basis: z.array(Clause),
  steps: z.array(Step),
  asOf: z.object({ date: z.string(), decisions: z.array(DecisionShape), source: z.enum(['declared', 'store']) }),
})

/** `GET /api/questions` */
export const ApiQuestions = z.object({
  questions: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      document: z.string().nullable(),
      at: z.string().nullable(),
      question: z.string(),
      words: z.string(),
      readings: z.record(z.string(), z.object({ because: z.string(), at: z.string().optional() })),
      decidedBy: z.string(),
      proposedBy: z.string().optional(),
      decisions: z.array(DecisionShape.extend({ standing: z.boolean() })),
    }),
  ),
  conventions: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      question: z.string(),
      readings: z.record(z.string(), z.object({ because: z.string() })),
      default: z.string(),
      basis: z.string(),
      decidedBy: z.string().optional(),
      decisions: z.array(DecisionShape.extend({ standing: z.boolean() })),
    }),
  ),
})

/** Whatever was not done, with the reason in Chinese; `faults` by the name of the fact. */
export const ApiRefusal = z.object({
  error: z.string(),
  faults: z.array(z.object({ fact: z.string(), message: z.string() })).optional(),
})
