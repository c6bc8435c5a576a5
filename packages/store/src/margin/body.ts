import type { BodyFact, BodyRole, Fact, Span } from '@zhengling/gazette'
import type { Actor } from '../actor.ts'
import type { Executor } from '../executor.ts'
import { bodyName } from './bodies.ts'
import { type ClauseText, clausesAt, factsAt, keyOf } from './clauses.ts'
import { isOneOf } from './named.ts'
import { documentOf, type NamedDocument, newestFacts } from './newest.ts'

/** A clause that names a body. */
export interface BodyClause {
  readonly clause: ClauseText
  /** What it stands under, outermost first. */
  readonly above: readonly ClauseText[]
  /** Where in the clause it is named, and the part it plays there; null where it is only named. */
  readonly named: readonly { readonly span: Span; readonly role: BodyRole | null }[]
  /** Dates, time limits and recurrences of the same clause. */
  readonly times: readonly Fact[]
}

/** All that one document says of a body. */
export interface BodyDocument extends NamedDocument {
  /** The parts it plays in the document, each once, in the order of print. */
  readonly roles: readonly BodyRole[]
  /** In the order of print; the clauses of a frame (issuer, addressees, signature) are not among them. */
  readonly clauses: readonly BodyClause[]
}

/** What the gazette says of a body. */
export interface BodyView {
  readonly name: string
  /** Whether the county's table of bodies has it. */
  readonly known: boolean
  /** Its names as printed, the most frequent first. */
  readonly printed: readonly { readonly name: string; readonly count: number }[]
  /** The latest issued first. */
  readonly documents: readonly BodyDocument[]
}

interface Row extends NamedDocument {
  readonly clause: string
  readonly text: string
  readonly from: number
  readonly to: number
  readonly value: BodyFact['value']
}

/** Gathers what documents say of a body by its canonical (or printed) name; undefined where the actor sees none that names it. */
export async function bodyByName(
  db: Executor,
  actor: Actor,
  { county, body }: { readonly county: string; readonly body: string },
): Promise<BodyView | undefined> {
  const found = await newestFacts(db, actor, county)
    .where('f.kind', '=', 'body')
    .where(isOneOf(bodyName, [body]))
    .execute()
  const rows = found.map((row): Row => ({ ...row, value: row.value as BodyFact['value'] }))
  if (rows.length === 0) return undefined
  const keys = [...new Map(rows.map((row) => [keyOf(placeOf(row)), placeOf(row)])).values()]
  const clauses = await clausesAt(db, county, keys)
  const times = await factsAt(db, county, keys, ['date', 'term', 'recurrence'])
  const clausesOf = (own: readonly Row[]) =>
    [...Map.groupBy(own, (row) => keyOf(placeOf(row)))].flatMap(([key, named]): BodyClause[] => {
      const clause = clauses.get(key)
      if (clause === undefined || FRAME.has(clause.kind)) return []
      return [
        {
          clause,
          above: lineAbove(clause, clauses),
          named: named.map(({ from, to, value }) => ({ span: [from, to], role: value.role ?? null })),
          times: times.get(key) ?? [],
        },
      ]
    })
  return {
    name: body,
    known: rows.some(({ value }) => value.canonical !== undefined),
    printed: [...Map.groupBy(rows, ({ value }) => value.name)]
      .map(([name, own]) => ({ name, count: own.length }))
      .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
    documents: [...Map.groupBy(rows, ({ slug }) => slug).values()].flatMap((own) =>
      own.slice(0, 1).map((first) => ({
        ...documentOf(first),
        roles: [...new Set(own.flatMap(({ value }) => value.role ?? []))],
        clauses: clausesOf(own).toSorted((a, b) => a.clause.ordinal - b.clause.ordinal),
      })),
    ),
  }
}

const placeOf = ({ slug, version, clause }: Row) => ({ document: slug, version, path: clause })

/** Nodes that make a letter of a document, not clauses of it. */
const FRAME: ReadonlySet<string> = new Set(['issuer', 'number', 'title', 'addressees', 'signature', 'date'])

function lineAbove(clause: ClauseText, clauses: ReadonlyMap<string, ClauseText>): readonly ClauseText[] {
  const { document, version, parent } = clause
  const above = parent === null ? undefined : clauses.get(keyOf({ document, version, path: parent }))
  return above === undefined ? [] : [...lineAbove(above, clauses), above]
}
