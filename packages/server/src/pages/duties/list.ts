import { type Counts, type DutyItem, type Part, parts, type Shown } from '@zhengling/store'
import { workPage } from '../desk/parts.ts'
import { filterHref } from '../filter-href.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { choice } from '../parties/parts.ts'
import { itemHref, renderLight, sayDue, sayGround } from './parts.ts'

/** What is looked for, as the address says it. */
export interface DutyFilter {
  readonly part: Part
  readonly unit: string
  readonly document: string
  readonly words: string
}

export interface DutyList {
  readonly items: readonly (readonly [DutyItem, Shown])[]
  readonly counts: Counts
  readonly filter: DutyFilter
  readonly units: readonly string[]
  readonly documents: readonly (readonly [number: string, title: string])[]
  /** The address of the next page. */
  readonly next: string | null
  readonly begins: string
  /** Whether the reader keeps the ledger. */
  readonly keeps: boolean
}

export const listHref = (filter: Partial<DutyFilter>, more: Readonly<Record<string, string>> = {}): string =>
  filterHref('/duties', filter, more)

/** The ledger: what is owed, by whom, by when; parts with their counts, filters that can be linked to. */
export function dutiesPage(frame: Frame, list: DutyList): Page {
  const { counts, filter, items, keeps, begins } = list
  const late = counts.逾期
  return workPage(
    frame,
    '事项台账',
    `${late === 0 ? '没有逾期的事项' : `逾期 ${late} 项`}，临近 ${counts.临近} 项，待审 ${counts.待审} 项。台账自 ${begins} 起。`,
    html`${keeps ? html`<p class="acts"><a class="button main" href="/duties/new">交办事项</a><a class="button" href="/duties/assignments">定责任单位</a><a class="button" href="/duties/keepers">定代办单位</a><a class="button" href="/duties/events">起算事由</a><a class="button" href="/duties/rules">台账设定</a></p>` : ''}
<nav class="parts" aria-label="事项状态">${parts.map((part) => html`<a href="${listHref({ ...filter, part })}"${part === filter.part ? html` aria-current="page"` : ''}>${part} <span class="figure">${counts[part]}</span></a>`)}</nav>
${filterForm(list)}
${items.length === 0 ? html`<div class="empty"><p>${emptyWords(filter)}</p></div>` : table(items)}
${list.next === null ? '' : html`<p class="acts"><a class="button" href="${list.next}">往后的事项</a></p>`}`,
  )
}

const emptyWords = ({ part, unit, document, words }: DutyFilter): string =>
  unit + document + words === '' ? `现在没有“${part}”的事项。` : `没有符合条件的“${part}”事项。换个条件再找。`

function filterForm({ filter, units, documents, keeps }: DutyList): Html {
  const { part, unit, document, words } = filter
  return html`<form class="desk-form filters" method="get" action="/duties"><input type="hidden" name="part" value="${part}">
${keeps || units.length > 1 ? html`<div class="field"><label for="unit">责任单位</label><input id="unit" type="text" name="unit" list="units" maxlength="100" value="${unit}" autocomplete="off"><datalist id="units">${units.map((one) => html`<option value="${one}">`)}</datalist></div>` : ''}
${choice('document', '公文', documents, { chosen: document, none: '全部' })}
<div class="field"><label for="words">任务中的字</label><input id="words" type="text" name="words" maxlength="100" value="${words}" autocomplete="off"></div>
<p class="acts"><button type="submit">筛选</button>${unit + document + words === '' ? '' : html`<a href="${listHref({ part })}">不筛选</a>`}</p></form>`
}

function table(items: DutyList['items']): Html {
  return html`<div class="wide" tabindex="0" role="region" aria-label="事项"><table class="dense duties"><thead><tr><th scope="col">任务</th><th scope="col">责任单位</th><th scope="col">期限</th><th scope="col">状态</th><th scope="col">依据</th></tr></thead>
<tbody>${items.map(
    ([item, light]) =>
      html`<tr><th scope="row"><a href="${itemHref(item.id)}">${item.what}</a>${item.period === '' ? '' : html` <span class="about">${item.period}</span>`}</th><td>${item.unit}${item.named ? '' : html` <span class="about">未写名</span>`}</td><td class="number">${sayDue(item)}</td><td>${renderLight(light)}${item.state === '已报' || item.state === '退回' ? html` <span class="about">${item.state}</span>` : ''}</td><td class="about">${sayGround(item)}</td></tr>`,
  )}</tbody></table></div>`
}
