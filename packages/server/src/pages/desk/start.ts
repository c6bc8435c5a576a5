import type { ImportJob, IssueSummary, JournalEntry, Waiting } from '@zhengling/store'
import { steps } from '../../desk/steps.ts'
import { minute } from '../date.ts'
import { type Html, html } from '../html.ts'
import { issueName } from '../issue-name.ts'
import type { Frame, Page } from '../layout.ts'
import { severities, severityOrder } from '../notes/severity.ts'
import { jobHref } from './job-parts.ts'
import {
  attachmentHref,
  deskDocumentHref,
  deskFindingsHref,
  deskIssueHref,
  deskIssueName,
  deskPage,
  workItem,
} from './parts.ts'
import { renderRecent } from './recent.ts'

/** Issues listed; the others are found on the portal. */
const listed = 12

export interface Desk {
  readonly jobs: readonly ImportJob[]
  readonly issues: readonly IssueSummary[]
  readonly waiting: Waiting
  readonly entries: readonly JournalEntry[]
  /** Administrators' seats that the reader is to fill. */
  readonly emptySeats: number
}

/** What waits for the editor, then what was done last. */
export function startPage(frame: Frame, { jobs, issues, waiting, entries, emptySeats }: Desk): Page {
  const { attachments, withdrawn } = waiting
  const seats =
    emptySeats === 0 ? [] : [workItem('/begin', '设三类管理员', `还有 ${emptySeats} 类没有设，设好之后才能登记人员`)]
  const work = [...seats, ...jobs.map(jobItem), ...issues.flatMap(judgeItem), ...draftItems(waiting)]
  const all = work.length + attachments.length
  const empty = issues.length === 0 && jobs.length === 0
  return deskPage(
    frame,
    '编辑台',
    empty ? '公报库还是空的。' : all === 0 ? '没有等您办理的事。' : `有 ${all} 件事等您办理。`,
    html`<p class="acts"><a class="button main" href="/desk/import">导入公报</a></p>
${empty ? html`<div class="empty"><p>先导入一期公报。导入之后，这里列出等您核定、补录和公布的事，办过的事记在下面的日志里。</p></div>${seats.length === 0 ? '' : list(seats)}` : html`<h2>待办</h2>${list(work, '没有待核定的校核意见，也没有待公布的版本。')}`}
${attachments.length === 0 ? '' : html`<h2 id="attachments">待补录的附件</h2>${list(attachments.map(({ document, n, name }) => workItem(attachmentHref(document, n), `补录附件${n}《${name.replace(/^《|》$/gu, '')}》`, document)))}`}
${empty ? '' : html`<h2>各期公报</h2>${list(issues.slice(0, listed).map((one) => issueItem(one, waiting)))}`}
${withdrawn.length === 0 ? '' : html`<h2>已撤下</h2>${list(withdrawn.map(withdrawnItem))}`}
<h2>最近办理</h2>${renderRecent(entries)}`,
  )
}

const list = (items: readonly Html[], none = ''): Html =>
  items.length === 0 ? html`<p class="empty">${none}</p>` : html`<ul class="work">${items}</ul>`

function jobItem({ id, name, state, step, abandoned, receivedAt }: ImportJob): Html {
  const at = `${minute(receivedAt)} 收到`
  if (abandoned) return workItem(jobHref(id), `接着导入“${name}”`, `${at}，服务中途停止，没有存入`)
  if (state === 'preview') return workItem(jobHref(id), `决定“${name}”公布还是存为草稿`, `${at}，已读出，尚未存入`)
  return workItem(
    jobHref(id),
    `看“${name}”的导入进展`,
    `${at}，正在${state === 'storing' ? '存入' : (steps[step] ?? '')}`,
  )
}

function judgeItem(issue: IssueSummary): Html[] {
  const counts = severityOrder.filter((one) => issue.findings[one] > 0)
  if (counts.length === 0) return []
  const about = counts.map(
    (one) => html`<span>${severities[one].shape} ${severities[one].word} ${issue.findings[one]}</span>`,
  )
  return [
    workItem(
      deskFindingsHref(issue.slug),
      `核定${issueName(issue)}的校核意见`,
      html`<span class="tally">${about}</span>`,
    ),
  ]
}

const madeBy = { print: '新印本', attachment: '补录附件', correction: '更正' } as const

function draftItems({ issues, documents }: Waiting): Html[] {
  return [
    ...issues.map(({ issue, version }) =>
      workItem(deskIssueHref(issue), `公布${deskIssueName(issue)}`, `第${version}版，草稿，公众看不到`),
    ),
    ...documents.map(({ document, title, version, madeBy: how, reason }) =>
      workItem(
        deskDocumentHref(document),
        `公布《${title}》的${madeBy[how]}`,
        `${document}第${version}版，草稿${how === 'correction' && reason ? `：${reason}` : ''}`,
      ),
    ),
  ]
}

function issueItem(issue: IssueSummary, { issues, withdrawn }: Waiting): Html {
  const { slug, version, publishedAt, documents, importedAt } = issue
  const hidden = issues.some((one) => one.issue === slug)
    ? '草稿'
    : withdrawn.some((one) => one.kind === 'issue' && one.id === slug)
      ? '已撤下'
      : '未公开'
  const state = publishedAt ? `${minute(publishedAt)} 公布` : `${minute(importedAt)} 导入，${hidden}`
  return workItem(deskIssueHref(slug), `管理${issueName(issue)}`, `第${version}版，公文 ${documents} 篇，${state}`)
}

function withdrawnItem({ kind, id, title, version, reason, at }: Waiting['withdrawn'][number]): Html {
  const href = kind === 'issue' ? deskIssueHref(id) : deskDocumentHref(id)
  return workItem(
    href,
    kind === 'issue' ? `管理${deskIssueName(id)}` : `管理《${title}》`,
    `第${version}版，${minute(at)} 撤下：${reason}`,
  )
}
