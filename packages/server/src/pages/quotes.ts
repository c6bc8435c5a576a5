import type { Quote } from '../http/quote.ts'
import { type Html, html } from './html.ts'

/** Words of the print that something hangs on, with a few around them; the words themselves stand out. */
export function renderQuotes(quotes: readonly Quote[]): Html[] {
  return quotes.map(
    (quote) => html`<q>${quote.map(({ text, marked }) => (marked ? html`<mark>${text}</mark>` : text))}</q> `,
  )
}
