import type { Node } from '@zhengling/gazette'
import type { AttachmentView, DocumentView } from '@zhengling/store'
import { fragmentHref } from '../../http/address.ts'
import { type Html, html } from '../html.ts'

/** The attachments a document names, and for each where its text is. */
export function renderAttachments({ attachments, document }: DocumentView): Html | '' {
  if (attachments.length === 0) return ''
  return html`<section class="after" aria-labelledby="attachments"><h2 id="attachments">附件</h2><ol class="attachments">
${attachments.map((one) => html`<li><span class="n">附件${one.n}</span><span class="name">${one.title}</span><span class="where">${where(one, document.clauses)}</span></li>`)}
</ol></section>`
}

function where({ n, printed, note, importedFrom }: AttachmentView, nodes: readonly Node[]): Html {
  const first = nodes.find(({ path }) => path.startsWith(`附件${n}/`))
  const text = first ? html`<a href="${fragmentHref(first.path)}">见本页</a>` : null
  if (importedFrom && text) return html`未在本刊刊印，已补录，${text}`
  if (printed && text) return html`随文刊印，${text}`
  if (printed) return html`随文刊印`
  return html`<span class="unstated">未在本刊刊印</span>${note ? `（${note.replace(/^[（(]|[）)]$/gu, '')}）` : ''}`
}
