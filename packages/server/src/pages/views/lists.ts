import type { DutyItem, Shown } from '@zhengling/store'
import { minute } from '../date.ts'
import { workPage } from '../desk/parts.ts'
import { itemHref, renderLight, sayDue, sayGround } from '../duties/parts.ts'
import { filterHref } from '../filter-href.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { choice } from '../parties/parts.ts'
import { type ListName, renderViews } from './parts.ts'

export interface FourListsPage {
  readonly list: ListName
  readonly items: readonly (readonly [DutyItem, Shown])[]
  readonly unit: string
  readonly document: string
  readonly units: readonly string[]
  readonly documents: readonly (readonly [number: string, title: string])[]
  /** Ordinal of the first. */
  readonly from: number
  readonly next: Readonly<Record<string, string>> | null
  readonly today: string
}

type Column = readonly [title: string, cell: (item: DutyItem, shown: Shown) => Html | string]

const what: Column = [
  '任务',
  ({ id, what: words, period }) =>
    html`<a href="${itemHref(id)}">${words}</a>${period === '' ? '' : html` <span class="about">${period}</span>`}`,
]
const unit: Column = ['责任单位', (item) => item.unit]
const due: Column = ['期限', (item) => html`<span class="whole">${sayDue(item)}</span>`]
const ground: Column = ['依据', sayGround]
const state: Column = ['状态', (_, shown) => renderLight(shown)]
const moment = (at: Temporal.Instant | null): string => (at === null ? '' : minute(at))

/** What each list has beside its ordinal: 目标 and 任务; who is answerable; how and by what standard; what came of it. */
const columns: Readonly<Record<ListName, readonly Column[]>> = {
  任务清单: [what, ['目标', ({ fixed }) => fixed.目标 ?? ''], ['进度要求', ({ rule }) => rule], due, unit, ground],
  责任清单: [
    unit,
    what,
    ['配合单位', ({ along }) => along.join('、')],
    ['报送', ({ reportedTo }) => reportedTo.join('、')],
    due,
    ground,
  ],
  措施清单: [
    what,
    ['措施', ({ fixed }) => fixed.措施 ?? ''],
    ['标准', ({ fixed }) => fixed.标准 ?? ''],
    unit,
    due,
    ground,
  ],
  结果清单: [
    what,
    unit,
    ['办结凭据', ({ evidence }) => evidence.join('、')],
    due,
    ['报送时间', ({ reportedAt }) => moment(reportedAt)],
    ['办结时间', ({ closedAt }) => moment(closedAt)],
    state,
  ],
}

/** One of the four lists, to read and to print across an A4 sheet. */
export function fourListsPage(frame: Frame, page: FourListsPage): Page {
  const { list, items, from, next, unit: asked, document, units, documents, today } = page
  const scope = [asked, document].filter((one) => one !== '').join('，')
  return {
    shape: 'landscape',
    ...workPage(
      frame,
      list,
      html`${scope === '' ? '全部单位和公文' : scope}；截至 ${today}。${columns[list].length + 1} 栏，可直接打印（A4 横向，表头每页都有）。`,
      html`${renderViews(list)}
<form class="desk-form filters noprint" method="get" action="/duties/lists"><input type="hidden" name="list" value="${list}">
<div class="field"><label for="unit">责任单位</label><input id="unit" type="text" name="unit" list="units" maxlength="100" value="${asked}" autocomplete="off"><datalist id="units">${units.map((one) => html`<option value="${one}">`)}</datalist></div>
${choice('document', '公文', documents, { chosen: document, none: '全部' })}
<p class="acts"><button type="submit">筛选</button></p></form>
${items.length === 0 ? html`<div class="empty"><p>没有符合条件的事项。换个单位或者公文再看。</p></div>` : table(list, items, from)}
${next === null ? '' : html`<p class="acts noprint"><a class="button" href="${filterHref('/duties/lists', { list, unit: asked, document }, next)}">往后的事项</a></p>`}
<p class="acts noprint"><a class="button" href="${filterHref('/duties/file', { list, unit: asked, document })}">下载 Excel</a></p>`,
      [['/duties', '事项台账']],
    ),
  }
}

const table = (list: ListName, items: FourListsPage['items'], from: number): Html =>
  html`<div class="wide" tabindex="0" role="region" aria-label="${list}"><table class="grid sheet"><thead><tr><th scope="col">序号</th>${columns[list].map(([title]) => html`<th scope="col">${title}</th>`)}</tr></thead><tbody>${items.map(
    ([item, shown], i) =>
      html`<tr><td class="figure">${from + i}</td>${columns[list].map(([, cell]) => html`<td>${cell(item, shown)}</td>`)}</tr>`,
  )}</tbody></table></div>`
