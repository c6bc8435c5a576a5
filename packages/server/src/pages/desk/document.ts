import type { DocumentView } from '@zhengling/store'
import { documentHref } from '../../http/address.ts'
import { walk } from '../document/context.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { correctHref, deskDocumentHref, deskForm, deskPage, reasonField, refusal } from './parts.ts'
import { type DeskVersion, renderVersions } from './versions.ts'

/** A document on the desk: its versions, its attachments, its clauses to be corrected. */
export function deskDocumentPage(
  frame: Frame,
  view: DocumentView,
  versions: readonly DeskVersion[],
  refused: string | null,
): Page {
  const { slug, document, attachments } = view
  const clauses = [...walk(document.clauses)].filter(({ cells, text }) => !cells && text !== '')
  return deskPage(
    frame,
    document.title,
    document.number ?? '（无文号）',
    html`${refusal(refused)}<p><a href="${documentHref(slug)}">看公布的页面</a></p>
${renderVersions(frame, deskDocumentHref(slug), versions)}
<h2>附件</h2>${attachments.length === 0 ? html`<p>文内未列附件。</p>` : html`<ul class="work">${attachments.map((one) => html`<li id="附件${one.n}"><div><strong>附件${one.n}</strong> ${one.title}　<span class="about">${one.printed ? '随文刊印' : one.importedFrom ? `已补录（${one.importedFrom.name}）` : '未在本刊刊印'}</span>${one.printed ? '' : upload(frame, slug, one.n)}</div></li>`)}</ul>`}
<h2>条款</h2><details><summary>选一条更正（${clauses.length} 条）</summary><dl class="read">${clauses.map(({ path, text }) => html`<dt><a href="${correctHref(slug, path)}">更正 ${path}</a></dt><dd>${Array.from(text).slice(0, 48).join('')}</dd>`)}</dl></details>`,
  )
}

function upload(frame: Frame, slug: string, n: number): Html {
  return deskForm(
    frame,
    `${deskDocumentHref(slug)}/attachment`,
    html`<input type="hidden" name="n" value="${n}"><div class="field"><label for="file-${n}">附件${n}的文件</label><input id="file-${n}" type="file" name="file" required accept=".txt,.md,.html,.htm,.docx,.pdf"></div><div><button type="submit">补录并公布附件${n}</button></div>`,
    { upload: true },
  )
}

/** What the form of a correction shows. */
export interface Correction {
  readonly clause: string
  readonly print: string
  readonly text: string
  readonly reason: string
  readonly refused: string | null
}

/** Correcting a clause: the print stays beside what it should read. */
export function correctPage(frame: Frame, view: DocumentView, shown: Correction): Page {
  const { slug, document, newest } = view
  const draft = view.versions.find(({ version }) => version === newest)?.publishedAt ? null : newest
  return deskPage(
    frame,
    `更正 ${shown.clause}`,
    document.title,
    html`${refusal(shown.refused)}${draft === null ? '' : html`<p role="note">第${draft}版未公开，更正在它之上进行；公布更正即公布它的全部改动。</p>`}
<h2>印本</h2><p class="printed">${shown.print}</p>
${deskForm(
  frame,
  `${deskDocumentHref(slug)}/correct`,
  html`<input type="hidden" name="clause" value="${shown.clause}"><input type="hidden" name="newest" value="${newest}">
<div class="field"><label for="text">应为</label><textarea id="text" name="text" rows="6" required>${shown.text}</textarea></div>${reasonField('reason', '更正的理由（公布）')}
<div class="acts"><button class="main" type="submit" name="publish" value="yes">更正并公布</button><button type="submit" name="publish" value="no">存为草稿</button></div>`,
)}`,
  )
}
