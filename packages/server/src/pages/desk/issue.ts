import type { DocumentSummary, IssueView } from '@zhengling/store'
import { issueHref } from '../../http/address.ts'
import { type Html, html } from '../html.ts'
import { issueName } from '../issue-name.ts'
import type { Frame, Page } from '../layout.ts'
import { deskDocumentHref, deskFindingsHref, deskIssueHref, deskPage, refusal, workItem } from './parts.ts'
import { type DeskVersion, renderVersions } from './versions.ts'

/** An issue on the desk: its versions and its documents. */
export function deskIssuePage(
  frame: Frame,
  view: IssueView,
  versions: readonly DeskVersion[],
  refused: string | null,
): Page {
  const { slug, contents, findings } = view
  const open = findings.error + findings.warning + findings.note
  return deskPage(
    frame,
    `管理${issueName(view)}`,
    `公文 ${contents.length} 篇，来自 ${view.source.name}。`,
    html`${refusal(refused)}<ul class="work">${workItem(deskFindingsHref(slug), '核定校核意见', open === 0 ? '都已核定' : `${open} 处待核定`)}
${workItem(issueHref(slug), view.publishedAt ? '看公布的页面' : '看这一期', view.publishedAt ? '' : '公众看不到')}</ul>
${renderVersions(frame, deskIssueHref(slug), versions)}
<h2>公文</h2><ul class="work">${contents.map(documentItem)}</ul>`,
  )
}

function documentItem({ slug, title, number, version, findings }: DocumentSummary): Html {
  const open = findings.error + findings.warning + findings.note
  return workItem(
    deskDocumentHref(slug),
    title,
    `${number ?? '（无文号）'}，第${version}版${open === 0 ? '' : `，待核定 ${open} 处`}`,
  )
}
