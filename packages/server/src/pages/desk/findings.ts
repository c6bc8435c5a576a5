import type { FindingView, IssueView } from '@zhengling/store'
import { documentHref, placeHref } from '../../http/address.ts'
import type { Quoted } from '../findings.ts'
import { type Html, html } from '../html.ts'
import { issueName } from '../issue-name.ts'
import type { Frame, Page } from '../layout.ts'
import { severities, severityOrder } from '../notes/severity.ts'
import { renderQuotes } from '../quotes.ts'
import { saySolved } from '../solved.ts'
import {
  correctHref,
  deskDocumentHref,
  deskFindingsHref,
  deskForm,
  deskIssueHref,
  deskPage,
  reasonField,
  refusal,
} from './parts.ts'

interface Surroundings {
  readonly frame: Frame
  readonly issue: string
  /** Titles of the issue's documents by slug. */
  readonly titles: ReadonlyMap<string, string>
}

/** The findings of an issue to be judged: the gravest first, what was judged last. */
export function judgePage(frame: Frame, view: IssueView, all: readonly Quoted[], refused: string | null): Page {
  const open = all.filter(({ finding }) => finding.state === 'open')
  const judged = all.filter(({ finding }) => finding.state === 'accepted' || finding.state === 'dismissed')
  const solved = all.filter(({ finding }) => finding.state === 'solved')
  const titles = new Map(view.contents.map(({ slug, title }) => [slug, title]))
  const show = (one: Quoted) => renderOne({ frame, issue: view.slug, titles }, one)
  const group = (name: string, own: readonly Quoted[], before: Html | '' = '') =>
    own.length === 0 ? '' : html`<h2>${name} ${own.length}</h2>${before}<ol class="finding-list">${own.map(show)}</ol>`
  return deskPage(
    frame,
    `核定${issueName(view)}的校核意见`,
    open.length === 0
      ? '都已核定。'
      : `还有 ${open.length} 处待核定。对照原件：原件如此的，照实注明；排印、录入错的，更正；不成问题的，写明理由撤下。`,
    html`${refusal(refused)}${open.length === 0 ? html`<p class="acts"><a class="button" href="${deskIssueHref(view.slug)}">管理${issueName(view)}</a></p>` : html`<p class="keys">键盘：<kbd>j</kbd> 下一处　<kbd>k</kbd> 上一处　<kbd>a</kbd> 原件如此　<kbd>d</kbd> 写理由　<kbd>r</kbd> 恢复</p>`}
${severityOrder.map((severity) => {
  const own = open.filter(({ finding }) => finding.severity === severity)
  const { shape, word } = severities[severity]
  return group(`${shape} ${word}`, own, severity === 'note' ? bulk(frame, view.slug, own) : '')
})}
${group('已核定', judged)}${group('更正或补录后已消除', solved)}`,
    [[deskIssueHref(view.slug), issueName(view)]],
  )
}

/** Notes of one rule are accepted together. */
function bulk(frame: Frame, issue: string, notes: readonly Quoted[]): Html {
  const rules = [...Map.groupBy(notes, ({ finding }) => finding.rule)].filter(([, all]) => all.length > 1)
  return html`${rules.map(([rule, all]) => deskForm(frame, `${deskFindingsHref(issue)}/rule`, html`<input type="hidden" name="rule" value="${rule}"><p>同一类提示 ${all.length} 处，例如：${all[0]?.finding.message}</p><div class="acts"><button type="submit">这 ${all.length} 处原件如此</button></div>`))}`
}

function renderOne(around: Surroundings, { finding, quotes }: Quoted): Html {
  const { severity, message, settle, fingerprint, state } = finding
  return html`<li class="judge" id="${fingerprint}" tabindex="-1"><p class="what"><span class="shape" aria-hidden="true">${severities[severity].shape}</span><strong>${severities[severity].word}</strong>${message}</p>
<dl class="detail"><dt>位置</dt><dd>${place(finding, around)}</dd>${quotes.length === 0 ? '' : html`<dt>${state === 'solved' ? '印本' : '原文'}</dt><dd>${renderQuotes(quotes)}</dd>`}${state === 'open' ? html`<dt>核定</dt><dd>${settle}</dd>` : html`<dt>结果</dt><dd>${said(finding)}</dd>`}</dl>
${state === 'open' ? judge(around, finding) : state === 'solved' ? '' : reopen(around, finding)}</li>`
}

function said(finding: FindingView): string {
  const { state, reason } = finding
  if (state === 'solved') return saySolved(finding)
  return `${state === 'accepted' ? '原件如此' : '已撤下'}${reason && reason !== '原件如此' ? `：${reason}` : ''}`
}

function place({ documentSlug, document, clause }: FindingView, { titles }: Surroundings): Html {
  if (documentSlug === null) return html`${document ?? '本期'}`
  const href = clause ? placeHref(documentSlug, clause) : documentHref(documentSlug)
  return html`<a href="${href}">${clause ?? '全文'}</a>　<span class="quiet">《${titles.get(documentSlug) ?? documentSlug}》</span>`
}

const hidden = ({ owner, fingerprint }: FindingView) =>
  html`<input type="hidden" name="owner" value="${owner.kind}"><input type="hidden" name="id" value="${owner.id}"><input type="hidden" name="fingerprint" value="${fingerprint}">`

function judge({ frame, issue }: Surroundings, finding: FindingView): Html {
  const action = deskFindingsHref(issue)
  const id = `reason-${finding.fingerprint}`
  return html`<div class="acts">${deskForm(frame, action, html`${hidden(finding)}<button type="submit" name="state" value="accepted" data-key="a">原件如此</button>`)}${remedy(finding)}<details><summary>写理由</summary>${deskForm(frame, action, html`${hidden(finding)}<div class="field"><label for="${id}">理由</label><input id="${id}" data-key="d" type="text" name="reason" required maxlength="500" autocomplete="off"></div><div class="acts"><button type="submit" name="state" value="dismissed">不成问题，撤下</button><button type="submit" name="state" value="accepted">原件如此，附此说明</button></div>`)}</details></div>`
}

/** What an editor can do about the fault itself. */
function remedy({ rule, documentSlug, clause }: FindingView): Html | '' {
  if (documentSlug === null || clause === undefined) return ''
  if (rule === 'attachment-not-printed') return html`<a href="${deskDocumentHref(documentSlug)}">补录附件</a>`
  // A label is the clause's address: what is printed wrong there comes with a new print.
  if (/第\d+行(?:#\d+)?$/u.test(clause))
    return html`<span class="quiet">表格的行印错的，改正来源文件后重新导入。</span>`
  if (rule.startsWith('label-')) return html`<span class="quiet">编号印错的，改正来源文件后重新导入。</span>`
  return html`<a href="${correctHref(documentSlug, clause)}">更正此条</a>`
}

function reopen({ frame, issue }: Surroundings, finding: FindingView): Html {
  return html`<details><summary data-key="r">恢复</summary>${deskForm(frame, deskFindingsHref(issue), html`${hidden(finding)}${reasonField(`reason-${finding.fingerprint}`, '恢复的理由')}<div class="acts"><button type="submit" name="state" value="open">恢复这一处</button></div>`)}</details>`
}
