import type { PersonFact } from '@zhengling/gazette'
import type { Actor } from '../actor.ts'
import type { Executor } from '../executor.ts'
import { documentOf, type NamedDocument, newestFacts } from './newest.ts'

/** A person as one document prints the name; two documents never share one, for names do not tell people apart. */
export interface PrintedPerson {
  readonly name: string
  /** Posts printed beside the name, each once. */
  readonly posts: readonly string[]
  /** Parts in the groups that list it (组长, 成员), each once. */
  readonly roles: readonly string[]
  /** The clauses that name it, in the order of print. */
  readonly clauses: readonly string[]
}

export interface DocumentPeople extends NamedDocument {
  /** In the order of print. */
  readonly people: readonly PrintedPerson[]
}

/** People and posts as printed, document by document, the latest issued first. */
export async function peopleNamed(
  db: Executor,
  actor: Actor,
  { county }: { readonly county: string },
): Promise<readonly DocumentPeople[]> {
  const found = await newestFacts(db, actor, county).where('f.kind', '=', 'person').execute()
  const rows = found.map((row) => ({ ...row, value: row.value as PersonFact['value'] }))
  return [...Map.groupBy(rows, ({ slug }) => slug).values()].flatMap((own) =>
    own.slice(0, 1).map((first) => ({
      ...documentOf(first),
      people: [...Map.groupBy(own, ({ value }) => value.name)].map(([name, same]) => ({
        name,
        posts: [...new Set(same.flatMap(({ value }) => value.post ?? []))],
        roles: [...new Set(same.flatMap(({ value }) => value.role ?? []))],
        clauses: [...new Set(same.map(({ clause }) => clause))],
      })),
    })),
  )
}
