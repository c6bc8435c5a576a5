import type { DocumentView, FindingView } from '@zhengling/store'
import { diffHref, documentHref, placeHref } from '../../http/address.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { severities } from '../notes/severity.ts'
import {
  type Crumb,
  deskDocumentHref,
  deskFindingsHref,
  deskForm,
  deskIssueHref,
  deskIssueName,
  deskPage,
  reasonField,
  refusal,
  workItem,
} from './parts.ts'

/** What the form of a correction shows. */
export interface Correction {
  readonly clause: string
  readonly print: string
  readonly text: string
  readonly reason: string
  readonly refused: string | null
}

const above = ({ issue, slug, document }: DocumentView): readonly Crumb[] => [
  [deskIssueHref(issue), deskIssueName(issue)],
  [deskDocumentHref(slug), document.title],
]

/** Correcting a clause: the print stays beside what it should read. */
export function correctPage(frame: Frame, view: DocumentView, shown: Correction): Page {
  const { slug, document, newest } = view
  const isPublic = view.versions.some(({ publishedAt }) => publishedAt !== null)
  const draft = isPublic && view.versions.at(-1)?.publishedAt === null
  const doubts = view.findings.filter(({ clause, state }) => clause === shown.clause && state === 'open')
  return deskPage(
    frame,
    `更正 ${shown.clause}`,
    `${document.title}。对照原件改成应有的文字；印本原样保留，与更正和理由一起给人看。`,
    html`${refusal(shown.refused)}${draft ? html`<p class="warned" role="note">第${newest}版还是草稿，这次更正在它之上；公布这次更正，草稿里的改动一并公布。</p>` : ''}
${doubts.length === 0 ? '' : html`<h2>这一条的校核意见</h2><ul class="plain">${doubts.map(sayFinding)}</ul>`}
<h2>印本</h2><p class="printed">${shown.print}</p>
${deskForm(
  frame,
  `${deskDocumentHref(slug)}/correct`,
  html`<input type="hidden" name="clause" value="${shown.clause}"><input type="hidden" name="newest" value="${newest}">
<div class="field"><label for="text">应为（不含编号）</label><textarea id="text" name="text" rows="${Math.min(16, Math.max(4, Math.ceil(shown.text.length / 36) + 1))}" required>${shown.text}</textarea></div>${reasonField('reason', isPublic ? '更正的理由（公布）' : '更正的理由（随文公布）', shown.reason)}
<div class="acts">${isPublic ? html`<button class="main" type="submit" name="publish" value="yes">更正并公布</button><button type="submit" name="publish" value="no">存为草稿</button>` : html`<button class="main" type="submit" name="publish" value="no">更正（随草稿一并公布）</button>`}<a href="${deskDocumentHref(slug)}">不更正</a></div>`,
)}`,
    above(view),
  )
}

const sayFinding = ({ severity, message, settle }: FindingView): Html =>
  html`<li>${severities[severity].shape} <strong>${severities[severity].word}</strong>　${message}<span class="about">${settle}</span></li>`

/** A draft that the public has never seen goes with its issue. */
function publishItem({ slug, issue, version, versions }: DocumentView): Html {
  const seen = versions.some(({ publishedAt }) => publishedAt !== null)
  return seen
    ? workItem(deskDocumentHref(slug), '公布这次更正', `第${version}版，草稿`)
    : workItem(deskIssueHref(issue), `公布${deskIssueName(issue)}`, '这次更正随这一期一并公布')
}

/** What a correction has done: the words before and after, and what became of the findings. */
export function correctedPage(frame: Frame, view: DocumentView, before: DocumentView): Page {
  const { slug, issue, version, corrections, findings } = view
  const made = corrections.find(({ since }) => since === version)
  const isPublic = view.versions.find((one) => one.version === version)?.publishedAt !== null
  const was = new Map(before.findings.map((one) => [one.fingerprint, one.state]))
  const solved = findings.filter((one) => one.state === 'solved' && was.get(one.fingerprint) !== 'solved')
  const found = findings.filter((one) => one.within !== null && one.state === 'open' && !was.has(one.fingerprint))
  const open = findings.filter(({ state }) => state === 'open').length
  const clause = made?.clause
  return deskPage(
    frame,
    '已更正',
    `${view.document.title}第${version}版。${isPublic ? '公众现在可以看到。' : '草稿，公众看不到。'}`,
    html`<div role="status">${made ? html`<dl class="detail"><dt>条款</dt><dd>${made.clause}</dd><dt>印本</dt><dd class="printed">${made.print}</dd><dt>更正为</dt><dd class="printed">${made.text}</dd><dt>理由</dt><dd>${made.reason}</dd></dl>` : html`<p>这一条已恢复为印本的文字。</p>`}
<p>${solved.length === 0 ? '没有因此消除的校核意见' : `消除校核意见 ${solved.length} 处`}，${found.length === 0 ? '没有新的' : `新出现 ${found.length} 处`}。</p></div>
${found.length === 0 ? '' : html`<h2>新出现的校核意见</h2><ul class="plain">${found.map(sayFinding)}</ul>`}${solved.length === 0 ? '' : html`<h2>已消除的校核意见</h2><ul class="plain">${solved.map(({ severity, message }) => html`<li>${severities[severity].shape} <strong>${severities[severity].word}</strong>　${message}</li>`)}</ul>`}
<h2>接下来</h2><ul class="work">${workItem(deskFindingsHref(issue), '回去核定校核意见', open === 0 ? '本文都已核定' : `本文还有 ${open} 处待核定`)}
${isPublic ? '' : publishItem(view)}
${workItem(diffHref(slug, version - 1, version), `与第${version - 1}版逐条对照`, '')}
${workItem(clause ? placeHref(slug, clause) : documentHref(slug), '在全文里看', '')}</ul>`,
    above(view),
  )
}
