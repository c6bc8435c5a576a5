import type { NodeKind, Span } from '@zhengling/gazette'
import { sql } from 'kysely'
import { type Executor, sqlOf } from '../executor.ts'
import { marksIn } from './marks.ts'
import type { RankedDocument } from './rank.ts'
import type { Word } from './words.ts'

/** A printed text and the stretches of it that were looked for. */
export interface Marked {
  readonly text: string
  readonly marks: readonly Span[]
}

export interface ClauseHit {
  readonly path: string
  readonly kind: NodeKind
  readonly heading: boolean
  readonly label: Marked
  /** Its own text in force. */
  readonly body: Marked
  /** What it stands under, the outermost first. */
  readonly above: readonly { readonly path: string; readonly label: string; readonly text: string }[]
  readonly score: number
}

export interface DocumentHit {
  readonly slug: string
  readonly version: number
  readonly issue: string
  readonly number: Marked | null
  readonly title: Marked
  readonly kind: string
  readonly issuer: string | null
  /** YYYY-MM-DD. */
  readonly issued: string | null
  /** How well its head (number, title, issuer, day) is what was looked for; 0 where only clauses of it are. */
  readonly head: number
  readonly score: number
  /** The best of its clauses that fit, in order. */
  readonly clauses: readonly ClauseHit[]
  /** Clauses that fit beyond these. */
  readonly more: number
}

/** The documents with the printed texts of their best clauses. */
export async function shown(
  db: Executor,
  county: string,
  documents: readonly RankedDocument[],
  { words, perDocument }: { readonly words: readonly Word[]; readonly perDocument: number },
): Promise<readonly DocumentHit[]> {
  const best = documents.map(({ clauses }) => clauses.slice(0, perDocument))
  const wanted = documents.flatMap(({ document }, i) =>
    (best[i] ?? []).map(({ clause }) => ({ ...document, ordinal: clause.ordinal })),
  )
  const printed = await printedOf(db, county, wanted)
  return documents.map(({ document, head, score, clauses }, i) => {
    const { document: slug, version, issue, number, title, kind, issuer, issued } = document
    const marked = (text: string): Marked => ({ text, marks: marksIn(text, words) })
    return {
      slug,
      version,
      issue,
      number: number === null ? null : marked(number),
      title: marked(title),
      kind,
      issuer,
      issued,
      head,
      score,
      clauses: (best[i] ?? []).flatMap((one) => {
        const [own, ...above] = printed.get(`${one.clause.ordinal} ${slug}`) ?? []
        if (own === undefined) return []
        return {
          path: own.path,
          kind: own.kind,
          heading: own.heading,
          label: marked(own.label),
          body: marked(own.text),
          above: above.toReversed().map(({ path, label, text }) => ({ path, label, text })),
          score: one.score,
        }
      }),
      more: Math.max(0, clauses.length - perDocument),
    }
  })
}

interface Printed {
  readonly document: string
  readonly leaf: number
  readonly path: string
  readonly kind: NodeKind
  readonly label: string
  readonly text: string
  readonly heading: boolean
}

/** Each clause with what it stands under, itself first. */
async function printedOf(
  db: Executor,
  county: string,
  wanted: readonly { readonly document: string; readonly version: number; readonly ordinal: number }[],
): Promise<ReadonlyMap<string, readonly Printed[]>> {
  if (wanted.length === 0) return new Map()
  const { rows } = await sql<Printed>`
    with recursive wanted as (
      select * from unnest(
        ${wanted.map(({ document }) => document)}::text[],
        ${wanted.map(({ version }) => version)}::integer[],
        ${wanted.map(({ ordinal }) => ordinal)}::integer[]) as w (document, version, ordinal)),
    up as (
      select c.document, c.version, c.ordinal as leaf, c.ordinal, c.parent, c.path, c.kind, c.label, c.text, c.heading
      from wanted w join clause c
        on c.county = ${county} and c.document = w.document and c.version = w.version and c.ordinal = w.ordinal
      union all
      select c.document, c.version, up.leaf, c.ordinal, c.parent, c.path, c.kind, c.label, c.text, c.heading
      from up join clause c
        on c.county = ${county} and c.document = up.document and c.version = up.version and c.path = up.parent)
    select document, leaf, path, kind, label, text, heading from up order by document, leaf, ordinal desc`.execute(
    sqlOf(db),
  )
  return Map.groupBy(rows, ({ document, leaf }) => `${leaf} ${document}`)
}
