import { quality } from './search/quality.ts'
import { speed } from './search/speed.ts'

const LARGEST = 200_000

/** What can be measured alone. */
const PARTS = ['quality', 'postgres', 'pglite', 'memory'] as const

/**
 * Searching: how good the order is (nDCG@10 of graded queries) and how fast it comes (200,000 clauses, or as many as
 * told), on both databases, beside MiniSearch and PostgreSQL's own ILIKE and pg_trgm. Parts alone, if any are told.
 */
export async function run(args: readonly string[]): Promise<void> {
  const largest = Number(args.find((arg) => /^\d+$/.test(arg)) ?? LARGEST)
  const told = PARTS.filter((part) => args.includes(part))
  for (const part of told.length === 0 ? PARTS : told) {
    if (part === 'quality') await quality()
    else await speed(part, largest)
  }
}
