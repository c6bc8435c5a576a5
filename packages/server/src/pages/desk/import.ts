import type { ImportJob, JobState } from '../../desk/import-job.ts'
import { documentHref, issueHref } from '../../http/address.ts'
import type { ImportResult } from '../../operations/import-issue.ts'
import { sayChange } from '../../operations/say-change.ts'
import { countClauses } from '../../reading/count.ts'
import { walk } from '../document/context.ts'
import { type Html, html } from '../html.ts'
import { nameOfSlug } from '../issue-name.ts'
import type { Frame, Page } from '../layout.ts'
import { severities, severityOrder } from '../notes/severity.ts'
import { deskFindingsHref, deskForm, deskPage, refusal, sentences } from './parts.ts'

/** Choosing a file; with script it can be dropped, and its progress is shown and can be stopped. */
export function importPage(frame: Frame, refused: string | null): Page {
  return deskPage(
    frame,
    '导入公报',
    '选一个文件，先看读出了什么，再决定存为草稿还是公布。看之前什么也不会存。',
    html`${refusal(refused)}
${deskForm(
  frame,
  '/desk/import',
  html`<div class="field drop"><label for="file">公报文件</label><input id="file" type="file" name="file" required accept=".txt,.md,.html,.htm,.docx,.pdf"><p class="hint">TXT、Markdown、HTML、DOCX 或带文字层的 PDF，不超过 64 MB。也可以把文件拖到这里。</p></div>
<div><button class="main" type="submit">读入并预览</button></div>
<div class="progress" hidden><p role="status"></p><progress max="100" value="0" aria-label="导入进度"></progress><button type="button">停止</button></div>`,
  { upload: true, island: 'import' },
)}
<p>未随公报刊印的附件，在<a href="/desk#attachments">编辑台的附件一栏</a>逐个补录。</p>`,
  )
}

/** Where a job stands: what was read, to be decided on; or how it ended. */
export function jobPage(frame: Frame, { id, name, state }: ImportJob): Page {
  const again = html`<p><a href="/desk/import">另选文件</a></p>`
  switch (state.at) {
    case 'refused':
      return deskPage(frame, '未导入', name, html`${refusal(state.message)}${again}`)
    case 'cancelled':
      return deskPage(frame, '已停止', name, html`<p>已停止，库中没有改动。</p>${again}`)
    case 'working':
      return deskPage(frame, '正在导入', name, html`<p>${state.what}。请稍后刷新。</p>`)
    case 'done':
      return deskPage(frame, state.published ? '已导入并公布' : '已存为草稿', name, renderDone(state))
    case 'preview':
      return deskPage(frame, '预览', `${name}，尚未存入`, renderPreview(frame, id, state))
  }
}

function renderDone({ result, published }: Extract<JobState, { at: 'done' }>): Html {
  if (result.outcome !== 'imported')
    return html`<p role="status">没有改动：库中已有同样的内容（第${result.version}版）。</p>`
  const { issue, version } = result
  return html`<div class="result" role="status"><p><a href="${issueHref(issue)}">${nameOfSlug(issue)}</a>（第${version}版）：公文 ${result.documents.length} 篇。${published ? '公众现在可以看到。' : '公众还看不到。'}</p>
<ul><li><a href="${deskFindingsHref(issue)}">核定校核结果</a></li>${published ? '' : html`<li><a href="/desk/issues/${issue}">公布这一期</a></li>`}</ul></div>${renderDocuments(result)}`
}

type Preview = Extract<JobState, { at: 'preview' }>

function renderPreview(frame: Frame, id: string, { read, foreseen }: Preview): Html {
  if (foreseen.outcome !== 'imported')
    return html`<p role="status">库中已有同样的内容（第${foreseen.version}版），不必再导入。</p><p><a href="/desk/import">另选文件</a></p>`
  const { issue, documents, findings } = read.reading
  const lost = [...foreseen.removed.map((slug) => `本版不再刊登：${slug}`), ...foreseen.dropped, ...foreseen.notes]
  return html`<dl class="board"><dt>刊名</dt><dd>${issue.title ?? '未读出'}</dd><dt>期号</dt><dd>${nameOfSlug(foreseen.issue)}${issue.serial === null ? '' : `，总第${issue.serial}期`}，将为第${foreseen.version}版</dd><dt>出版</dt><dd>${issue.published ?? '未读出'}</dd><dt>读出</dt><dd>公文 ${documents.length} 篇，条款 ${foreseen.clauses}，事实 ${foreseen.facts}</dd></dl>
<p class="tally">${severityOrder.map((one) => html`<span>${severities[one].shape} ${severities[one].word} ${foreseen.findings[one]}</span>`)}</p>
${sentences(lost)}
${deskForm(
  frame,
  `/desk/import/${id}`,
  html`<div class="acts"><button class="main" type="submit" name="publish" value="yes">导入并公布</button><button type="submit" name="publish" value="no">存为草稿</button><button class="plain" type="submit" formaction="/desk/import/${id}/cancel">不导入</button></div>`,
)}
${renderDocuments(foreseen)}
<h2>读出的公文</h2>${documents.map(
    (one) =>
      html`<details><summary>${one.number ?? '（无文号）'} ${one.title}：条款 ${countClauses(one.clauses)}，事实 ${one.facts.length}，附件 ${one.attachments.length}</summary><dl class="read">${[...walk(one.clauses)].map(({ path, text }) => html`<dt>${path}</dt><dd>${Array.from(text).slice(0, 48).join('')}</dd>`)}</dl></details>`,
  )}
<h2>校核</h2>${findings.length === 0 ? html`<p>未见问题。</p>` : html`<ul>${severityOrder.flatMap((severity) => findings.filter((one) => one.severity === severity)).map((one) => html`<li>${severities[one.severity].shape} ${severities[one.severity].word} ${one.document ?? '本期'}${one.clause ? ` ${one.clause}` : ''}：${one.message}</li>`)}</ul>`}`
}

function renderDocuments({ documents }: Extract<ImportResult, { outcome: 'imported' }>): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="与库中对照"><table class="grid"><thead><tr><th scope="col">文号</th><th scope="col">标题</th><th scope="col">与库中对照</th></tr></thead><tbody>
${documents.map((one) => html`<tr><td>${one.number ?? '（无文号）'}</td><td>${one.change === 'new' ? one.title : html`<a href="${documentHref(one.slug)}">${one.title}</a>`}</td><td>${sayChange(one)}</td></tr>`)}</tbody></table></div>`
}
