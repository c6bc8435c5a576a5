import type { Clock, Matter } from '@zhengling/store'
import { workPage } from '../desk/parts.ts'
import { renderLight } from '../duties/parts.ts'
import { filterHref } from '../filter-href.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { choice } from '../parties/parts.ts'
import { renderWorkList, type WorkList } from '../work-list.ts'
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
  const { counts, keeps } = list
  return workPage(
    frame,
    '督查督办',
    `${counts.逾期 === 0 ? '没有逾期的督办事项' : `逾期 ${counts.逾期} 件`}，待核查 ${counts.待核查} 件。`,
    html`${keeps ? html`<p class="acts"><a class="button main" href="/matters/new">登记督办事项</a><a class="button" href="/matters/samples">抽查</a><a class="button" href="/matters/rules">计时设定</a></p>` : ''}
${renderWorkList(workListOf(list))}
<script type="module" src="${frame.assets.list}"></script>`,
  )
}

function workListOf({ counts, filter, matters, categories, units, next }: MatterList): WorkList {
  const { part, category, unit, words } = filter
  const unfiltered = category + unit + words === ''
  return {
    title: '督办事项',
    path: '/matters',
    part,
    parts: matterParts.map((one) => [one, counts[one], mattersHref({ ...filter, part: one })]),
    fields: html`${choice(
      'category',
      '类别',
      categories.map((one) => [one, one] as const),
      { chosen: category, none: '全部' },
    )}
<div class="field"><label for="unit">牵头或配合单位</label><input id="unit" type="text" name="unit" list="units" maxlength="100" value="${unit}" autocomplete="off"><datalist id="units">${units.map((one) => html`<option value="${one}">`)}</datalist></div>`,
    words,
    unfiltered: unfiltered ? null : mattersHref({ part }),
    heads: ['事项', '牵头单位', '最近的时限', '状态', '类别'],
    rows: matters.map(([matter, clock]) => row(matter, clock)),
    empty: unfiltered ? `现在没有“${part}”的督办事项。` : `没有符合条件的“${part}”督办事项。换个条件再找。`,
    next,
  }
}

const row = (matter: Matter, clock: Clock | undefined): Html =>
  html`<tr><th scope="row"><a href="${matterHref(matter.id)}">${matter.what}</a>${matter.round > 1 ? html` <span class="about">第${matter.round}轮</span>` : ''}</th><td>${matter.leads.join('、')}</td><td class="number">${sayDay(clock)}${clock === undefined ? '' : html` <span class="about">${clock.name}</span>`}</td><td>${clock === undefined ? '' : renderLight(clock.shown)} <span class="about">${matter.state}${matter.sample === null ? '' : '，抽中待复查'}</span></td><td class="about">${matter.category}，${sayWay(matter)}</td></tr>`
