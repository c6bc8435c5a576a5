import { type Explanation, marksIn, type Word } from '@zhengling/store'
import { explanationHref } from '../../http/address.ts'
import { excerpt } from '../bodies/excerpt.ts'
import { type Html, html } from '../html.ts'
import { renderMarked } from './marked.ts'

/** Explanations that say what was looked for, apart from the documents: they are not the text. */
export function renderFoundExplanations(explanations: readonly Explanation[], words: readonly Word[]): Html | '' {
  if (explanations.length === 0) return ''
  const marked = (text: string) => ({ text, marks: marksIn(text, words) })
  return html`<section class="found-explanations" aria-labelledby="explained"><h2 id="explained">解读</h2><ul>${explanations.flatMap(
    ({ id, unit, published }) => {
      if (published === null) return []
      const { title, parts } = published
      const at = parts.findIndex(({ heading, body }) => marksIn(`${heading}${body}`, words).length > 0)
      const part = parts[at]
      const body = part === undefined ? null : marked(part.body)
      return [
        html`<li><a href="${explanationHref(id, {}, at < 0 ? undefined : at + 1)}">${renderMarked(marked(title))}</a> <span class="quiet">${unit}的解读，不是条文</span>${part === undefined || body === null ? '' : html`<p class="said">${part.heading === '' ? '' : html`${renderMarked(marked(part.heading))}　`}${excerpt(body.text, body.marks).ranges.map((range) => html`${range[0] > 0 ? '……' : ''}${renderMarked(body, range)}`)}</p>`}</li>`,
      ]
    },
  )}</ul></section>`
}
