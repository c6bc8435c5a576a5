import type { IssueView } from '@zhengling/store'
import { issueHref } from '../../http/address.ts'
import { html } from '../html.ts'
import { issueName } from '../issue-name.ts'
import type { Frame, Page } from '../layout.ts'
import { deskDocumentHref, deskFindingsHref, deskIssueHref, deskPage, refusal } from './parts.ts'
import { type DeskVersion, renderVersions } from './versions.ts'

/** An issue on the desk: its versions and its documents. */
export function deskIssuePage(
  frame: Frame,
  view: IssueView,
  versions: readonly DeskVersion[],
  refused: string | null,
): Page {
  const { slug, contents } = view
  return deskPage(
    frame,
    `管理${issueName(view)}`,
    `公文 ${contents.length} 篇`,
    html`${refusal(refused)}<p><a href="${issueHref(slug)}">看公布的页面</a>　<a href="${deskFindingsHref(slug)}">核定校核结果</a></p>
${renderVersions(frame, deskIssueHref(slug), versions)}
<h2>公文</h2><ul class="work">${contents.map((one) => html`<li><a href="${deskDocumentHref(one.slug)}">管理《${one.title}》</a><span class="about">${one.number ?? '（无文号）'}，第${one.version}版</span></li>`)}</ul>`,
  )
}
