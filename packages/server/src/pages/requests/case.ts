import type { RequestTerm } from '@zhengling/national'
import { mask, maskedFields, type RequestDraft, type RequestStep, sayRequestNumber } from '@zhengling/store'
import type { StandingRequest } from '../../requests/standing.ts'
import { minute } from '../date.ts'
import { deskForm, reasonField, refusal, sentences, workPage } from '../desk/parts.ts'
import { whoOf } from '../desk/recent.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import type { Written } from '../matters/written.ts'
import { requestForms } from './forms.ts'
import { howCounted, renderTermState, requestHref, sayLeft } from './parts.ts'

export interface CasePage {
  readonly standing: StandingRequest
  /** Whether the reader does the work of the unit asked. */
  readonly handles: boolean
  readonly today: Temporal.PlainDate
  readonly refused: string | null
  /** The act that was refused, and what was written for it. */
  readonly failed: string | null
  readonly written: Written
  /** A number that was asked for whole: shown in this answer and nowhere again. */
  readonly shown?: { readonly field: keyof typeof maskedFields; readonly value: string }
}

/** One request: its clocks with their arithmetic, what to do next, what was asked, and everything that was done. */
export function casePage(frame: Frame, page: CasePage): Page {
  const { standing, handles, refused } = page
  const { request, steps, terms } = standing
  const forms = requestForms(frame, page)
  const href = requestHref(request.id)
  return workPage(
    frame,
    `${sayRequestNumber(request)}申请`,
    html`${request.unit}　${next(standing)}`,
    html`${refusal(refused)}${page.shown === undefined ? '' : renderShown(page.shown)}
${
  request.state === '已答复' && handles
    ? html`<p class="acts"><a class="button" href="${href}/pdf">答复函（PDF）</a><a class="button" href="${href}/docx">答复函（DOCX）</a></p>`
    : ''
}
<h2>时限</h2><ul class="work versions">${terms.map(renderTerm)}</ul>
<h2>可以办的</h2>${forms.length === 0 ? html`<p class="empty">现在没有要您办的。</p>` : forms}
<h2>申请</h2>${request.draft === null ? html`<p class="empty">申请人和内容由受理单位查看。</p>` : html`${draftOf(request.draft)}${unmaskForm(frame, href, request.draft, page.failed === 'unmask')}`}
<h2>办理经过</h2><ol class="work versions">${steps.toReversed().map((step) => renderStep(step, steps))}</ol>`,
    [['/requests', '依申请公开']],
  )
}

/** What is expected next, of whom. */
function next({ request, pressing, terms }: StandingRequest): string {
  const until = pressing.last === null ? '' : `，最迟 ${pressing.last.toString()}（${sayLeft(pressing)}）`
  switch (request.state) {
    case '待确认':
      return `下一步：与申请人确认收到${until}`
    case '待补正':
      return `等申请人补正${until}`
    case '办理': {
      const asked = terms.filter(({ name, met }) => name.endsWith('意见') && met === null)
      return `下一步：${asked.map(waited).join('')}答复${until}`
    }
    case '已答复':
      return `已经答复：${request.answer ?? ''}`
    default:
      return `${request.state}，不再办理`
  }
}

/** An opinion that is waited for, or what its silence means. */
const waited = ({ name, state }: RequestTerm): string => {
  if (state !== '逾期') return `${name}还没有收到；`
  return name === '第三方意见'
    ? '第三方逾期没有提出意见，由本机关决定是否公开；'
    : '其他机关逾期没有提出意见，视为同意公开；'
}

const renderTerm = (term: RequestTerm): Html =>
  html`<li><span><strong>${term.name}</strong>　${term.last === null ? '' : html`最后一日 <span class="number">${term.last.toString()}</span>　`}${renderTermState(term)}</span><span class="about">条例${term.clause}${term.name === '告知补正' && term.met === null ? '，需要补正的才告知' : ''}</span>${sentences(howCounted(term))}</li>`

function draftOf({ kind, name, identity, number, phone, email, address, what, carrier, delivery }: RequestDraft): Html {
  const row = (title: string, value: string) => (value === '' ? '' : html`<dt>${title}</dt><dd>${value}</dd>`)
  const shown = identity === '统一社会信用代码' ? number : mask('citizenNumber', number)
  return html`<dl class="detail"><dt>所需信息</dt><dd class="said">${what}</dd>${row('载体和获取方式', `${carrier}，${delivery}`)}${row('申请人', `${name}（${kind}）`)}${row(identity, shown)}${row('电话', phone === '' ? '' : mask('phone', phone))}${row('电子邮箱', email)}${row('通信地址', address)}</dl>`
}

function renderStep({ n, kind, day, detail, said, at, by }: RequestStep, steps: readonly RequestStep[]): Html {
  const of = steps.find((step) => step.n === detail.asked)
  const more = [
    ...(detail.who === undefined ? [] : [`${detail.who}${said?.about === undefined ? '' : `：${said.about}`}`]),
    ...(of === undefined ? [] : [`${of.detail.who ?? ''}${of.said?.about === undefined ? '' : `：${of.said.about}`}`]),
    ...(detail.consents === undefined ? [] : [detail.consents ? '同意公开' : '不同意公开']),
    ...(detail.until === undefined ? [] : [`补正期限至 ${detail.until}`]),
    ...(detail.days === undefined ? [] : [`延长 ${detail.days} 个工作日，经${said?.about ?? '负责人'}同意`]),
    ...(detail.answer === undefined ? [] : [`${detail.answer}。依据：${said?.about ?? ''}`]),
  ]
  return html`<li><span><strong>${kind}</strong>　${day}</span><span class="about">${minute(at)} 登记，${whoOf(by)}，第${n}步</span>${said === null || said.said === '' ? '' : html`<p class="said">${said.said}</p>`}${sentences(more)}</li>`
}

const renderShown = ({ field, value }: NonNullable<CasePage['shown']>): Html =>
  html`<section class="warned" role="status" aria-labelledby="shown"><h2 id="shown">${maskedFields[field]}</h2><p class="number whole">${value}</p><p>只显示这一次，离开本页后不再显示。查看的人、时间和用途已记入日志。</p></section>`

function unmaskForm(frame: Frame, href: string, draft: RequestDraft, open: boolean): Html {
  const kept = (Object.keys(maskedFields) as (keyof typeof maskedFields)[]).filter((field) => draft[field] !== '')
  return html`<details${open ? html` open` : ''}><summary>查看全号</summary>${deskForm(
    frame,
    `${href}/unmask`,
    html`<div class="field"><label for="field">项目</label><select id="field" name="field" required>${kept.map((field) => html`<option value="${field}">${maskedFields[field]}</option>`)}</select></div>${reasonField('reason', '用途')}<p class="hint">写明为办什么事，记入日志；不要写号码。</p><p class="acts"><button type="submit">查看全号</button></p>`,
  )}</details>`
}
