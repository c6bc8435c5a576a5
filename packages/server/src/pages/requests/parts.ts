import { type RequestTerm, type TermState } from '@zhengling/national'
import {
  applicantKinds,
  carriers,
  deliveries,
  identityKinds,
  type RequestDraft,
  type RequestFault,
} from '@zhengling/store'
import type { Pressing } from '../../requests/standing.ts'
import { type Html, html } from '../html.ts'

export const requestHref = (id: string): string => `/requests/${encodeURIComponent(id)}`

const signs: Readonly<Record<TermState, readonly [sign: string, style: string]>> = {
  计时: ['●', 'well'],
  停计: ['—', 'none'],
  逾期: ['■', 'late'],
  按期: ['○', 'done'],
  逾期办结: ['◐', 'done-late'],
  未起算: ['·', 'none'],
  已过: ['·', 'none'],
}

/** How a term stands, by shape and word; what it goes by until somebody decides is marked. */
export function renderTermState({ state, readings }: Pick<RequestTerm, 'state' | 'readings'>): Html {
  const [sign, style] = signs[state]
  return html`<span class="light ${style}"><span aria-hidden="true">${sign}</span> ${state}</span>${readings.length === 0 ? '' : html` <span class="provisional">暂按从严</span>`}`
}

/** 还有 3 个工作日 */
export function sayLeft({ left, late, last }: Pick<Pressing, 'left' | 'late' | 'last'>): string {
  if (last === null || left === null) return ''
  if (late) return left === 0 ? '已过期限' : `已过 ${-left} 个工作日`
  return left === 0 ? '今天是最后一日' : `还有 ${left} 个工作日`
}

/** How a last day came about, one sentence a line: from where, which conventions, what stopped it, every reading. */
export function howCounted({ from, readings, stops, conventions, because, last }: RequestTerm): readonly string[] {
  return [
    ...(from === null ? [] : [`自 ${from.toString()} 起`]),
    ...stops.map(
      ({ who, from: since, to, stands }) =>
        `征求${who}意见不计算在内：${since.toString()} 发出，${stands ? '意见还没有收到，届满日随之顺延' : `至 ${to?.toString() ?? ''} 止`}`,
    ),
    ...readings.map(({ reading, last: day, because: argument }) => `${reading}：${day.toString()}（${argument}）`),
    ...(readings.length === 0 ? [] : ['几种读法待国务院解释，办理暂按最早的一天']),
    ...conventions,
    ...(last === null && because !== '' ? [because] : []),
  ]
}

/** What was written for a form, by the names of its fields. */
export type WrittenRequest = Partial<RequestDraft>

const input = (
  written: WrittenRequest,
  faults: readonly RequestFault[],
  field: keyof RequestDraft,
  label: string,
  more: { readonly type?: string; readonly hint?: string; readonly required?: boolean; readonly autocomplete?: string },
): Html => {
  const fault = faults.find((one) => one.field === field)
  const said = [...(more.hint === undefined ? [] : [`${field}-hint`]), ...(fault ? [`${field}-fault`] : [])]
  return html`<div class="field"><label for="${field}">${label}${more.required ? '（必填）' : ''}</label><input id="${field}" name="${field}" type="${more.type ?? 'text'}" maxlength="254" value="${written[field] ?? ''}" autocomplete="${more.autocomplete ?? 'off'}"${more.required ? html` required` : ''}${said.length === 0 ? '' : html` aria-describedby="${said.join(' ')}"`}${fault ? html` aria-invalid="true"` : ''}>${more.hint === undefined ? '' : html`<p class="hint" id="${field}-hint">${more.hint}</p>`}${fault ? html`<p class="refusal" id="${field}-fault">${fault.message}</p>` : ''}</div>`
}

const pick = (field: keyof RequestDraft, label: string, options: readonly string[], written: WrittenRequest): Html =>
  html`<div class="field"><label for="${field}">${label}</label><select id="${field}" name="${field}">${options.map((one) => html`<option value="${one}"${written[field] === one ? html` selected` : ''}>${one}</option>`)}</select></div>`

/** What a request has to say (条例第二十九条): who asks, what for, in which form. */
export function requestFields(written: WrittenRequest, faults: readonly RequestFault[]): Html {
  const what = faults.find(({ field }) => field === 'what')
  return html`<fieldset class="asked"><legend>申请人</legend>
${pick('kind', '申请人是', applicantKinds, written)}
${input(written, faults, 'name', '姓名或者名称', { required: true, autocomplete: 'name' })}
${pick('identity', '身份证明', identityKinds, written)}
${input(written, faults, 'number', '证件号码', { required: true, hint: '加密保存，页面上只显示一段。' })}
${input(written, faults, 'phone', '电话', { type: 'tel', autocomplete: 'tel', hint: '电话、电子邮箱、通信地址至少写一项。' })}
${input(written, faults, 'email', '电子邮箱', { type: 'email', autocomplete: 'email' })}
${input(written, faults, 'address', '通信地址', { autocomplete: 'street-address' })}</fieldset>
<fieldset class="asked"><legend>所需的政府信息</legend>
<div class="field"><label for="what">名称、文号，或者便于查找的特征（必填）</label><textarea id="what" name="what" rows="5" maxlength="2000" required aria-describedby="what-hint${what ? ' what-fault' : ''}"${what ? html` aria-invalid="true"` : ''}>${written.what ?? ''}</textarea><p class="hint" id="what-hint">写得越具体越容易查到：哪一年、哪个单位、关于什么。一份申请只问一件事。</p>${what ? html`<p class="refusal" id="what-fault">${what.message}</p>` : ''}</div>
${pick('carrier', '载体', carriers, written)}
${pick('delivery', '怎样获取', deliveries, written)}</fieldset>`
}
