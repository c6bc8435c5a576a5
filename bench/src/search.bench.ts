import { quality } from './search/quality.ts'
import { speed } from './search/speed.ts'

const LARGEST = 200_000

/**
 * Searching: how good the order is (nDCG@10 of graded queries) and how fast it comes (200,000 clauses, or as many as
 * told), on both databases, beside MiniSearch and PostgreSQL's own ILIKE and pg_trgm. `quality` or `speed` alone if told.
 */
export async function run(args: readonly string[]): Promise<void> {
  const parts = args.filter((arg) => !/^\d+$/.test(arg))
  const largest = Number(args.find((arg) => /^\d+$/.test(arg)) ?? LARGEST)
  if (parts.length === 0 || parts.includes('quality')) await quality()
  if (parts.length === 0 || parts.includes('speed')) await speed(largest)
}
