import { sayRequestNumber } from '@zhengling/store'
import { type RequestPart, requestParts, type StandingRequest } from '../../requests/standing.ts'
import { workPage } from '../desk/parts.ts'
import { filterHref } from '../filter-href.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { renderWorkList } from '../work-list.ts'
import { renderTermState, requestHref, sayLeft } from './parts.ts'

export interface RequestFilter {
  readonly part: RequestPart
  readonly unit: string
  readonly words: string
}

export interface RequestList {
  readonly requests: readonly StandingRequest[]
  readonly counts: Readonly<Record<RequestPart, number>>
  readonly filter: RequestFilter
  readonly units: readonly string[]
  readonly enters: boolean
}

const listHref = (filter: Partial<RequestFilter>): string => filterHref('/requests', filter)

/** Requests by how they stand, what is due next first. */
export function requestsPage(frame: Frame, list: RequestList): Page {
  const { counts, filter, requests, units, enters } = list
  const { part, unit, words } = filter
  const unfiltered = unit + words === ''
  const late = counts.逾期 === 0 ? '没有逾期的申请' : `逾期 ${counts.逾期} 件`
  return workPage(
    frame,
    '依申请公开',
    `${late}，待确认收到 ${counts.待确认} 件。`,
    html`<p class="acts">${enters ? html`<a class="button main" href="/requests/new">登记来信、传真、当面的申请</a>` : ''}<a class="button" href="/requests/figures">年度数字</a></p>
${renderWorkList({
  title: '申请',
  path: '/requests',
  part,
  parts: requestParts.map((one) => [one, counts[one], listHref({ ...filter, part: one })]),
  fields: html`<div class="field"><label for="unit">受理单位</label><input id="unit" type="text" name="unit" list="units" maxlength="100" value="${unit}" autocomplete="off"><datalist id="units">${units.map((one) => html`<option value="${one}">`)}</datalist></div>`,
  words,
  unfiltered: unfiltered ? null : listHref({ part }),
  heads: ['申请', '受理单位', '最近的期限', '状态', '登记'],
  rows: requests.map(row),
  empty: unfiltered
    ? `现在没有“${part}”的申请。公众在“申请公开政府信息”里提出的、来信来人登记的，列在这里。`
    : `没有符合条件的“${part}”申请。换个条件再找。`,
  next: null,
})}
<script type="module" src="${frame.assets.list}"></script>`,
  )
}

function row({ request, pressing, terms }: StandingRequest): Html {
  const answer = terms.find(({ name }) => name === '答复')
  const what = request.draft?.what ?? `${sayRequestNumber(request)}申请（内容由受理单位查看）`
  const short = what.length > 60 ? `${what.slice(0, 60)}……` : what
  return html`<tr><th scope="row"><a href="${requestHref(request.id)}">${short}</a></th><td>${request.unit}</td><td class="number">${request.ended ?? pressing.last?.toString() ?? '未定'} <span class="about">${request.ended === null ? `${pressing.name}${sayLeft(pressing) === '' ? '' : `，${sayLeft(pressing)}`}` : '办结'}</span></td><td>${answer === undefined ? '' : renderTermState(answer)} <span class="about">${request.answer ?? request.state}</span></td><td class="about">${sayRequestNumber(request)}，${request.way}</td></tr>`
}
