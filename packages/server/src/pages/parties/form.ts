import {
  type DraftField,
  type FieldFault,
  fieldsOf,
  type PartyDraft,
  type PartyKind,
  type PartyView,
  partyKinds,
  plainTitles,
  retentions,
  type SealedField,
  sealedFields,
} from '@zhengling/store'
import type { Township } from '../../parties/townships.ts'
import { deskForm, refusal, workPage } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { choice, kinds, partyHref, townshipOptions } from './parts.ts'

/** What a form was sent with, or begins with. */
export type Written = Partial<Omit<PartyDraft, 'kind'>> & { readonly cleared?: readonly SealedField[] }

export interface Filled {
  readonly written: Written
  readonly townships: readonly Township[]
  readonly refused?: string
  readonly faults?: readonly FieldFault[]
}

/** What kind of party is to be entered: each is asked for what is needed of it, and for nothing else. */
export function newKindPage(frame: Frame): Page {
  return workPage(
    frame,
    '登记服务对象',
    '先选类别；不同类别登记的项目不同，用不着的不登记。',
    html`<ul class="work">${kinds.map(
      ([kind, title]) =>
        html`<li><a href="/parties/new?kind=${kind}">登记${title}</a><span class="about">${fieldsOf(kind)
          .map((field) => sealedFields[field].title)
          .join('、')}</span></li>`,
    )}</ul>`,
    [['/parties', '服务对象']],
  )
}

export function newPartyPage(frame: Frame, kind: PartyKind, filled: Filled): Page {
  return workPage(
    frame,
    `登记${partyKinds[kind]}`,
    '号码加密保存，页面上只显示一段。没有的项目不填。',
    html`${refusal(filled.refused ?? null)}${deskForm(
      frame,
      '/parties',
      html`<input type="hidden" name="kind" value="${kind}">${fields(kind, filled, null)}<p class="acts"><button class="main" type="submit">登记${partyKinds[kind]}</button><a href="/parties">不登记</a></p>`,
    )}`,
    [['/parties', '服务对象']],
  )
}

/** Changing a party; what is sealed is not shown, and stays where nothing is written. */
export function editPartyPage(frame: Frame, party: PartyView, filled: Filled, before: Html | '' = ''): Page {
  return workPage(
    frame,
    `修改“${party.name}”`,
    '号码一项空着就不改；要去掉已登记的，请勾“去掉”。',
    html`${refusal(filled.refused ?? null)}${before}${deskForm(
      frame,
      `${partyHref(party.id)}/edit`,
      html`<input type="hidden" name="revision" value="${party.revision}">${fields(party.kind, filled, party)}<p class="acts"><button class="main" type="submit">${before === '' ? '保存修改' : '仍按我写的保存'}</button><a href="${partyHref(party.id)}">不修改</a></p>`,
    )}`,
    [
      ['/parties', '服务对象'],
      [partyHref(party.id), party.name],
    ],
  )
}

function fields(kind: PartyKind, { written, townships, faults = [] }: Filled, party: PartyView | null): Html {
  const text = (field: DraftField, label: string, more: Html | '' = '', hint = '') => {
    const fault = faults.find((one) => one.field === field)
    const value = field in plainTitles ? written[field as 'name'] : written.sealed?.[field as SealedField]
    const described = [fault === undefined ? '' : `${field}-fault`, hint === '' ? '' : `${field}-hint`].filter(Boolean)
    return html`<div class="field"><label for="${field}">${label}</label><input id="${field}" type="text" name="${field}" value="${value ?? ''}" autocomplete="off" spellcheck="false"${described.length === 0 ? '' : html` aria-describedby="${described.join(' ')}"`}${fault === undefined ? '' : html` aria-invalid="true"`}${more}>${hint === '' ? '' : html`<p class="hint" id="${field}-hint">${hint}</p>`}${fault === undefined ? '' : html`<p class="fault" id="${field}-fault">${fault.message}</p>`}</div>`
  }
  const max = (n: number) => html` maxlength="${n}"`
  const kept = (field: SealedField) => (party === null ? '' : sayNow(party.masked[field]))
  return html`${text('name', kind === 'household' ? '户主姓名' : plainTitles.name, html` required maxlength="100"`)}
${choice('township', plainTitles.township, townshipOptions(townships), { chosen: written.township })}
${text('village', plainTitles.village, max(100))}
${fieldsOf(kind).map((field) => html`${text(field, labelOf(kind, field), max(500), kept(field))}${party?.masked[field] === undefined ? '' : html`<label><input type="checkbox" name="clear" value="${field}"${written.cleared?.includes(field) ? html` checked` : ''}> 去掉已登记的${sealedFields[field].title}</label>`}`)}
${choice(
  'retention',
  plainTitles.retention,
  Object.entries(retentions).map(([key, { title }]) => [key, title] as const),
  { chosen: written.retention },
)}
${text('retainedUntil', plainTitles.retainedUntil, max(20), '如 2027-12-31。依据没有写明年数的，由承办单位定；没有定就不填，不填不会到期。')}`
}

const labelOf = (kind: PartyKind, field: SealedField): string =>
  kind === 'household' && field === 'citizenNumber' ? '户主公民身份号码' : sealedFields[field].title

const sayNow = (masked: string | undefined): string => (masked === undefined ? '尚未登记。' : `现为 ${masked}`)
