import type { ChoiceType, NumberType, SetType, TruthType, Type } from '../expression/type.ts'
import type { FactSpec, FactSpecs } from './fact.ts'

/** A value as it is written in an example. */
export type Literal<T extends Type = Type> =
  T extends ChoiceType<infer V>
    ? V
    : T extends NumberType
      ? `${number}`
      : T extends TruthType
        ? boolean
        : T extends SetType<infer V>
          ? readonly V[]
          : string

/** Facts of an example, typed by those of the document. */
export type GivenLiterals<F extends FactSpecs> = {
  readonly [N in keyof F]?: F[N] extends FactSpec<infer T> ? Literal<T> : never
}

/** What must come out: a value as `eval` writes it, or one of the other kinds. */
export type Expected = string | boolean | readonly string[] | { readonly [key: string]: string } | Unsettled

export class Unsettled {
  readonly kind: 'unknown' | 'inapplicable' | 'unstated' | 'open'
  readonly missing: readonly string[]
  readonly readings: Readonly<Record<string, Expected>>

  constructor(
    kind: Unsettled['kind'],
    {
      missing = [],
      readings = {},
    }: { missing?: readonly string[]; readings?: Readonly<Record<string, Expected>> } = {},
  ) {
    this.kind = kind
    this.missing = missing
    this.readings = readings
  }
}

export const missing = (...names: readonly string[]): Unsettled => new Unsettled('unknown', { missing: names })
export const notReached = new Unsettled('inapplicable')
export const notStated = new Unsettled('unstated')
/** Readings joined by + where several questions matter: { '按县城+按户': '4700.00' }. */
export const readings = (of: Readonly<Record<string, Expected>>): Unsettled => new Unsettled('open', { readings: of })

/** One case worked out by hand from the text before the rule was written. */
export interface Example<P extends string = string, F extends FactSpecs = FactSpecs> {
  readonly rule: string
  readonly given: GivenLiterals<F>
  readonly is: Expected
  /** Clauses that must be among the grounds. */
  readonly at: readonly P[]
  /** Names of the conventions that must be named, and no others. */
  readonly by?: readonly string[]
  /** The day of the law; the document's first unless told. */
  readonly on?: string
}
