import type { Node } from '@zhengling/gazette'
import { fragmentHref } from '../../http/address.ts'
import { type Html, html } from '../html.ts'
import { annotate } from './annotate.ts'
import type { Setting } from './context.ts'

/** A printed table. Every row has its address; the first is a head where the print makes it one. */
export function renderTable(node: Node, setting: Setting): Html {
  const rows = node.children
  const width = Math.max(...rows.map((row) => row.cells?.length ?? 1))
  const { head, rest } = headOf(rows)
  const names = !head && rows.every((row) => (row.cells?.length ?? 1) <= 3)
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${node.path}（表）"><table class="${names ? 'names' : 'grid'}">
${head ? html`<thead>${renderRow(head, width, setting, true)}</thead>` : ''}<tbody>${rest.map((row) => renderRow(row, width, setting, false))}</tbody>
</table></div>`
}

/** The row that heads a printed table, where one does, and the others. */
export function headOf(rows: readonly Node[]): { readonly head: Node | null; readonly rest: readonly Node[] } {
  const [first, ...rest] = rows
  return first !== undefined && isHead(first, rest) ? { head: first, rest } : { head: null, rest: rows }
}

/** A first row whose cells are all filled and free of figures, over rows some of whose cells are figures. */
function isHead(first: Node, rest: readonly Node[]): boolean {
  const cells = first.cells ?? []
  if (cells.length < 2 || cells.some(({ text }) => text.trim() === '' || /\d|[：:]/u.test(text))) return false
  return rest.some((row) => (row.cells ?? []).some(({ text }) => /^\s*\d/u.test(text)))
}

function renderRow(row: Node, width: number, setting: Setting, head: boolean): Html {
  const cells = row.cells ?? [{ text: row.text, span: row.span }]
  const marks = setting.marks(row.path)
  return html`<tr id="${row.path}">${cells.map(({ text, span }, index) => {
    const content = annotate(text, [span], marks, setting.found(text))
    const last = index === cells.length - 1
    const across = last && cells.length < width ? html` colspan="${width - cells.length + 1}"` : ''
    if (head) return html`<th scope="col"${across}>${content}</th>`
    const figure = /^[\d.,%\s－-]+$/u.test(text) ? html` class="figure"` : ''
    return html`<td${figure}${across}>${content}${last ? pilcrow(row.path) : ''}</td>`
  })}</tr>`
}

function pilcrow(path: string): Html {
  return html`<span class="address"><a class="pilcrow" href="${fragmentHref(path)}" aria-label="地址：${path}">¶</a></span>`
}
