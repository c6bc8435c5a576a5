import type { IssueSummary, JournalEntry, Waiting } from '@zhengling/store'
import { minute } from '../date.ts'
import { type Html, html } from '../html.ts'
import { issueName } from '../issue-name.ts'
import type { Frame, Page } from '../layout.ts'
import { severities, severityOrder } from '../notes/severity.ts'
import { deskDocumentHref, deskFindingsHref, deskIssueHref, deskPage } from './parts.ts'

const verbs: Readonly<Record<string, string>> = {
  create: '建立',
  import: '导入',
  publish: '公布',
  withdraw: '撤下',
  correct: '更正',
  'import-attachment': '补录附件',
  'accept-finding': '核对属实',
  'accept-findings': '一并核对',
  'dismiss-finding': '撤下校核意见',
  'reopen-finding': '恢复校核意见',
  'create-link': '发登录链接',
  'sign-in': '登录',
  'sign-out': '退出',
}

/** What waits for the editor, then what was done last. */
export function startPage(
  frame: Frame,
  issues: readonly IssueSummary[],
  { attachments, unpublished }: Waiting,
  entries: readonly JournalEntry[],
): Page {
  const judged = issues.flatMap((issue) => {
    const counts = severityOrder.filter((one) => issue.findings[one] > 0)
    return counts.length === 0
      ? []
      : [
          html`<li><a href="${deskFindingsHref(issue.slug)}">核定${issueName(issue)}的校核结果</a><span class="about">${counts.map((one) => html`${severities[one].shape} ${severities[one].word} ${issue.findings[one]}　`)}</span></li>`,
        ]
  })
  const drafts = issues.filter(({ publishedAt }) => publishedAt === null)
  const waits = [
    ...judged,
    ...drafts.map(
      (one) =>
        html`<li><a href="${deskIssueHref(one.slug)}">公布${issueName(one)}第${one.version}版</a><span class="about">未公开</span></li>`,
    ),
    ...unpublished.map(
      (one) =>
        html`<li><a href="${deskDocumentHref(one.document)}">公布或更正《${one.title}》第${one.version}版</a><span class="about">${one.document}，未公开</span></li>`,
    ),
  ]
  return deskPage(
    frame,
    '编辑台',
    waits.length + attachments.length === 0
      ? '没有等您办理的事。'
      : `有 ${waits.length + attachments.length} 件事等您办理。`,
    html`<p><a href="/desk/import">导入公报</a></p>
<h2>待办</h2>${list(waits, '没有待核定的校核意见，也没有未公开的版本。')}
<h2 id="attachments">待补录的附件</h2>${list(
      attachments.map(
        (one) =>
          html`<li><a href="${deskDocumentHref(one.document)}#附件${one.n}">补录附件${one.n}《${one.name}》</a><span class="about">${one.document}</span></li>`,
      ),
      '各篇文件所列的附件都有了。',
    )}
<h2>各期公报</h2>${list(
      issues
        .toSorted((a, b) => Temporal.Instant.compare(b.importedAt, a.importedAt))
        .slice(0, 10)
        .map(
          (one) =>
            html`<li><a href="${deskIssueHref(one.slug)}">管理${issueName(one)}</a><span class="about">第${one.version}版，${minute(one.importedAt)}导入，公文 ${one.documents} 篇</span></li>`,
        ),
      '还没有导入公报。',
    )}
<h2>最近办理</h2>${list(entries.toReversed().map(entryLine), '日志中还没有记录。')}`,
  )
}

const list = (items: readonly Html[], none: string): Html =>
  items.length === 0 ? html`<p class="empty">${none}</p>` : html`<ul class="work">${items}</ul>`

function entryLine({ seq, at, verb, object, clause, payload, actor }: JournalEntry): Html {
  const who =
    actor.kind === 'administrator' ? actor.account : actor.kind === 'system' ? `程序 ${actor.program}` : '公众'
  const reason = typeof payload['reason'] === 'string' ? `，${payload['reason']}` : ''
  return html`<li><span>${verbs[verb] ?? verb}　${object.id}${clause ? ` ${clause}` : ''}${reason}</span><span class="about">${minute(at)}，${who}，日志第${seq}条</span></li>`
}
