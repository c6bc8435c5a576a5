import {
  type DraftField,
  fieldsOf,
  type PartyEvent,
  type PartyView,
  partyKinds,
  plainTitles,
  retentions,
  type SealedField,
  sealedFields,
} from '@zhengling/store'
import { partyColumns } from '../../parties/columns.ts'
import { verbs } from '../acts.ts'
import { minute } from '../date.ts'
import { deskForm, reasonField, refusal, workPage } from '../desk/parts.ts'
import { whoOf } from '../desk/recent.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { renderLink } from '../people/link.ts'
import { partyHref, sayKept } from './parts.ts'

export interface PartyShown {
  readonly party: PartyView
  readonly history: readonly PartyEvent[]
  readonly townshipName: (code: string) => string
  /** What the reader may do beside reading. */
  readonly may: {
    readonly list: boolean
    readonly write: boolean
    readonly unmask: boolean
    readonly erase: boolean
    readonly account: boolean
  }
  /** The account it signs in with, for those who may open one. */
  readonly account: string | null
  /** A login link, shown once. */
  readonly made?: { readonly account: string; readonly link: string; readonly expires: Temporal.Instant }
  /** YYYY-MM-DD */
  readonly today: string
  readonly refused?: string
  /** A field that was asked for whole: shown in this answer and nowhere again. */
  readonly shown?: { readonly field: SealedField; readonly value: string }
}

/** One party: its fields masked, what was done with it, and what may be done. */
export function partyPage(frame: Frame, all: PartyShown): Page {
  const { party, history, may, refused = null, shown, townshipName } = all
  const { kind, name, township, village, retention, retainedUntil, masked } = party
  return workPage(
    frame,
    name,
    `${partyKinds[kind]}，${townshipName(township)}${village === null ? '' : village}。`,
    html`${refusal(refused)}${shown === undefined ? '' : renderShown(shown)}${all.made === undefined ? '' : renderLink(all.made)}
${may.write ? html`<p class="acts"><a class="button" href="${partyHref(party.id)}/edit">修改</a></p>` : ''}
<dl class="board"><dt>${plainTitles.kind}</dt><dd>${partyKinds[kind]}</dd><dt>${plainTitles.township}</dt><dd>${townshipName(township)}</dd><dt>${plainTitles.village}</dt><dd>${village ?? '（空）'}</dd>${fieldsOf(kind).map((field) => html`<dt>${sealedFields[field].title}</dt><dd class="number">${masked[field] ?? '（未登记）'}</dd>`)}<dt>${plainTitles.retention}</dt><dd>${sayKept(retentions[retention].title, retainedUntil)}<span class="about">　${retentions[retention].basis}</span></dd></dl>
${may.unmask ? unmaskForm(frame, party) : ''}${may.account ? accountForm(frame, party, all.account) : ''}
<h2>经过</h2>${renderHistory(history, townshipName)}
${may.erase ? eraseForm(frame, all) : ''}`,
    all.may.list ? [['/parties', '服务对象']] : [],
  )
}

/** The party's own way in: it sees its record masked, and nothing else. */
function accountForm(frame: Frame, { id }: PartyView, account: string | null): Html {
  const href = `${partyHref(id)}/account`
  if (account !== null)
    return html`<h2>本人账号</h2><p>账号“${account}”。本人登录后看到自己的登记，号码同样遮住。</p>${deskForm(frame, `${href}/link`, html`<p class="acts"><button type="submit">发登录链接</button></p>`)}`
  return html`<h2>本人账号</h2><p>还没有账号。开立后把登录链接交给本人，本人登录只看到自己的登记。</p>${deskForm(frame, href, html`<div class="field"><label for="account">账号名</label><input id="account" type="text" name="account" required maxlength="32" autocomplete="off"><p class="hint">2至32个字母、数字、点、横线或下划线；不要用身份证号、电话。</p></div><p class="acts"><button type="submit">开立账号</button></p>`)}`
}

function renderShown({ field, value }: { readonly field: SealedField; readonly value: string }): Html {
  return html`<section class="warned" role="status" aria-labelledby="shown"><h2 id="shown">${sealedFields[field].title}</h2><p class="number whole">${value}</p><p>只显示这一次，离开本页后不再显示。查看的人、时间和用途已记入日志。</p></section>`
}

function unmaskForm(frame: Frame, { id, kind, masked }: PartyView): Html {
  const kept = fieldsOf(kind).filter((field) => masked[field] !== undefined && field !== 'creditCode')
  if (kept.length === 0) return html``
  return html`<h2>查看全号</h2>${deskForm(
    frame,
    `${partyHref(id)}/unmask`,
    html`<div class="field"><label for="field">项目</label><select id="field" name="field" required>${kept.map((field) => html`<option value="${field}">${sealedFields[field].title}</option>`)}</select></div>
${reasonField('reason', '用途')}<p class="hint">写明为办什么事，记入日志；不要写号码。</p><p class="acts"><button type="submit">查看全号</button></p>`,
  )}`
}

function renderHistory(history: readonly PartyEvent[], townshipName: (code: string) => string): Html {
  return html`<ol class="recent">${history.map((event) => html`<li><time datetime="${event.at.toString()}">${minute(event.at)}</time><span><strong>${verbs[event.verb] ?? event.verb}</strong>　${sayEvent(event, townshipName)}</span><span class="about">${whoOf(event.actor)}，日志第${event.seq}条</span></li>`)}</ol>`
}

/** What became of each field, in the order of forms. */
function sayEvent({ became, field, reason }: PartyEvent, townshipName: (code: string) => string): string {
  if (field !== undefined) return `${field}，用途：${reason ?? ''}`
  return partyColumns.fields
    .flatMap((name) => {
      const value = became[name]
      return value === undefined
        ? []
        : [`${partyColumns.titleOf(name)}：${value === null ? '去掉' : sayValue(name, value, townshipName)}`]
    })
    .join('；')
}

function sayValue(field: DraftField, value: string, townshipName: (code: string) => string): string {
  if (field === 'kind') return Object.entries(partyKinds).find(([kind]) => kind === value)?.[1] ?? value
  if (field === 'retention') return Object.entries(retentions).find(([kind]) => kind === value)?.[1].title ?? value
  return field === 'township' ? townshipName(value) : value
}

function eraseForm(frame: Frame, { party, today }: PartyShown): Html {
  const { id, revision, retainedUntil } = party
  if (retainedUntil === null || today <= retainedUntil) return html``
  return html`<h2>到期销毁</h2><p>保存期已过。销毁后姓名、号码再也读不出来，日志里的也读不出来；办过的事仍留在日志里。</p>
${deskForm(frame, `${partyHref(id)}/erase`, html`<input type="hidden" name="revision" value="${revision}"><label><input type="checkbox" name="sure" value="yes" required> 已核对保存依据，确已到期</label><p class="acts"><button type="submit">销毁这份资料</button></p>`)}`
}
