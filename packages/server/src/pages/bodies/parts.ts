import type { BodyRole } from '@zhengling/gazette'
import type { BodyClause, BodyDocument } from '@zhengling/store'

/** What a clause is to a body: its own duty, something that comes to it, or a mention. */
export type Part = 'acts' | 'receives' | 'joins'

/** In the order in which a body's page lists them. */
export const parts: readonly { readonly part: Part; readonly title: string; readonly empty: string }[] = [
  { part: 'acts', title: '应当做的', empty: '没有条款写明由其牵头或负责。' },
  { part: 'receives', title: '向其报送的', empty: '没有条款写明向其报送、报告。' },
  { part: 'joins', title: '配合与提及', empty: '没有其他条款提到。' },
]

const partOfRole: Readonly<Partial<Record<BodyRole, Part>>> = {
  牵头: 'acts',
  责任: 'acts',
  解读: 'acts',
  解释: 'acts',
  报送给: 'receives',
}

/** The part of a clause: the weightiest of those it gives the body. */
export function partOf({ named }: BodyClause): Part {
  const own = named.map(({ role }) => (role === null ? undefined : partOfRole[role]))
  return own.includes('acts') ? 'acts' : own.includes('receives') ? 'receives' : 'joins'
}

/** A document with those of its clauses that are one part; documents without any are left out. */
export function documentsOf(documents: readonly BodyDocument[], part: Part): readonly BodyDocument[] {
  return documents
    .map((document) => ({ ...document, clauses: document.clauses.filter((clause) => partOf(clause) === part) }))
    .filter(({ clauses }) => clauses.length > 0)
}

/** The roles a clause gives the body, each once; null where it is only named. */
export function rolesOf({ named }: BodyClause): readonly BodyRole[] {
  return [...new Set(named.flatMap(({ role }) => role ?? []))]
}
