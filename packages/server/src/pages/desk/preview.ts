import type { Finding, GazetteDocument } from '@zhengling/gazette'
import type { ImportJob } from '@zhengling/store'
import { importOperation, type ReadFile } from '../../operations/import-issue.ts'
import { countClauses } from '../../reading/count.ts'
import { walk } from '../document/context.ts'
import { type Html, html } from '../html.ts'
import type { Frame } from '../layout.ts'
import { severities, severityOrder } from '../notes/severity.ts'
import { jobHref, renderDocuments } from './job-parts.ts'
import { deskForm, deskIssueName, sentences } from './parts.ts'

/** Characters of a clause shown beside its path. */
const shown = 48

/** What was read and what storing it would do, to be decided on. */
export function renderPreview(frame: Frame, { id, foreseen: kept }: ImportJob, reading: ReadFile | undefined): Html {
  const foreseen = importOperation.result.parse(kept)
  if (foreseen.outcome !== 'imported') throw new Error('only an import that would change something is to be decided on')
  const { issue, version, documents, clauses, facts, findings, removed, dropped, notes, restores } = foreseen
  const read = reading?.reading
  const unknown = read?.findings.some(({ rule }) => rule === 'structure-unknown')
  const warned = [
    ...(unknown ? ['没有读出标题和文号，这可能不是公报或公文的全文。请核对文件，再决定是否存入。'] : []),
    ...(restores ? [`${restores.replace(/如确要[^]*$/u, '')}存入即恢复为这份旧文本。`] : []),
    ...removed.map((slug) => `本版不再刊登：${slug}`),
    ...dropped,
    ...notes,
  ]
  return html`${warned.length === 0 ? '' : html`<section class="warned" aria-labelledby="warned"><h2 id="warned">请留意</h2>${sentences(warned)}</section>`}
<dl class="board">${read ? html`<dt>刊名</dt><dd>${read.issue.title ?? '未读出'}</dd>` : ''}<dt>期号</dt><dd>${issue.startsWith('t-') ? '未读出' : deskIssueName(issue)}${read?.issue.serial ? `，总第${read.issue.serial}期` : ''}；存入后为第${version}版</dd>${read ? html`<dt>出版</dt><dd>${read.issue.published ?? '未读出'}</dd>` : ''}<dt>读出</dt><dd>公文 ${documents.length} 篇，条款 ${clauses}，事实 ${facts}</dd><dt>校核</dt><dd>${severityOrder.map((one) => html`<span>${severities[one].shape} ${severities[one].word} ${findings[one]}</span>`)}</dd></dl>
${deskForm(
  frame,
  jobHref(id),
  html`<div class="acts"><button class="main" type="submit" name="publish" value="yes">存入并公布</button><button type="submit" name="publish" value="no">存为草稿</button><button type="submit" formaction="${jobHref(id)}/cancel">不导入</button></div><p class="hint">公布后公众立即可以看到；草稿只在编辑台可见，核定后再公布。</p>`,
)}
<h2>与库中对照</h2>${renderDocuments(foreseen)}
${read ? html`<h2>读出的公文</h2>${read.documents.map(renderDocument)}<h2>校核</h2>${renderFindings(read.findings)}` : ''}`
}

function renderDocument({ number, title, clauses, facts, attachments }: GazetteDocument): Html {
  return html`<details><summary>${number ?? '（无文号）'}　${title || '（无标题）'}<span class="about">条款 ${countClauses(clauses)}，事实 ${facts.length}，附件 ${attachments.length}</span></summary><dl class="read">${[...walk(clauses)].filter(({ text }) => text !== '').map(({ path, text }) => html`<dt>${path}</dt><dd>${cut(text)}</dd>`)}</dl></details>`
}

const cut = (text: string): string => {
  const all = Array.from(text)
  return all.length > shown ? `${all.slice(0, shown).join('')}……` : text
}

function renderFindings(findings: readonly Finding[]): Html {
  if (findings.length === 0) return html`<p>未见问题。</p>`
  const sorted = severityOrder.flatMap((severity) => findings.filter((one) => one.severity === severity))
  return html`<ul class="work">${sorted.map(
    ({ severity, document, clause, message }) =>
      html`<li><span>${severities[severity].shape} <strong>${severities[severity].word}</strong>　${message}</span><span class="about">${document ?? '本期'}${clause ? `　${clause}` : ''}</span></li>`,
  )}</ul>`
}
