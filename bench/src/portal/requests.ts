import type { Node, Reading } from '@zhengling/gazette'
import { queriesOver } from '../search/queries.ts'
import { oneOf, randomFrom } from '../search/random.ts'

/** Addresses that readers ask for, mixed as they might: of twenty, eight documents, four clauses, five searches. */
export function addressesOver(readings: readonly Reading[], count: number, seed = 11): readonly string[] {
  const random = randomFrom(seed)
  const documents = readings.flatMap((reading) => reading.documents)
  const searches = queriesOver(readings, 200, seed).flatMap(({ texts }) => texts)
  const document = () => oneOf(random, documents)
  const page = ({ number }: { readonly number: string | null }) => `/documents/${number ?? ''}`
  const one = (kind: number): string => {
    if (kind < 8) return page(document())
    if (kind < 12) {
      const chosen = document()
      return `${page(chosen)}/${oneOf(random, pathsOf(chosen.clauses))}`
    }
    if (kind < 17) return `/search?q=${encodeURIComponent(oneOf(random, searches))}`
    if (kind < 19) return '/'
    const { year, number } = oneOf(random, readings).issue
    return `/issues/${year}-${String(number).padStart(2, '0')}`
  }
  return Array.from({ length: count }, () => encodeURI(decodeURI(one(Math.floor(random() * 20)))))
}

const pathsOf = (nodes: readonly Node[]): readonly string[] =>
  nodes.flatMap(({ path, children }) => [path, ...pathsOf(children)])
