import type { Post } from '@zhengling/law'
import type { DocumentPeople } from '@zhengling/store'

/** Names that the imported text prints at a post's clause for that post, in the order of print. */
export function holdersOf({ at, title, held }: Post, people: readonly DocumentPeople[]): readonly string[] {
  if (held !== '名单') return []
  const document = people.find(({ number }) => number === at.document)
  const named = document?.people.filter(
    ({ clauses, roles, posts }) => clauses.includes(at.clause) && (roles.includes(title) || posts.includes(title)),
  )
  return named?.map(({ name }) => name) ?? []
}
