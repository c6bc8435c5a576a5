import { longDate } from '../date.ts'
import { setTitle } from '../document/annotate.ts'
import { type Html, html } from '../html.ts'
import { kioskDocument } from './address.ts'

/** What a line of a list says of a document. */
export interface Entry {
  readonly slug: string
  readonly title: string
  readonly number: string | null
  readonly issued: string | null
}

/** Documents, each a target as wide as the page. */
export const entries = (documents: readonly Entry[]): Html =>
  html`<ol class="entries">${documents.map(
    ({ slug, title, number, issued }) =>
      html`<li><a href="${kioskDocument(slug)}"><strong>${setTitle(title)}</strong><span>${[number, issued && longDate(issued)].filter((one) => one).join('　')}</span></a></li>`,
  )}</ol>`
