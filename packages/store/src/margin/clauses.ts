import type { Fact, FactKind, NodeKind, Span } from '@zhengling/gazette'
import { sql } from 'kysely'
import { type Executor, sqlOf } from '../executor.ts'

/** Where a clause stands. */
export interface ClauseKey {
  readonly document: string
  readonly version: number
  readonly path: string
}

/** A clause's own text, without its children. The body of a corrected one counts in the text itself, as its facts do. */
export interface ClauseText extends ClauseKey {
  readonly ordinal: number
  readonly parent: string | null
  readonly kind: NodeKind
  readonly label: string
  readonly text: string
  readonly heading: boolean
  readonly body: readonly Span[]
}

/** One text for each clause, to look it up by. */
export const keyOf = ({ document, version, path }: ClauseKey): string => `${version} ${document} ${path}`

const wanted = (keys: readonly ClauseKey[]) =>
  sql`json_to_recordset(${JSON.stringify(keys)}::json) as k(document text, version integer, path text)`

/** The clauses at these places with all that stand above them. */
export async function clausesAt(
  db: Executor,
  county: string,
  keys: readonly ClauseKey[],
): Promise<ReadonlyMap<string, ClauseText>> {
  const found = new Map<string, ClauseText>()
  let asked = keys
  while (asked.length > 0) {
    const { rows } = await sql<ClauseText & { readonly corrected: boolean }>`
      select c.document, c.version, c.ordinal, c.path, c.parent, c.kind, c.label, c.text, c.heading, c.body,
        c.print is not null as corrected
      from clause c join ${wanted(asked)} on (c.document, c.version, c.path) = (k.document, k.version, k.path)
      where c.county = ${county}`.execute(sqlOf(db))
    for (const { corrected, ...row } of rows)
      found.set(keyOf(row), corrected ? { ...row, body: [[0, row.text.length]] } : row)
    const parents = rows.flatMap(({ document, version, parent }) =>
      parent === null ? [] : [{ document, version, path: parent }],
    )
    asked = [...new Map(parents.map((one) => [keyOf(one), one])).values()].filter((one) => !found.has(keyOf(one)))
  }
  return found
}

/** The facts of these kinds in these clauses, in the order of print. */
export async function factsAt(
  db: Executor,
  county: string,
  keys: readonly ClauseKey[],
  kinds: readonly FactKind[],
): Promise<ReadonlyMap<string, readonly Fact[]>> {
  if (keys.length === 0) return new Map()
  const { rows } = await sql<ClauseKey & { kind: FactKind; text: string; from: number; to: number; value: object }>`
    select f.document, f.version, f.clause as path, f.kind, f.text, f.span_from as "from", f.span_to as "to", f.value
    from fact f join ${wanted(keys)} on (f.document, f.version, f.clause) = (k.document, k.version, k.path)
    where f.county = ${county} and f.kind in (${sql.join([...kinds])})
    order by f.document, f.version, f.ordinal`.execute(sqlOf(db))
  const facts = rows.map(({ kind, text, from, to, value, ...key }) => ({
    key: keyOf(key),
    fact: { kind, text, span: [from, to], clause: key.path, value } as unknown as Fact,
  }))
  return new Map(
    [...Map.groupBy(facts, ({ key }) => key)].map(([key, own]) => [key, own.map(({ fact }) => fact)] as const),
  )
}
