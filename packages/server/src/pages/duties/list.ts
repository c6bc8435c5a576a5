import { isUnsaid } from '@zhengling/law'
import { type Counts, type DutyItem, type Part, parts, type Shown } from '@zhengling/store'
import { workPage } from '../desk/parts.ts'
import { filterHref } from '../filter-href.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { choice } from '../parties/parts.ts'
import { renderViews } from '../views/parts.ts'
import { renderWorkList, type WorkList } from '../work-list.ts'
import { itemHref, renderLight, sayDue, sayGround, sayWords } from './parts.ts'

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
  const { counts, keeps, begins } = list
  const late = counts.逾期
  return workPage(
    frame,
    '事项台账',
    `${late === 0 ? '没有逾期的事项' : `逾期 ${late} 项`}，临近 ${counts.临近} 项，待审 ${counts.待审} 项。台账自 ${begins} 起。`,
    html`<p class="acts">${keeps ? html`<a class="button main" href="/duties/new">交办事项</a><a class="button" href="/duties/assignments">定责任单位</a><a class="button" href="/duties/keepers">定代办单位</a><a class="button" href="/duties/events">起算事由</a><a class="button" href="/duties/rules">台账设定</a>` : ''}<span data-list="file"><a class="button" href="${filterHref('/duties/file', list.filter)}">下载 Excel</a></span><a class="button" href="/duties/file-in">导入改过的 Excel</a></p>
${renderViews('台账')}
${renderWorkList(workListOf(list))}
<script type="module" src="${frame.assets.list}"></script>`,
  )
}

const emptyWords = ({ part, unit, document, words }: DutyFilter): string =>
  unit + document + words === '' ? `现在没有“${part}”的事项。` : `没有符合条件的“${part}”事项。换个条件再找。`

function workListOf({ counts, filter, items, units, documents, keeps, next }: DutyList): WorkList {
  const { part, unit, document, words } = filter
  return {
    title: '事项',
    path: '/duties',
    part,
    parts: parts.map((one) => [one, counts[one], listHref({ ...filter, part: one })]),
    fields: html`${keeps || units.length > 1 ? html`<div class="field"><label for="unit">责任单位</label><input id="unit" type="text" name="unit" list="units" maxlength="100" value="${unit}" autocomplete="off"><datalist id="units">${units.map((one) => html`<option value="${one}">`)}</datalist></div>` : ''}
${choice('document', '公文', documents, { chosen: document, none: '全部' })}`,
    words,
    unfiltered: unit + document + words === '' ? null : listHref({ part }),
    heads: ['任务', '责任单位', '期限', '状态', '依据'],
    rows: items.map(([item, light]) => row(item, light)),
    empty: emptyWords(filter),
    next,
  }
}

const row = (item: DutyItem, light: Shown): Html =>
  html`<tr><th scope="row"><a href="${itemHref(item.id)}">${item.what}</a>${item.period === '' ? '' : html` <span class="about">${item.period}</span>`}</th><td>${item.named ? item.unit : isUnsaid(item.unit) ? html`<span class="about">${sayWords(item.unit)}</span>` : html`${item.unit} <span class="about">未写名</span>`}</td><td class="number">${sayDue(item)}</td><td>${renderLight(light)}${item.state === '已报' || item.state === '退回' ? html` <span class="about">${item.state}</span>` : ''}</td><td class="about">${sayGround(item)}</td></tr>`
