import type { Citation } from '@zhengling/law'
import { type Html, html } from '../html.ts'
import type { ClauseLink } from '../law/ladder.ts'

/** A clause as its document's number and path, a link where its text is here. */
export const renderPlace = (at: Citation, link: ClauseLink): Html => place(`${at.document} ${at.clause}`, link(at))

/** A clause by its path alone, where its document stands above. */
export const renderClause = (at: Citation, link: ClauseLink): Html => place(at.clause, link(at))

const place = (words: string, href: string | undefined): Html =>
  href === undefined ? html`<span class="place">${words}</span>` : html`<a class="place" href="${href}">${words}</a>`
