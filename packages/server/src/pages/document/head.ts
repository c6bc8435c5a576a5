import type { Node } from '@zhengling/gazette'
import { type Html, html } from '../html.ts'
import { annotate, annotateTitle } from './annotate.ts'
import type { Setting } from './context.ts'

/** The frame's nodes that make the head: the issuer's mark, the title, the number, in the order of print. */
const parts: ReadonlySet<Node['kind']> = new Set(['issuer', 'title', 'number'])

/** How many of the first nodes are the head of the document. */
export function headLength(nodes: readonly Node[]): number {
  const end = nodes.findIndex(({ kind }) => !parts.has(kind))
  return end === -1 ? nodes.length : end
}

/** The head as it stands in print, the title as the page's own heading. */
export function renderHead(nodes: readonly Node[], title: string, setting: Setting): Html {
  const printed = nodes.map((node) => {
    const { kind, path, text, body } = node
    const marks = setting.marks(path)
    if (kind === 'title') return html`<h1 id="${path}">${annotateTitle(text, body, marks, setting.found(text))}</h1>`
    return html`<p class="${kind}" id="${path}">${annotate(text, body, marks, setting.found(text))}</p>`
  })
  const named = nodes.some(({ kind }) => kind === 'title')
  return html`<header class="mark">${printed}${named ? '' : html`<h1>${title}</h1>`}</header>`
}
