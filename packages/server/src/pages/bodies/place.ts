import type { Citation } from '@zhengling/law'
import { type Html, html } from '../html.ts'
import type { ClauseLink } from '../law/ladder.ts'

/** A clause as its document's number and path, a link where its text is here. */
export function renderPlace(at: Citation, link: ClauseLink): Html {
  const href = link(at)
  const words = `${at.document} ${at.clause}`
  return href === undefined
    ? html`<span class="place">${words}</span>`
    : html`<a class="place" href="${href}">${words}</a>`
}
