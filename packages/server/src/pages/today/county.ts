import { type Days, type DutyItem, dayOfMoment, type Overview, type Shown, type Tally } from '@zhengling/store'
import { listHref } from '../duties/list.ts'
import { itemHref, sayDue } from '../duties/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame } from '../layout.ts'
import { csrfField } from '../layout.ts'
import { lineOf, lines } from './lines.ts'
import { renderTrend } from './trend.ts'

/** The county at a glance. */
export interface CountyAtHand {
  readonly overview: Overview
  readonly longest: readonly DutyItem[]
  readonly lateMatters: number
  /** Titles of documents by their numbers. */
  readonly titles: ReadonlyMap<string, string>
  /** Whether the reader may draft a reminder. */
  readonly writes: boolean
}

/** Units listed; the others are in the matrix. */
const UNITS = 20

/** For the office and leaders: how much is late and where, whom to press, and how the last weeks went. */
export function countyAtHand(
  frame: Frame,
  county: CountyAtHand,
  { days, light }: { readonly days: Days; readonly light: (item: DutyItem) => Shown },
): Html {
  const { overview, longest, lateMatters } = county
  const { all, trend } = overview
  return html`<section aria-labelledby="county"><h2 id="county">全县</h2>
<ul class="figures"><li><a href="${listHref({ part: '逾期' })}"><b class="late">${all.late}</b> 逾期</a></li><li><b>${all.today}</b> 今日到期</li><li><b>${all.week}</b> 本周内到期</li><li><a href="${listHref({ part: '待审' })}"><b>${all.waiting}</b> 待审</a></li><li><a href="/matters?part=逾期"><b>${lateMatters}</b> 督办逾期</a></li></ul>
${
  longest.length === 0
    ? ''
    : html`<h3>逾期最久的</h3>${lines(
        '逾期最久的',
        longest.map((item) => late(item, light(item))),
      )}${all.late > longest.length ? html`<p class="acts"><a href="${listHref({ part: '逾期' })}">全部 ${all.late} 项</a></p>` : ''}`
}
${units(frame, county, days)}
${documents(county)}
<h3>近八周</h3>${renderTrend(trend)}</section>`
}

const late = (item: DutyItem, shown: Shown): Html =>
  lineOf(itemHref(item.id), item.what, { about: item.period, unit: item.unit, due: sayDue(item), shown })

const figure = (n: number, href?: string): Html =>
  html`<td class="figure">${n === 0 ? '' : href === undefined ? n : html`<a href="${href}">${n}</a>`}</td>`

const figures = (
  { late: n, today, week, waiting }: Tally,
  of: { readonly unit?: string; readonly document?: string },
) =>
  html`${figure(n, listHref({ part: '逾期', ...of }))}${figure(today)}${figure(week)}${figure(waiting, listHref({ part: '待审', ...of }))}`

const heads = html`<th scope="col" class="figure">逾期</th><th scope="col" class="figure">今日</th><th scope="col" class="figure">本周</th><th scope="col" class="figure">待审</th>`

/** Whom to press: who has been late longest comes first. */
function units(frame: Frame, { overview, writes }: CountyAtHand, { today }: Days): Html | '' {
  const { units: all } = overview
  if (all.length === 0) return ''
  return html`<h3>先催哪个单位</h3><div class="wide" tabindex="0" role="region" aria-label="按单位"><table class="dense tallies"><thead><tr><th scope="col">单位</th><th scope="col" class="figure">最久逾期</th>${heads}${writes ? html`<th scope="col">催办</th>` : ''}</tr></thead><tbody>${all
    .slice(0, UNITS)
    .map(
      ({ unit, longest, ...tally }) =>
        html`<tr><th scope="row"><a href="${listHref({ part: tally.late > 0 ? '逾期' : '待办', unit })}">${unit}</a></th><td class="figure">${longest === null ? '' : `${dayOfMoment(longest).until(today).days} 天`}</td>${figures(tally, { unit })}${writes ? html`<td>${tally.late === 0 ? '' : press(frame, unit)}</td>` : ''}</tr>`,
    )}</tbody></table></div>${all.length > UNITS ? html`<p class="quiet">另有 ${all.length - UNITS} 个单位，逾期都不比上面的久。</p>` : ''}`
}

/** Drafts the reminder to a unit by one click. */
const press = (frame: Frame, unit: string): Html =>
  html`<form method="post" action="/papers">${csrfField(frame.signedIn?.csrf ?? '')}<input type="hidden" name="kind" value="提醒函"><input type="hidden" name="month" value=""><input type="hidden" name="at" value=""><input type="hidden" name="of" value="${unit}"><button type="submit" class="plain">拟提醒函<span class="unseen">给${unit}</span></button></form>`

function documents({ overview, titles }: CountyAtHand): Html | '' {
  if (overview.documents.length === 0) return ''
  return html`<h3>按公文</h3><div class="wide" tabindex="0" role="region" aria-label="按公文"><table class="dense tallies"><thead><tr><th scope="col">公文</th>${heads}</tr></thead><tbody>${overview.documents.map(
    ({ document, ...tally }) =>
      html`<tr><th scope="row">${document === null ? '会议、批示和上级文件交办的' : html`<a href="${listHref({ part: tally.late > 0 ? '逾期' : '待办', document })}">${document}</a> <span class="about">${titles.get(document) ?? ''}</span>`}</th>${document === null ? html`${figure(tally.late)}${figure(tally.today)}${figure(tally.week)}${figure(tally.waiting)}` : figures(tally, { document })}</tr>`,
  )}</tbody></table></div>`
}
