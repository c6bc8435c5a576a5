import type { FacetChoice } from '../search/facets.ts'

/** What a subscriber is told of: what a search finds, what names a body, or the changes of one document. */
export type Wanted =
  | { readonly kind: 'search'; readonly text: string; readonly facets: FacetChoice }
  | { readonly kind: 'body'; readonly body: string }
  /** By its slug. */
  | { readonly kind: 'document'; readonly document: string }
