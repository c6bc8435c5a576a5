import type { Node } from '@zhengling/gazette'
import type { FindingCounts, IssueView } from '@zhengling/store'
import { findingsHref, issueFileHref, issueHref } from '../http/address.ts'
import { longDate, minute } from './date.ts'
import { type Html, html } from './html.ts'
import { contentsByGroup } from './issue-contents.ts'
import { issueName } from './issue-name.ts'
import type { Page } from './layout.ts'
import { severities, severityOrder } from './notes/severity.ts'

/** An issue as it was printed: its name, contents, board, colophon; and what the check found. */
export function issuePage(view: IssueView): Page {
  const { issue } = view
  const name = issueName(view)
  return {
    title: name,
    kind: 'issue',
    canonical: issueHref(view.slug),
    main: html`<div class="masthead"><h1>${issue.title ?? name}</h1><p class="sub">${subtitle(view).map((part) => html`<span>${part}</span>`)}<span><a href="${issueFileHref(view.slug)}">全期 PDF</a></span></p></div>
<div class="two"><div><h2 class="unseen">目录</h2>${contentsByGroup(view, 2)}
${matter('刊首文字', view.front)}${matter('刊末文字', view.back)}</div>
<div class="aside">${renderFindings(view)}${renderPurposes(issue.purposes)}${renderBoard(issue.board)}${renderColophon(issue.colophon)}${renderSource(view)}</div></div>`,
  }
}

function subtitle(view: IssueView): string[] {
  const { serial, published, publisher } = view.issue
  return [
    view.title === null ? '' : issueName(view),
    serial === null ? '' : `总第${serial}期`,
    published === null ? '' : `${longDate(published)}出版`,
    publisher ?? '',
  ].filter((part) => part !== '')
}

function renderFindings({ slug, findings }: { slug: string; findings: FindingCounts }): Html {
  const open = severityOrder.filter((one) => findings[one] > 0)
  if (open.length === 0 && findings.accepted + findings.dismissed + findings.solved === 0)
    return html`<section><h2>校核</h2><p>未见问题。</p></section>`
  const tally = open.map((one) => html`<span>${severities[one].shape} ${severities[one].word} ${findings[one]}</span>`)
  return html`<section><h2>校核</h2><p class="tally">${tally}</p><p><a href="${findingsHref(slug)}">逐处查看</a></p></section>`
}

function renderPurposes(purposes: readonly string[]): Html | '' {
  return purposes.length === 0
    ? ''
    : html`<section><h2>办刊宗旨</h2><p class="purposes">${purposes.map((one) => html`<span>${one}</span>`)}</p></section>`
}

function renderBoard(board: IssueView['issue']['board']): Html | '' {
  if (board.length === 0) return ''
  return html`<section><h2>编辑委员会</h2><dl class="board">${board.map(({ post, names }) => html`<dt>${post}</dt><dd>${names.map((one) => html`<span>${one}</span>`)}</dd>`)}</dl></section>`
}

function renderColophon(colophon: IssueView['issue']['colophon']): Html | '' {
  if (colophon.length === 0) return ''
  return html`<section><h2>版权页</h2><dl class="board">${colophon.map(({ name, value }) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl></section>`
}

const formats: Readonly<Record<string, string>> = {
  text: '纯文本',
  markdown: 'Markdown',
  html: 'HTML',
  docx: 'Word',
  pdf: 'PDF',
}

function renderSource({ source, version, versions }: IssueView): Html {
  const made = versions.find((one) => one.version === version)?.importedAt
  return html`<section><h2>来源</h2><p>${source.name}（${formats[source.format] ?? source.format}），第${version}版${made ? `，${minute(made)}导入` : ''}</p></section>`
}

/** What stands before or after the documents, as printed, folded away: its content is said above in its place. */
function matter(name: string, nodes: readonly Node[]): Html | '' {
  if (nodes.length === 0) return ''
  return html`<details class="matter"><summary>${name}（照印本）</summary>${lines(nodes)}</details>`
}

function lines(nodes: readonly Node[]): Html {
  return html`${nodes.map((node) => html`${node.text === '' && node.label === '' ? '' : html`<p>${node.label}${node.cells ? node.cells.map(({ text }) => text).join('　') : node.text}</p>`}${lines(node.children)}`)}`
}
