import type { Question } from '../declare/question.ts'
import { isSame } from '../expression/value.ts'
import type { Explored, Leaf } from './explore.ts'

/** A leaf with the answers that made a difference. */
export interface Part {
  readonly leaf: Leaf
  readonly answered: Leaf['answered']
}

export type Projected =
  | { readonly kind: 'parts'; readonly parts: readonly Part[] }
  /** More combinations than a person can weigh: the questions, without what each combination comes to. */
  | { readonly kind: 'too many'; readonly questions: readonly Question[] }

/** So many combinations of readings are told apart, and no more. */
const MOST = 16

/** The ways of reading that come to something different, by the questions that matter alone. */
export function project({ leaves, unweighed }: Explored): Projected {
  if (unweighed !== undefined) return { kind: 'too many', questions: unweighed }
  const asked = [...new Set(leaves.flatMap(({ answered }) => answered.map(([question]) => question)))]
  const questions = asked.filter((question) => matters(question, leaves))
  const parts = distinct(
    leaves.map((leaf) => ({ leaf, answered: leaf.answered.filter(([question]) => questions.includes(question)) })),
  )
  return parts.length > MOST ? { kind: 'too many', questions } : { kind: 'parts', parts }
}

/** Whether two cases that are read alike but for this question come to something different. */
function matters(question: Question, leaves: readonly Leaf[]): boolean {
  const byReading = Map.groupBy(leaves, (leaf) => answerTo(question, leaf))
  byReading.delete(undefined)
  const groups = [...byReading.values()]
  return groups.some((group, i) =>
    groups
      .slice(i + 1)
      .some((others) =>
        group.some((a) => others.some((b) => !isSameResult(a.result, b.result) && isReadAlike(a, b, question))),
      ),
  )
}

const answerTo = (question: Question, { answered }: Pick<Part, 'answered'>): string | undefined =>
  answered.find(([one]) => one === question)?.[1]

/** No question but `besides` has two answers in them: one that only one of them met can have been answered alike. */
const isReadAlike = (a: Leaf, b: Leaf, besides: Question): boolean =>
  a.answered.every(([question, reading]) => {
    const other = answerTo(question, b)
    return question === besides || other === undefined || other === reading
  })

/** Each combination once, and none that another one covers: the answers of that one are among its own. */
function distinct(parts: readonly Part[]): readonly Part[] {
  const once = [...new Map(parts.map((part) => [keyOf(part), part] as const).toReversed()).values()].toReversed()
  return once.filter((part) => !once.some((other) => other !== part && covers(other, part)))
}

const covers = (wide: Part, narrow: Part): boolean =>
  wide.answered.length < narrow.answered.length &&
  wide.answered.every(([question, reading]) => answerTo(question, narrow) === reading)

const keyOf = ({ answered }: Part): string =>
  answered.map(([question, reading]) => `${question.id}=${reading}`).join('\n')

const isSameResult = (a: Leaf['result'], b: Leaf['result']): boolean =>
  a.kind === 'known' && b.kind === 'known' ? isSame(a.value, b.value) : a.kind === b.kind
