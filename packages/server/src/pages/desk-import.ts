import { documentHref, findingsHref, issueHref } from '../http/address.ts'
import type { ImportResult } from '../operations/import-issue.ts'
import { sayChange } from '../operations/say-change.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { type Html, html } from './html.ts'
import { nameOfSlug } from './issue-name.ts'
import { csrfField, type Frame, type Page } from './layout.ts'
import { severities, severityOrder } from './notes/severity.ts'

/** What the page shows: nothing yet, what an import did, or why it was refused with what had been written. */
export interface ImportForm {
  readonly outcome: ImportResult | Refusal | null
  readonly to?: string
  readonly attachment?: string
}

/** The administrator's way to put an issue into the store. */
export function importPage(frame: Frame, { outcome, to = '', attachment = '' }: ImportForm): Page {
  return {
    title: '导入公报',
    kind: 'desk',
    main: html`<div class="page-head"><h1>导入公报</h1><p class="sub">选一个文件导入；同一文件再导入一次不会有任何改变，改过的文本成为新的一版。</p></div>
${isRefusal(outcome) ? html`<p class="refusal" role="alert">${outcome.message}</p>` : ''}
${outcome && !isRefusal(outcome) ? renderResult(outcome) : ''}
<form class="upload" method="post" action="/desk/import" enctype="multipart/form-data">${csrfField(frame.signedIn?.csrf ?? '')}
<div class="field drop"><label for="file">公报文件</label><input id="file" type="file" name="file" required accept=".txt,.md,.html,.htm,.docx,.pdf"><p class="hint">TXT、Markdown、HTML、DOCX 或带文字层的 PDF，不超过 64 MB。也可以把文件拖到这里。</p></div>
<details${to || attachment ? html` open` : ''}><summary>这是另处刊印的附件</summary><div class="row"><div class="field"><label for="to">所属文件的文号</label><input id="to" type="text" name="to" value="${to}"></div><div class="field"><label for="attachment">附件序号</label><input id="attachment" type="text" inputmode="numeric" name="attachment" value="${attachment}"></div></div></details>
<div><button class="main" type="submit">导入并登出</button></div></form>`,
  }
}

function renderResult(result: ImportResult): Html {
  switch (result.outcome) {
    case 'unchanged':
      return html`<div class="result" role="status"><h2>没有改动</h2><p>${nameOfSlug(result.what)}已存有同样的内容（第${result.version}版）。</p></div>`
    case 'attached':
      return html`<div class="result" role="status"><h2>附件已补录</h2><p><a href="${documentHref(result.document)}">${result.document}</a> 附件${result.n}，成为第${result.version}版。</p>${sentences([...result.dropped, ...result.notes])}</div>`
    case 'imported':
      return renderImported(result)
  }
}

function renderImported(result: Extract<ImportResult, { outcome: 'imported' }>): Html {
  const { issue, version, documents, clauses, facts, findings, removed, dropped, notes } = result
  const tally = severityOrder.map(
    (one) => html`<span>${severities[one].shape} ${severities[one].word} ${findings[one]}</span>`,
  )
  return html`<div class="result" role="status"><h2>已导入并登出</h2><p><a href="${issueHref(issue)}">${nameOfSlug(issue)}</a>（第${version}版）：公文 ${documents.length} 篇，条款 ${clauses}，事实 ${facts}。</p>
<p class="tally">${tally}</p><p><a href="${findingsHref(issue)}">看校核结果</a></p>
<div class="scroll" tabindex="0" role="region" aria-label="各篇公文"><table class="grid"><thead><tr><th scope="col">文号</th><th scope="col">标题</th><th scope="col">变化</th></tr></thead><tbody>
${documents.map((one) => html`<tr><td>${one.number ?? '（无文号）'}</td><td><a href="${documentHref(one.slug)}">${one.title}</a></td><td>${sayChange(one)}</td></tr>`)}</tbody></table></div>${sentences([...removed.map((slug) => `本版不再刊登：${slug}`), ...dropped, ...notes])}</div>`
}

function sentences(lines: readonly string[]): Html | '' {
  return lines.length === 0 ? '' : html`<ul>${lines.map((one) => html`<li>${one}</li>`)}</ul>`
}
