import { isDay } from '../calendar/is-day.ts'
import { LawError } from '../expression/node.ts'
import type { Citation } from './citation.ts'
import type { Context } from './context.ts'

/** A document that this one rests on, by its printed number. */
export interface Basis {
  readonly document: string
  readonly at: Citation
}

/** A document that this one puts out of force, by its printed number. */
export interface Repeal {
  readonly document: string
  /** `YYYY-MM-DD`, the first day on which it is out of force. */
  readonly from: string
  readonly at: Citation
}

/** How a document stands to others. */
export interface RelationSpec<P extends string> {
  readonly basedOn?: readonly { readonly document: string; readonly at: NoInfer<P> }[]
  /** `from`: the day of its own force unless told. */
  readonly repeals?: readonly { readonly document: string; readonly at: NoInfer<P>; readonly from?: string }[]
}

/** @throws LawError where a document puts itself out of force, or on a day that there is not */
export function declareRelations<P extends string>(
  { head, register, cite }: Context<P>,
  { basedOn = [], repeals = [] }: RelationSpec<P>,
): void {
  for (const { document, at } of basedOn) register.add('basedOn', { document, at: cite(at) })
  for (const { document, at, from = head.from } of repeals) {
    if (isSameNumber(document, head.number)) throw new LawError(`${head.number}不能废止它自身，有效期应写 until`)
    if (!isDay(from)) throw new LawError(`${head.number}废止${document}：“${from}”不是日期，例如 2023-01-01`)
    register.add('repeals', { document, from, at: cite(at) })
  }
}

/** A printed number without blanks, its brackets of one kind. */
export const plainNumber = (text: string): string =>
  text
    .replace(/\s+/gu, '')
    .replace(/[[［〔【(（]/gu, '〔')
    .replace(/[\]］〕】)）]/gu, '〕')

/** Blanks and kinds of brackets do not matter. */
export const isSameNumber = (a: string, b: string): boolean => plainNumber(a) === plainNumber(b)
