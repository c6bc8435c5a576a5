import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SearchResult } from '../search.ts'

export type QueryHalf = 'tune' | 'report'

/** A query and the clauses that answer it: document number → clause path, or 文件 for the document itself → grade. */
export interface GradedQuery {
  readonly text: string
  readonly kind: string
  readonly half: QueryHalf
  readonly grades: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** The graded queries over the issue of 2022-02. */
export const gradedQueries = (): readonly GradedQuery[] =>
  (JSON.parse(readFileSync(join(import.meta.dirname, '../graded-queries.json'), 'utf8')) as { queries: GradedQuery[] })
    .queries

/** One thing found: a clause, or (without a path) a document itself. */
export interface Hit {
  readonly number: string
  readonly path: string | null
}

/** What a search found, in the order in which a page shows it: document by document, its head before its clauses. */
export const hitsOf = ({ documents }: SearchResult): readonly Hit[] =>
  documents.flatMap(({ number, title, head, clauses }) => {
    const name = number?.text ?? title.text
    return [...(head > 0 ? [{ number: name, path: null }] : []), ...clauses.map(({ path }) => ({ number: name, path }))]
  })

/** The name of a hit among the grades: a row counts as its table. */
const keyOf = ({ number, path }: Hit): string => `${number} ${path === null ? '文件' : path.replace(/第\d+行$/, '')}`

const gain = (grade: number, rank: number): number => (2 ** grade - 1) / Math.log2(rank + 2)

/**
 * Normalised discounted cumulative gain of the first k (Järvelin and Kekäläinen 2002): 1 where nothing could stand
 * better. What comes twice counts once.
 */
export function ndcg(hits: readonly Hit[], { grades }: Pick<GradedQuery, 'grades'>, k = 10): number {
  const graded = new Map<string, number>(
    Object.entries(grades).flatMap(([number, clauses]) =>
      Object.entries(clauses).map(([path, grade]) => [`${number} ${path}`, grade] as const),
    ),
  )
  const sum = (list: readonly number[]): number => list.slice(0, k).reduce((all, grade, i) => all + gain(grade, i), 0)
  const found = [...new Set(hits.map(keyOf))].map((key) => graded.get(key) ?? 0)
  return sum(found) / sum([...graded.values()].toSorted((a, b) => b - a))
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
