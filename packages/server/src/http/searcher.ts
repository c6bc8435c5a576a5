import {
  type Actor,
  type Cut,
  jiebaCut,
  namesFrom,
  type SearchAsked,
  type SearchResult,
  search,
} from '@zhengling/store'
import type { Service } from './service.ts'

/** Searches the county's documents as an actor sees them, on the server's day. */
export type Searcher = (
  actor: Actor,
  asked: Pick<SearchAsked, 'text' | 'facets' | 'document' | 'exact' | 'limit' | 'offset'>,
) => Promise<SearchResult>

/** The words of the county and the dictionary are made once, the latter when first somebody searches: it is large. */
export function searcherOf({ store, county, clock }: Service): Searcher {
  const names = namesFrom(county.bodies)
  let made: Cut | null = null
  const cut: Cut = (text) => {
    made ??= jiebaCut(names.all)
    return made(text)
  }
  return (actor, asked) => search(store.db, actor, { ...asked, county: county.code, names, cut, on: clock.today() })
}
