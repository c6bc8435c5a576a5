import MiniSearch from 'minisearch'
import { type Peer, TEN } from './peer.ts'
import type { Text } from './texts.ts'

type Tokenize = (text: string) => string[]

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Ways of cutting Chinese for an index that is cut for: as it comes, by words (ICU's dictionary), by pairs. */
const ways: readonly (readonly [string, Tokenize | undefined])[] = [
  ['MiniSearch，自带切分', undefined],
  [
    'MiniSearch，Intl.Segmenter 切词',
    (text) => [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : [])),
  ],
  ['MiniSearch，两字一切', pairs],
]

/** Chinese by pairs of neighbouring characters; letters and figures whole. */
function pairs(text: string): string[] {
  return text.split(/[^\p{L}\p{N}.%]+/u).flatMap((run) =>
    run.split(/(\p{Script=Han}+)/u).flatMap((part) => {
      if (part === '') return []
      if (!/\p{Script=Han}/u.test(part) || part.length === 1) return [part]
      return Array.from({ length: part.length - 1 }, (_, i) => part.slice(i, i + 2))
    }),
  )
}

/** An index in memory of each kind: every word must be there, else as many as there are. */
export function* miniSearches(texts: readonly Text[]): Generator<Peer> {
  for (const [name, tokenize] of ways) {
    const index = new MiniSearch<Text & { id: number }>({
      fields: ['text', 'above'],
      idField: 'id',
      ...(tokenize === undefined ? {} : { tokenize }),
      searchOptions: { boost: { text: 2 } },
    })
    index.addAll(texts.map((text, id) => ({ ...text, id })))
    yield {
      name,
      search: async (query) => {
        const every = index.search(query, { combineWith: 'AND' })
        const found = every.length > 0 ? every : index.search(query)
        return found.slice(0, TEN).flatMap(({ id }) => texts[Number(id)] ?? [])
      },
    }
  }
}
