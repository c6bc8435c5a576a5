import type { FindingView, IssueView } from '@zhengling/store'
import { documentHref, placeHref } from '../../http/address.ts'
import type { Quoted } from '../findings.ts'
import { type Html, html } from '../html.ts'
import { issueName } from '../issue-name.ts'
import type { Frame, Page } from '../layout.ts'
import { severities, severityOrder } from '../notes/severity.ts'
import { correctHref, deskFindingsHref, deskForm, deskPage, reasonField, refusal } from './parts.ts'

/** The findings of an issue to be judged: the gravest first, what was judged last. */
export function judgePage(frame: Frame, view: IssueView, all: readonly Quoted[], refused: string | null): Page {
  const open = all.filter(({ finding }) => finding.state === 'open')
  const judged = all.filter(({ finding }) => finding.state !== 'open')
  const show = (one: Quoted) => renderOne(frame, view.slug, one)
  return deskPage(
    frame,
    `${issueName(view)}核定`,
    open.length === 0
      ? '都已核定。'
      : `还有 ${open.length} 处待核定：对照原件，属实的核对，不属实的写明理由撤下，印错的更正。`,
    html`${refusal(refused)}<p>键盘：<kbd>j</kbd> 下一处　<kbd>k</kbd> 上一处　<kbd>a</kbd> 原件如此　<kbd>d</kbd> 撤下　<kbd>r</kbd> 恢复</p>
${severityOrder.map((severity) => {
  const own = open.filter(({ finding }) => finding.severity === severity)
  if (own.length === 0) return ''
  return html`<h2>${severities[severity].shape} ${severities[severity].word} ${own.length}</h2>${severity === 'note' ? bulk(frame, view.slug, own) : ''}<ol class="finding-list">${own.map(show)}</ol>`
})}
${judged.length === 0 ? '' : html`<h2>已核定 ${judged.length}</h2><ol class="finding-list">${judged.map(show)}</ol>`}`,
  )
}

/** Notes of one rule are accepted together. */
function bulk(frame: Frame, issue: string, notes: readonly Quoted[]): Html {
  const rules = [...Map.groupBy(notes, ({ finding }) => finding.rule)].filter(([, all]) => all.length > 1)
  return html`${rules.map(([rule, all]) => deskForm(frame, `${deskFindingsHref(issue)}/rule`, html`<input type="hidden" name="rule" value="${rule}"><p>同一类 ${all.length} 处，例如：${all[0]?.finding.message}</p><div><button type="submit">这 ${all.length} 处原件如此</button></div>`))}`
}

function renderOne(frame: Frame, issue: string, { finding, quotes }: Quoted): Html {
  const { severity, message, settle, fingerprint, state, reason } = finding
  const said = state === 'open' ? '' : state === 'accepted' ? '编辑部已核对，原件如此' : '已撤下'
  return html`<li class="judge" id="${fingerprint}" tabindex="-1"><p class="what"><span class="shape" aria-hidden="true">${severities[severity].shape}</span><strong>${severities[severity].word}</strong>${message}</p>
<dl class="detail"><dt>位置</dt><dd>${place(finding)}</dd>${quotes.length === 0 ? '' : html`<dt>原文</dt><dd>${quotes.map(({ before, words, after }) => html`<q><span class="before-after">${before}</span>${words}<span class="before-after">${after}</span></q> `)}</dd>`}<dt>核定</dt><dd>${settle}</dd>${said ? html`<dt>结果</dt><dd>${said}${reason ? `：${reason}` : ''}</dd>` : ''}</dl>
${state === 'open' ? judge(frame, issue, finding) : reopen(frame, issue, finding)}</li>`
}

function place({ documentSlug, document, clause }: FindingView): Html {
  if (documentSlug === null) return html`${document ?? '本期'}`
  if (!clause) return html`<a href="${documentHref(documentSlug)}">${documentSlug}</a>`
  return html`<a href="${placeHref(documentSlug, clause)}">${documentSlug}　${clause}</a>　<a href="${correctHref(documentSlug, clause)}">更正此条</a>`
}

const hidden = ({ owner, fingerprint }: FindingView, state: FindingView['state']) =>
  html`<input type="hidden" name="owner" value="${owner.kind}"><input type="hidden" name="id" value="${owner.id}"><input type="hidden" name="fingerprint" value="${fingerprint}"><input type="hidden" name="state" value="${state}">`

function judge(frame: Frame, issue: string, finding: FindingView): Html {
  const action = deskFindingsHref(issue)
  const id = `reason-${finding.fingerprint}`
  return html`${deskForm(frame, action, html`${hidden(finding, 'accepted')}<div><button type="submit" data-key="a">原件如此</button></div>`)}
<details><summary>撤下</summary>${deskForm(frame, action, html`${hidden(finding, 'dismissed')}<div class="field"><label for="${id}">撤下的理由</label><input id="${id}" data-key="d" type="text" name="reason" required maxlength="500"></div><div><button type="submit">撤下这一处</button></div>`)}</details>`
}

function reopen(frame: Frame, issue: string, finding: FindingView): Html {
  return html`<details><summary data-key="r">恢复</summary>${deskForm(frame, deskFindingsHref(issue), html`${hidden(finding, 'open')}${reasonField(`reason-${finding.fingerprint}`, '恢复的理由')}<div><button type="submit">恢复这一处</button></div>`)}</details>`
}
