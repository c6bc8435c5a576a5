import { findPolicy } from '@zhengling/law'
import type { AssignedExplainer } from '@zhengling/store'
import type { County } from '../counties.ts'
import { bodyCalled } from '../http/bodies-in.ts'

/** Who explains a document in public (负责解读), and on what ground. */
export interface Explainer {
  /** Canonical name; null where the document names a unit that the county's table of bodies does not have. */
  readonly unit: string | null
  /** The document names it, or the office has assigned it. */
  readonly named: '文内' | '指定'
  /** As the document prints it, or what the assignment rests on. */
  readonly words: string
}

/**
 * Who explains a document: whom it names, by the declaration made of it, else by its text as read; else whom the office has
 * assigned; null where neither is. Who settles doubts (负责解释) is another.
 */
export function explainerOf(
  county: Pick<County, 'bodies' | 'law'>,
  { number, explains }: { readonly number: string | null; readonly explains: string | null },
  assigned: Pick<AssignedExplainer, 'unit' | 'basis'> | undefined,
): Explainer | null {
  const declared = number === null ? undefined : findPolicy(county.law, number)?.head.explains
  if (declared !== undefined) return { unit: declared, named: '文内', words: explains ?? declared }
  if (explains !== null) return { unit: bodyCalled(county, explains), named: '文内', words: explains }
  return assigned === undefined ? null : { unit: assigned.unit, named: '指定', words: assigned.basis }
}
