/** What the documents call things, ready to be asked for words that are nearly one of them. */
export interface Vocabulary {
  /** Each term with the number of documents that use it. */
  readonly terms: ReadonlyMap<string, number>
  /** Terms that share at least so many different characters with a word. */
  sharing(word: string, atLeast: number): readonly Sharing[]
}

export interface Sharing {
  readonly term: string
  readonly documents: number
  /** How many different characters of the word it has. */
  readonly shared: number
}

/** A vocabulary of these terms; asking it costs as much as its terms have of the word's characters. */
export function vocabularyFrom(terms: ReadonlyMap<string, number>): Vocabulary {
  const list = [...terms]
  const places = new Map<string, number[]>()
  for (const [i, [term]] of list.entries()) {
    for (const char of new Set(term)) {
      const known = places.get(char)
      if (known === undefined) places.set(char, [i])
      else known.push(i)
    }
  }
  return {
    terms,
    sharing(word, atLeast) {
      const shared = new Uint8Array(list.length)
      const met = new Set<number>()
      for (const char of new Set(word)) {
        for (const i of places.get(char) ?? []) if ((shared[i] = (shared[i] ?? 0) + 1) >= atLeast) met.add(i)
      }
      return [...met].flatMap((i) => {
        const [term, documents] = list[i] ?? []
        return term === undefined || documents === undefined ? [] : [{ term, documents, shared: shared[i] ?? 0 }]
      })
    },
  }
}
