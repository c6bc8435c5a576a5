import { documentHref } from '../../http/address.ts'
import type { ImportResult } from '../../operations/import-issue.ts'
import { sayChange } from '../../operations/say-change.ts'
import { type Html, html } from '../html.ts'
import type { Frame } from '../layout.ts'
import { deskForm } from './parts.ts'

export const jobHref = (id: string): string => `/desk/import/${id}`

/** Giving a file up, in the words that fit. */
export const giveUp = (frame: Frame, id: string, words: string): Html =>
  deskForm(frame, `${jobHref(id)}/cancel`, html`<div class="acts"><button type="submit">${words}</button></div>`)

/** Each document of an import against what the store had. */
export function renderDocuments({
  documents,
}: Pick<Extract<ImportResult, { outcome: 'imported' }>, 'documents'>): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="与库中对照"><table class="grid"><thead><tr><th scope="col">文号</th><th scope="col">标题</th><th scope="col">与库中对照</th></tr></thead><tbody>
${documents.map((one) => html`<tr><td>${one.number ?? '（无文号）'}</td><td>${one.change === 'new' ? one.title || '（无标题）' : html`<a href="${documentHref(one.slug)}">${one.title || '（无标题）'}</a>`}</td><td>${sayChange(one)}</td></tr>`)}</tbody></table></div>`
}
