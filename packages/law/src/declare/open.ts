import { nodeOfKind } from '../expression/kind.ts'
import { LawError, nodeOf, type RuleNode } from '../expression/node.ts'
import { byReading } from '../expression/open.ts'
import type { RoundingConvention } from '../expression/share.ts'
import type { Operand, Truth, Type } from '../expression/type.ts'
import { deciderOf } from './citation.ts'
import type { Context } from './context.ts'
import { type Convention, type Question, type Reading, requireReadings } from './question.ts'
import { declareRule, requireBoth, roundedTo } from './rule.ts'

interface Asked<P extends string> {
  readonly at: NoInfer<P>
  /** The clause that conflicts with it. */
  readonly against?: NoInfer<P>
  readonly question: string
  readonly words: string
}

interface Argued<P extends string> {
  readonly because: string
  readonly at?: NoInfer<P>
}

/** A question whose answer decides in several places. */
export const questionWord =
  <P extends string>({ head, register, cite }: Context<P>) =>
  <R extends string>(
    name: string,
    spec: Asked<P> & { readonly readings: { readonly [K in R]: Argued<P> } },
  ): Question<R> => {
    requireReadings(name, spec.readings)
    const readings = Object.entries<Argued<P>>(spec.readings).map(([reading, { because, at }]): [string, Reading] => [
      reading,
      { because, ...(at !== undefined && { at: cite(at) }) },
    ])
    const made = Object.freeze({
      kind: 'question',
      id: `${head.number}/${name}`,
      name,
      policy: head,
      at: cite(spec.at),
      ...(spec.against !== undefined && { against: cite(spec.against) }),
      question: spec.question,
      words: spec.words,
      readings: Object.fromEntries(readings) as Question<R>['readings'],
      decidedBy: deciderOf(head),
      ...(head.explains !== undefined && { proposedBy: head.explains }),
    } as const satisfies Question<R>)
    register.add('questions', made)
    return made
  }

/** A rule of which the text allows several readings; each with what it comes to. */
export const openWord = <P extends string>(context: Context<P>) => {
  const question = questionWord(context)
  return <T extends Type>(
    name: string,
    spec: Asked<P> & {
      readonly applies?: Truth
      readonly otherwise?: string
      readonly round?: RoundingConvention
      readonly pays?: string
      readonly readings: { readonly [reading: string]: Argued<P> & { readonly is: Operand<T> } }
    },
  ): RuleNode<T> => {
    const { round, applies, otherwise, pays, readings } = spec
    requireBoth(name, spec)
    const cases = Object.entries(readings).map(([reading, { is }]) => [
      reading,
      round === undefined ? is : (roundedTo(is, round, name) as Operand as Operand<T>),
    ])
    return declareRule(context, {
      name,
      at: context.cite(spec.at),
      ...(applies && { applies: nodeOfKind('truth', applies) }),
      ...(otherwise !== undefined && { otherwise }),
      ...(pays !== undefined && { pays }),
      is: nodeOf(byReading<string, T>(question(name, spec), Object.fromEntries(cases) as Record<string, Operand<T>>)),
    })
  }
}

/** A doubt that several documents share; asked, and decided, once for the county. */
export const countyQuestion = <R extends string>(
  id: string,
  spec: {
    readonly question: string
    readonly words: string
    readonly decidedBy: string
    readonly readings: { readonly [K in R]: string }
  },
): Question<R> => {
  requireReadings(id, spec.readings)
  const readings = Object.entries<string>(spec.readings).map(([name, because]) => [name, { because }])
  return Object.freeze({
    ...spec,
    kind: 'question',
    id,
    name: id.slice(id.indexOf('/') + 1),
    readings: Object.fromEntries(readings) as Question<R>['readings'],
  })
}

/** A convention of the county: the reading taken until a decision says otherwise, named wherever it changed an outcome. */
export const convention = <R extends string>(
  id: string,
  spec: {
    readonly question: string
    readonly readings: { readonly [K in R]: string }
    readonly default: NoInfer<R>
    readonly basis: string
    readonly decidedBy?: string
  },
): Convention<R> => {
  requireReadings(id, spec.readings)
  if (!Object.hasOwn(spec.readings, spec.default)) throw new LawError(`“${id}”没有读法“${spec.default}”，不能作为惯例`)
  const readings = Object.entries<string>(spec.readings).map(([name, because]) => [name, { because }])
  return Object.freeze({
    ...spec,
    kind: 'convention',
    id,
    name: id.slice(id.indexOf('/') + 1),
    readings: Object.fromEntries(readings) as Convention<R>['readings'],
  })
}
