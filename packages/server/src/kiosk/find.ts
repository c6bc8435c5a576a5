/** A document of the copy as it is searched: its own head and its clauses with their places. */
export interface KeptDocument {
  readonly address: string
  readonly title: string
  readonly number: string
  readonly clauses: readonly (readonly [path: string, text: string])[]
}

export interface KeptHit extends Pick<KeptDocument, 'address' | 'title' | 'number'> {
  /** Whether its title or number has every word. */
  readonly head: boolean
  readonly clauses: readonly { readonly path: string; readonly excerpt: string }[]
}

/** Clauses shown of a document, and characters of a clause around what was found. */
const CLAUSES = 3
const AROUND = 40

/** Full-width figures and letters as half-width ones, no blanks, no kinds of brackets. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s〔〕[\]()【】]/gu, '')

/**
 * What has every word as typed, for a terminal without network: documents whose head has them first, then those of whose clauses one
 * has them (a word in the title counts for each of its clauses). Simpler than the search of the server, and said to be.
 */
export function findKept(text: string, documents: readonly KeptDocument[], limit: number): readonly KeptHit[] {
  const words = text
    .split(/\s+/u)
    .map(fold)
    .filter((word) => word !== '')
  if (words.length === 0) return []
  const hits = documents.map(({ address, title, number, clauses }): KeptHit => {
    const head = fold(title + number)
    const rest = words.filter((word) => !head.includes(word))
    const found = clauses.filter(([, clause]) => {
      const folded = fold(clause)
      return rest.length > 0 && rest.every((word) => folded.includes(word))
    })
    return {
      address,
      title,
      number,
      head: rest.length === 0,
      clauses: found.slice(0, CLAUSES).map(([path, clause]) => ({ path, excerpt: excerptOf(clause, rest[0] ?? '') })),
    }
  })
  const inHead = hits.filter(({ head }) => head)
  const inClauses = hits.filter(({ head, clauses }) => !head && clauses.length > 0)
  return [...inHead, ...inClauses].slice(0, limit)
}

function excerptOf(clause: string, word: string): string {
  const at = clause.normalize('NFKC').toLowerCase().indexOf(word)
  const from = Math.max(0, at - AROUND)
  const to = from + 2 * AROUND
  return `${from > 0 ? '……' : ''}${clause.slice(from, to)}${to < clause.length ? '……' : ''}`
}
