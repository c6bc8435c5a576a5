import {
  type Actor,
  type Cut,
  jiebaCut,
  namesFrom,
  type SearchAsked,
  type SearchResult,
  search,
} from '@zhengling/store'
import type { County } from '../counties.ts'
import type { Service } from './service.ts'

/** Searches the county's documents as an actor sees them, on the server's day. */
export type Searcher = (
  actor: Actor,
  asked: Pick<SearchAsked, 'text' | 'facets' | 'document' | 'exact' | 'limit' | 'offset'>,
) => Promise<SearchResult>

const cuts = new WeakMap<County, Cut>()

/** Cuts a text by the words of a county and the dictionary, which is made once, when it is first needed: it is large. */
export function cutOf(county: County): Cut {
  return (text) => {
    const cut = cuts.get(county) ?? jiebaCut(namesFrom(county.bodies).all)
    cuts.set(county, cut)
    return cut(text)
  }
}

export function searcherOf({ store, county, clock }: Service): Searcher {
  const names = namesFrom(county.bodies)
  const cut = cutOf(county)
  return (actor, asked) => search(store.db, actor, { ...asked, county: county.code, names, cut, on: clock.today() })
}
