import type { Node } from '@zhengling/gazette'
import type { Law, Question } from '@zhengling/law'
import { normaliseNumber } from '@zhengling/store'
import { walk } from '../pages/document/context.ts'

/**
 * The questions that the county's law leaves open at clauses of a document, or at what stands under them; `null` asks for those of
 * the document as a whole. What the county asks of all documents together belongs to none.
 */
export function questionsAt(
  { questions }: Law,
  number: string | null,
  nodes: readonly Node[] | null,
): readonly Question[] {
  if (number === null) return []
  const paths = nodes === null ? null : new Set([...walk(nodes)].map(({ path }) => path))
  const slug = normaliseNumber(number)
  return [...questions.values()].filter((one): one is Question => {
    if (one.kind !== 'question') return false
    return [one.at, one.against].some(
      (at) => at !== undefined && normaliseNumber(at.document) === slug && (paths?.has(at.clause) ?? true),
    )
  })
}
