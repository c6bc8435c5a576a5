import type { Citation, Step } from '@zhengling/law'
import { type Markup, markup, none } from './markup.ts'
import { valueWords } from './words.ts'

/** Where a clause stands on this site; undefined where its document is not here. */
export type ClauseLink = (clause: Citation) => string | undefined

/** A clause as a small link, or its name where there is nothing to link to; of another document with its number. */
export function clauseMark(cited: Citation, link: ClauseLink, home: string): Markup {
  const href = link(cited)
  const name = cited.document === home ? cited.clause : `${cited.document}${cited.clause}`
  return href === undefined ? markup`<span class="at">${name}</span>` : markup`<a class="at" href="${href}">${name}</a>`
}

/** The way to a result: each figure and rule with its formula, its amount, its clause; the result last. */
export function ladder(steps: readonly Step[], link: ClauseLink, home: string): Markup {
  if (steps.length === 0) return none
  return markup`<ol class="ladder">${steps.map(
    ({ name, formula, counted = [], value, type, at }) =>
      markup`<li><span class="name">${name}</span><span class="amount">${valueWords(value, type)}</span>${clauseMark(at, link, home)}${formula === undefined ? none : markup`<span class="formula">${formula}</span>`}${counted.map((line) => markup`<span class="formula counted">${line}</span>`)}</li>`,
  )}</ol>`
}
