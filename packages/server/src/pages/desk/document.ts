import type { DocumentView } from '@zhengling/store'
import { documentHref } from '../../http/address.ts'
import { walk } from '../document/context.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { accepted } from './import.ts'
import {
  correctHref,
  deskDocumentHref,
  deskFindingsHref,
  deskForm,
  deskIssueHref,
  deskIssueName,
  deskPage,
  refusal,
  workItem,
} from './parts.ts'
import { type DeskVersion, renderVersions } from './versions.ts'

/** Characters of a clause shown beside its path. */
const shown = 48

/** A document on the desk: its versions, its attachments, its clauses to be corrected. */
export function deskDocumentPage(
  frame: Frame,
  view: DocumentView,
  versions: readonly DeskVersion[],
  refused: string | null,
): Page {
  const { slug, issue, document, findings } = view
  const open = findings.filter(({ state }) => state === 'open').length
  const isPublic = versions.at(-1)?.publishedAt !== null
  return deskPage(
    frame,
    document.title,
    document.number ?? '（无文号）',
    html`${refusal(refused)}<ul class="work">${workItem(deskFindingsHref(issue), '核定校核意见', open === 0 ? '本文没有待核定的' : `本文 ${open} 处待核定`)}
${workItem(documentHref(slug), isPublic ? '看公布的页面' : '看全文', isPublic ? '' : '公众看不到')}</ul>
${renderVersions(frame, deskDocumentHref(slug), versions, slug)}
${renderAttachments(frame, view, isPublic)}${renderClauses(view)}`,
    [[deskIssueHref(issue), deskIssueName(issue)]],
  )
}

function renderAttachments(frame: Frame, { slug, attachments }: DocumentView, isPublic: boolean): Html {
  if (attachments.length === 0) return html`<h2>附件</h2><p class="quiet">文内未列附件。</p>`
  return html`<h2>附件</h2><ul class="work versions">${attachments.map(
    ({ n, title, printed, importedFrom }) =>
      html`<li id="附件${n}"><div><strong>附件${n}</strong>　${title}<span class="about">${printed ? '随文刊印' : importedFrom ? `已补录，来自 ${importedFrom.name}` : '本刊未刊印，待补录'}</span></div>${printed ? '' : upload(frame, slug, { n, again: importedFrom !== null, isPublic })}</li>`,
  )}</ul>`
}

interface Upload {
  readonly n: number
  /** Whether one was brought in before. */
  readonly again: boolean
  readonly isPublic: boolean
}

function upload(frame: Frame, slug: string, { n, again, isPublic }: Upload): Html {
  return deskForm(
    frame,
    `${deskDocumentHref(slug)}/attachment`,
    html`<input type="hidden" name="n" value="${n}"><div class="field"><label for="file-${n}">附件${n}的文件</label><input id="file-${n}" type="file" name="file" required accept="${accepted}"></div><div class="acts"><button type="submit">${again ? '替换' : '补录'}${isPublic ? '并公布' : ''}附件${n}</button></div>`,
    { upload: true },
  )
}

function renderClauses({ slug, document, corrections }: DocumentView): Html {
  const corrected = new Set(corrections.map(({ clause }) => clause))
  const clauses = [...walk(document.clauses)].filter(
    ({ cells, text, kind }) => !cells && text !== '' && kind !== 'number',
  )
  return html`<h2>条款</h2><details><summary>选一条更正（${clauses.length} 条${corrected.size === 0 ? '' : `，已更正 ${corrected.size} 条`}）</summary><dl class="read">${clauses.map(
    ({ path, text }) =>
      html`<dt><a href="${correctHref(slug, path)}">更正 ${path}</a></dt><dd>${corrected.has(path) ? '（已更正）' : ''}${cut(text)}</dd>`,
  )}</dl></details><p class="quiet">表格的行和文号不在这里更正：请改正来源文件，重新导入这一期。</p>`
}

function cut(text: string): string {
  const all = Array.from(text)
  return all.length > shown ? `${all.slice(0, shown).join('')}……` : text
}
