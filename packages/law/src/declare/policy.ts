import { LawError } from '../expression/node.ts'
import type { Operand } from '../expression/type.ts'
import { amendWord } from './amend.ts'
import type { Awaits, Machinery } from './awaits.ts'
import { benefitWord } from './benefit.ts'
import type { Citation, Outline, PolicyHead } from './citation.ts'
import type { Context } from './context.ts'
import { requireDays } from './day.ts'
import { type Declarations, Register } from './declaration.ts'
import { dutyWord } from './duty.ts'
import type { Example } from './example.ts'
import { type FactSpecs, type Facts, factsOf } from './fact.ts'
import { type FigureWord, figureWord } from './figure.ts'
import { gradingWord } from './grading.ts'
import type { Informative, InformativeReason } from './informative.ts'
import { openWord, questionWord } from './open.ts'
import { parameterWord, scheduleWord } from './parameter.ts'
import { procedureWord } from './procedure.ts'
import { declareRelations, type RelationSpec } from './relations.ts'
import { ruleWord, unstatedWord } from './rule.ts'

export interface PolicySpec<P extends string, F extends FactSpecs>
  extends Omit<PolicyHead, 'from' | 'forceUnsaid'>,
    RelationSpec<P> {
  /** The folder's name. */
  readonly folder: string
  readonly from?: string
  readonly outline: { readonly [K in P]: Outline[string] }
  readonly facts: F
}

/** A document as declared: what it is, its clauses, and everything that stands under them. */
export interface Policy {
  readonly folder: string
  readonly head: PolicyHead
  readonly outline: Outline
  readonly facts: Readonly<Record<string, Operand>>
  readonly declared: Declarations
}

/**
 * A document's own constructors: a citation of a clause that its outline does not have does not compile. What they make
 * is registered in the order in which it is written.
 */
export function policy<const P extends string, const F extends FactSpecs>(spec: PolicySpec<P, F>): Words<P, F> {
  const { folder, outline, facts: specs, from = spec.issued, basedOn, repeals, ...rest } = spec
  const head: PolicyHead = Object.freeze({ ...rest, from, ...(spec.from === undefined && { forceUnsaid: true }) })
  requireDays(head)
  const register = new Register()
  const cite = (clause: P): Citation => {
    if (!Object.hasOwn(outline, clause)) throw new LawError(`${head.number}没有“${clause}”这一条款`)
    return { document: head.number, clause }
  }
  const context: Context<P> = { head, register, cite }
  declareRelations(context, { ...(basedOn && { basedOn }), ...(repeals && { repeals }) })
  const facts = factsOf(specs)
  return {
    policy: { folder, head, outline, facts, declared: register.kept },
    facts,
    cite,
    examples: (...cases) => cases,
    parameter: parameterWord(context),
    schedule: scheduleWord(context),
    amend: amendWord(context),
    rule: ruleWord(context),
    open: openWord(context),
    question: questionWord(context),
    unstated: unstatedWord(context),
    grading: gradingWord(context),
    procedure: procedureWord(context),
    duty: dutyWord(context),
    figure: figureWord<P>(),
    benefit: benefitWord(context),
    informative: (reason, ...paths) => {
      for (const path of paths) register.add('informative', { path: cite(path).clause, reason } satisfies Informative)
    },
    awaits: (kind, clauses) => {
      for (const [path, what] of Object.entries<string | undefined>(clauses))
        if (what !== undefined) register.add('awaits', { path: cite(path as P).clause, kind, what } satisfies Awaits)
    },
  }
}

export interface Words<P extends string, F extends FactSpecs> {
  readonly policy: Policy
  readonly facts: Facts<F>
  cite(path: P): Citation
  /** Cases worked out by hand, typed by the document's clauses and facts. */
  examples(...cases: readonly Example<P, F>[]): readonly Example[]
  readonly parameter: ReturnType<typeof parameterWord<P>>
  readonly schedule: ReturnType<typeof scheduleWord<P>>
  readonly amend: ReturnType<typeof amendWord<P>>
  readonly rule: ReturnType<typeof ruleWord<P>>
  readonly open: ReturnType<typeof openWord<P>>
  readonly question: ReturnType<typeof questionWord<P>>
  readonly unstated: ReturnType<typeof unstatedWord<P>>
  readonly grading: ReturnType<typeof gradingWord<P>>
  readonly procedure: ReturnType<typeof procedureWord<P>>
  readonly duty: ReturnType<typeof dutyWord<P>>
  readonly figure: FigureWord<P>
  readonly benefit: ReturnType<typeof benefitWord<P>>
  /** Clauses that bind nobody to anything that could be worked out, with the reason. */
  informative(reason: InformativeReason, ...paths: readonly P[]): void
  /** Clauses of which a rule or a duty is declared, but not yet the register, procedure or plan that they order. */
  awaits(kind: Machinery, clauses: { readonly [K in P]?: string }): void
}
