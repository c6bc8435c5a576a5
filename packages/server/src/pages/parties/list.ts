import { type PartyFilter, type PartyPage, type PartyView, partyKinds } from '@zhengling/store'
import type { Township } from '../../parties/townships.ts'
import { deskForm, refusal, workPage } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { choice, kinds, partyHref, townshipOptions } from './parts.ts'

export interface PartyList extends PartyPage {
  readonly filter: PartyFilter
  /** From 1. */
  readonly page: number
  readonly size: number
  /** Those whose parties the reader works on. */
  readonly townships: readonly Township[]
}

const nameOf = (townships: readonly Township[], code: string) =>
  townships.find((one) => one.code === code)?.name ?? code

/** The parties that the reader works on, filtered, a page at a time. */
export function partiesPage(frame: Frame, list: PartyList, refused: string | null = null): Page {
  const { total, parties, filter, townships } = list
  const isFiltered = Object.keys(filter).length > 0
  return workPage(
    frame,
    '服务对象',
    total === 0
      ? isFiltered
        ? '没有符合条件的。'
        : '还没有登记。'
      : `${isFiltered ? '符合条件的' : '已登记'} ${total} 个。号码遮住中间，要看全号请打开后写明用途。`,
    html`${refusal(refused)}<p class="acts"><a class="button main" href="/parties/new">登记服务对象</a><a class="button" href="/parties/import">批量导入</a></p>
${filterForm(filter, townships)}
${total === 0 ? html`<div class="empty"><p>${isFiltered ? '换个条件再找，或按号码查找。' : '这里将列出文件所惠及、所管理的个人、农户、企业和组织。可以逐个登记，也可以用表格批量导入。'}</p></div>` : html`${parties.length === 0 ? html`<p class="empty">没有第 ${list.page} 页。</p>` : partyTable(parties, townships)}${pager(list)}`}
<h2>按号码查找</h2>${findForm(frame)}
${total === 0 ? '' : html`<h2>导出</h2>${exportForm(frame, filter, total)}`}`,
  )
}

/** What was found by a number. */
export function foundPage(
  frame: Frame,
  parties: readonly PartyView[],
  townships: readonly Township[],
  refused: string | null,
): Page {
  return workPage(
    frame,
    '按号码查找',
    refused === null
      ? parties.length === 0
        ? '没有查到。号码按整个相符查找；不在您管辖范围内的查不到。'
        : `查到 ${parties.length} 个。`
      : '没有查找。',
    html`${refusal(refused)}${parties.length === 0 ? '' : partyTable(parties, townships)}<h2>再查一个</h2>${findForm(frame)}`,
    [['/parties', '服务对象']],
  )
}

function filterForm({ township, kind, name, village }: PartyFilter, townships: readonly Township[]): Html {
  return html`<form class="desk-form filters" method="get" action="/parties">${townships.length > 1 ? choice('township', '乡镇', townshipOptions(townships), { chosen: township, none: '全部' }) : ''}
${choice('kind', '类别', kinds, { chosen: kind, none: '全部' })}
<div class="field"><label for="village">村（社区）</label><input id="village" type="text" name="village" maxlength="100" value="${village ?? ''}" autocomplete="off"></div>
<div class="field"><label for="name">姓名或名称中的字</label><input id="name" type="text" name="name" maxlength="100" value="${name ?? ''}" autocomplete="off"></div>
<p class="acts"><button type="submit">筛选</button>${Object.values({ township, kind, name, village }).some((one) => one !== undefined) ? html`<a href="/parties">不筛选</a>` : ''}</p></form>`
}

function findForm(frame: Frame): Html {
  return deskForm(
    frame,
    '/parties/find',
    html`<div class="field"><label for="number">号码</label><input id="number" type="text" name="number" required maxlength="40" autocomplete="off" spellcheck="false"><p class="hint">写全公民身份号码、统一社会信用代码或电话。号码不进网址，也不留在日志里。</p></div>
<p class="acts"><button type="submit">按号码查找</button></p>`,
  )
}

function partyTable(parties: readonly PartyView[], townships: readonly Township[]): Html {
  return html`<div class="wide" tabindex="0" role="region" aria-label="服务对象列表"><table class="dense roster"><thead><tr><th scope="col">姓名或名称</th><th scope="col">类别</th><th scope="col">乡镇</th><th scope="col">村（社区）</th><th scope="col">证件或代码</th><th scope="col">电话</th></tr></thead>
<tbody>${parties.map(
    ({ id, name, kind, township, village, masked }) =>
      html`<tr><th scope="row"><a href="${partyHref(id)}">${name}</a></th><td>${partyKinds[kind]}</td><td>${nameOf(townships, township)}</td><td>${village ?? ''}</td><td class="number">${masked.citizenNumber ?? masked.creditCode ?? ''}</td><td class="number">${masked.phone ?? ''}</td></tr>`,
  )}</tbody></table></div>`
}

function pager({ filter, page, size, total }: PartyList): Html | '' {
  const last = Math.ceil(total / size)
  if (last <= 1 && page === 1) return ''
  const href = (to: number) => `/parties?${new URLSearchParams({ ...filter, page: String(to) }).toString()}`
  return html`<nav class="acts" aria-label="翻页">${page > 1 ? html`<a class="button" href="${href(Math.min(page - 1, last))}">上一页</a>` : ''}<span>第 ${page} 页，共 ${last} 页</span>${page < last ? html`<a class="button" href="${href(page + 1)}">下一页</a>` : ''}</nav>`
}

function exportForm(frame: Frame, filter: PartyFilter, total: number): Html {
  return deskForm(
    frame,
    '/parties/export',
    html`${Object.entries(filter).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<p class="hint">CSV 表格，号码与本页一样遮住；日志记下谁导出了多少个。</p><p class="acts"><button type="submit">导出这 ${total} 个</button></p>`,
  )
}
