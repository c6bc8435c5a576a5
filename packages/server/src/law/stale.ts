import { changedClauses, type DeclaredKind, type Law } from '@zhengling/law'
import type { TextOfDocument } from '../operations/texts.ts'

/** What the declared documents' texts say of what was declared against them. */
export interface Stale {
  /** Numbers of the documents compared. */
  readonly compared: readonly string[]
  /** Numbers of declared documents whose text was not there to compare. */
  readonly absent: readonly string[]
  readonly changed: readonly {
    readonly document: string
    readonly clause: string
    readonly was: string
    /** Null where the text no longer has the clause. */
    readonly is: string | null
    readonly hanging: readonly { readonly kind: DeclaredKind; readonly name: string }[]
  }[]
}

/** Compares the prints that every policy was written against with the texts given. */
export function staleIn({ policies }: Law, texts: readonly TextOfDocument[]): Stale {
  const pairs = policies.map((policy) => ({ policy, text: texts.find(({ number }) => number === policy.head.number) }))
  return {
    compared: pairs.flatMap(({ policy, text }) => (text === undefined ? [] : [policy.head.number])),
    absent: pairs.flatMap(({ policy, text }) => (text === undefined ? [policy.head.number] : [])),
    changed: pairs.flatMap(({ policy, text }) =>
      text === undefined
        ? []
        : changedClauses(policy, new Map(Object.entries(text.prints))).map(({ path, was, is, hanging }) => ({
            document: policy.head.number,
            clause: path,
            was,
            is,
            hanging: hanging.map(({ kind, name }) => ({ kind, name })),
          })),
    ),
  }
}
