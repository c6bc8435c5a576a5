import type { Clock, Matter } from '@zhengling/store'
import { workPage } from '../desk/parts.ts'
import { renderLight } from '../duties/parts.ts'
import { filterHref } from '../filter-href.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { choice } from '../parties/parts.ts'
import { matterHref, sayDay, sayWay } from './parts.ts'

export const matterParts = ['逾期', '待交办', '办理', '待核查', '已销号', '已撤回'] as const
export type MatterPart = (typeof matterParts)[number]

export interface MatterFilter {
  readonly part: MatterPart
  readonly category: string
  readonly unit: string
  readonly words: string
}

export interface MatterList {
  /** Each with the clock that shows how it stands. */
  readonly matters: readonly (readonly [Matter, Clock | undefined])[]
  readonly counts: Readonly<Record<MatterPart, number>>
  readonly filter: MatterFilter
  readonly categories: readonly string[]
  readonly units: readonly string[]
  readonly next: string | null
  readonly keeps: boolean
}

export const mattersHref = (filter: Partial<MatterFilter>, more: Readonly<Record<string, string>> = {}): string =>
  filterHref('/matters', filter, more)

/** Matters under supervision by how they stand, the most urgent first. */
export function mattersPage(frame: Frame, list: MatterList): Page {
  const { counts, filter, matters, keeps, categories } = list
  const { part, category, unit, words } = filter
  return workPage(
    frame,
    '督查督办',
    `${counts.逾期 === 0 ? '没有逾期的督办事项' : `逾期 ${counts.逾期} 件`}，待核查 ${counts.待核查} 件。`,
    html`${keeps ? html`<p class="acts"><a class="button main" href="/matters/new">登记督办事项</a><a class="button" href="/matters/samples">抽查</a><a class="button" href="/matters/rules">计时设定</a></p>` : ''}
<nav class="parts" aria-label="督办状态">${matterParts.map((one) => html`<a href="${mattersHref({ ...filter, part: one })}"${one === part ? html` aria-current="page"` : ''}>${one} <span class="figure">${counts[one]}</span></a>`)}</nav>
<form class="desk-form filters" method="get" action="/matters"><input type="hidden" name="part" value="${part}">
${choice(
  'category',
  '类别',
  categories.map((one) => [one, one] as const),
  { chosen: category, none: '全部' },
)}
<div class="field"><label for="unit">牵头或配合单位</label><input id="unit" type="text" name="unit" list="units" maxlength="100" value="${unit}" autocomplete="off"><datalist id="units">${list.units.map((one) => html`<option value="${one}">`)}</datalist></div>
<div class="field"><label for="words">事项中的字</label><input id="words" type="text" name="words" maxlength="100" value="${words}" autocomplete="off"></div>
<p class="acts"><button type="submit">筛选</button>${category + unit + words === '' ? '' : html`<a href="${mattersHref({ part })}">不筛选</a>`}</p></form>
${matters.length === 0 ? html`<div class="empty"><p>${category + unit + words === '' ? `现在没有“${part}”的督办事项。` : `没有符合条件的“${part}”督办事项。换个条件再找。`}</p></div>` : table(matters)}
${list.next === null ? '' : html`<p class="acts"><a class="button" href="${list.next}">往后的事项</a></p>`}`,
  )
}

const table = (matters: MatterList['matters']): Html =>
  html`<div class="wide" tabindex="0" role="region" aria-label="督办事项"><table class="dense duties"><thead><tr><th scope="col">事项</th><th scope="col">牵头单位</th><th scope="col">最近的时限</th><th scope="col">状态</th><th scope="col">类别</th></tr></thead>
<tbody>${matters.map(
    ([matter, clock]) =>
      html`<tr><th scope="row"><a href="${matterHref(matter.id)}">${matter.what}</a>${matter.round > 1 ? html` <span class="about">第${matter.round}轮</span>` : ''}</th><td>${matter.leads.join('、')}</td><td class="number">${sayDay(clock)}${clock === undefined ? '' : html` <span class="about">${clock.name}</span>`}</td><td>${clock === undefined ? '' : renderLight(clock.shown)} <span class="about">${matter.state}${matter.sample === null ? '' : '，抽中待复查'}</span></td><td class="about">${matter.category}，${sayWay(matter)}</td></tr>`,
  )}</tbody></table></div>`
