import type { Node } from '@zhengling/gazette'
import { annotate, annotateTitle } from '../document/annotate.ts'
import type { Setting } from '../document/context.ts'
import { headOf } from '../document/table.ts'
import { type Html, html } from '../html.ts'

/** How deep a clause may lie and still be printed by itself: 四（二）, 第五条（一）. */
const OWN_SHEET = 2

/**
 * Clauses as they lie in one another, so that one is printed with what stands under it. Those that may be printed by
 * themselves say so (`data-own`); the script gives them their button.
 */
export const renderKioskClauses = (nodes: readonly Node[], setting: Setting, beside: Beside, depth = 1): Html =>
  html`${nodes.map((node) => renderNode(node, setting, beside, depth))}`

/** What stands under a clause, by its path: its explanation. */
export type Beside = (path: string) => Html | ''

function renderNode(node: Node, setting: Setting, beside: Beside, depth: number): Html {
  const own = depth <= OWN_SHEET && node.label !== '' ? html` data-own="${node.path}"` : ''
  const below = node.kind === 'table' ? '' : renderKioskClauses(node.children, setting, beside, depth + 1)
  return html`<section class="clause ${node.kind}${node.heading ? ' heading' : ''}" id="${node.path}"${own}>
<div class="words">${node.kind === 'table' ? renderTable(node, setting) : renderWords(node, setting, depth)}</div>${beside(node.path)}${below}</section>`
}

function renderWords(node: Node, setting: Setting, depth: number): Html {
  const set = headed.has(node.kind) ? annotateTitle : annotate
  const label = node.label === '' ? '' : html`<span class="label">${annotate(node.label, [], [])}</span>`
  const words = html`${label}${set(node.text, node.body, setting.marks(node.path))}`
  if (!node.heading && node.kind !== 'title') return html`<p>${words}</p>`
  if (depth === 1) return html`<h2>${words}</h2>`
  return depth === 2 ? html`<h3>${words}</h3>` : html`<h4>${words}</h4>`
}

const headed: ReadonlySet<Node['kind']> = new Set(['title', 'part', 'chapter', 'section'])

/** A printed table; wider than the screen it is pushed sideways by the finger. */
function renderTable(node: Node, setting: Setting): Html {
  const { head, rest } = headOf(node.children)
  const width = Math.max(...node.children.map((row) => row.cells?.length ?? 1))
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${node.path}（表）"><table>${head === null ? '' : html`<thead>${renderRow(head, width, setting, true)}</thead>`}<tbody>${rest.map((row) => renderRow(row, width, setting, false))}</tbody></table></div>`
}

function renderRow(row: Node, width: number, setting: Setting, head: boolean): Html {
  const cells = row.cells ?? [{ text: row.text, span: row.span }]
  const marks = setting.marks(row.path)
  return html`<tr id="${row.path}">${cells.map(({ text, span }, i) => {
    const words = annotate(text, [span], marks)
    const across = i === cells.length - 1 && cells.length < width ? html` colspan="${width - cells.length + 1}"` : ''
    return head ? html`<th scope="col"${across}>${words}</th>` : html`<td${across}>${words}</td>`
  })}</tr>`
}
