import type { FacetChoice } from '@zhengling/store'
import { type Html, html } from '../html.ts'

/** The longest that is read of what somebody types. */
export const longestQuery = 200

/** One line to type, with the facets that stay chosen; `large` where the page is about searching. */
export function renderSearchForm({
  text = '',
  facets = {},
  large = false,
}: {
  readonly text?: string
  readonly facets?: FacetChoice
  readonly large?: boolean
}): Html {
  const { inForce, ...chosen } = facets
  const kept = [...Object.entries(chosen), ...(inForce === true ? [['valid', '1'] as const] : [])]
  return html`<form class="find${large ? ' large' : ''}" role="search" method="get" action="/search"><label class="unseen" for="find">检索公报</label><input id="find" type="search" name="q" value="${text}" maxlength="${longestQuery}" placeholder="${large ? '词语、文号、条款、金额、日期、单位，或者一句话' : '检索公报'}" enterkeyhint="search" autocomplete="off" aria-keyshortcuts="/">${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<button${large ? html` class="main"` : ''} type="submit">检索</button></form>`
}
