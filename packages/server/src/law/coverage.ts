import { coverageOf, type DocumentCoverage, type Law } from '@zhengling/law'
import type { TextOfDocument } from '../operations/texts.ts'

/** Clause coverage by document, as `coverage` gives it. */
export interface Coverage {
  readonly documents: readonly (DocumentCoverage & { readonly number: string | null; readonly title: string })[]
  readonly total: {
    readonly clauses: number
    readonly bound: number
    readonly informative: number
    /** How many of the bound still wait for a register, a procedure or a plan. */
    readonly awaiting: number
  }
}

/** How much of each text is declared. */
export function coverageIn({ policies }: Law, texts: readonly TextOfDocument[]): Coverage {
  const documents = texts.map(({ number, title, clauses }) => ({
    number,
    title,
    ...coverageOf(
      policies.find(({ head }) => head.number === number),
      clauses,
    ),
  }))
  const total = (of: 'clauses' | 'bound' | 'informative'): number => documents.reduce((sum, one) => sum + one[of], 0)
  return {
    documents,
    total: {
      clauses: total('clauses'),
      bound: total('bound'),
      informative: total('informative'),
      awaiting: documents.reduce((sum, { awaiting }) => sum + awaiting.length, 0),
    },
  }
}
