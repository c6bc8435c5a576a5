import {
  type AtHand,
  type Days,
  type DocumentToExplain,
  type DutyItem,
  type Hand,
  hands,
  type Shown,
  sumOf,
} from '@zhengling/store'
import type { DisclosureTerm } from '../../disclosure/term.ts'
import type { StandingRequest } from '../../requests/standing.ts'
import { longDateWithDay } from '../date.ts'
import { workPage } from '../desk/parts.ts'
import { listHref } from '../duties/list.ts'
import { itemHref, sayDue } from '../duties/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { type CountyAtHand, countyAtHand } from './county.ts'
import { lineOf, lines } from './lines.ts'
import { type MatterAtHand, mattersAtHand } from './matters.ts'
import { undisclosedAtHand, unexplainedAtHand } from './publishing.ts'
import { requestsAtHand } from './requests.ts'

export interface Today {
  readonly days: Days
  /** Whether the office has said from when the ledger is kept. */
  readonly begun: boolean
  readonly hand: AtHand
  readonly light: (item: DutyItem) => Shown
  readonly matters: readonly MatterAtHand[]
  /** For information, of the reader's units. */
  readonly requests: readonly StandingRequest[]
  /** Documents that the reader's units are to explain and have not. */
  readonly unexplained: readonly DocumentToExplain[]
  /** For the office: what is not public yet, the most pressing first. */
  readonly undisclosed: readonly DisclosureTerm[]
  /** Null for who does not see the whole county. */
  readonly county: CountyAtHand | null
  readonly keeps: boolean
}

/** Where an official begins: what is late, due and to be judged, each one click from being done. */
export function todayPage(frame: Frame, today: Today): Page {
  const { days, hand, matters, requests, unexplained, undisclosed, county, begun, keeps } = today
  const sum = sumOf(hand.counts)
  const nothing = sum + matters.length + requests.length + undisclosed.length + unexplained.length === 0
  const sentence = html`${longDateWithDay(days.today)}。${sum === 0 ? '没有等您办的事项' : html`有 <strong>${sum}</strong> 项事项等您办`}${matters.length === 0 ? '' : html`，<strong>${matters.length}</strong> 件督办等您办`}${requests.length === 0 ? '' : html`，<strong>${requests.length}</strong> 件信息公开申请等您办`}${undisclosed.length === 0 ? '' : html`，<strong>${undisclosed.length}</strong> 份文件等公布`}。本周是${dayOf(days.monday)}（周一）至${dayOf(days.sunday)}（周日）。`
  return workPage(
    frame,
    '今日',
    sentence,
    html`${begun ? '' : notBegun(keeps)}${hands.map((one) => listed(today, one))}${mattersAtHand(matters)}${requestsAtHand(requests)}${undisclosedAtHand(undisclosed)}${unexplainedAtHand(unexplained)}
${nothing && begun && county === null ? html`<div class="empty"><p>逾期的、今天和本周到期的、退回补正的、等您审核的，列在这里。</p></div>` : ''}
${county === null ? '' : countyAtHand(frame, county, today)}
<p class="acts noprint"><a href="/calendar">订阅到日历</a></p>`,
  )
}

const dayOf = (day: Temporal.PlainDate): string => `${day.month}月${day.day}日`

const notBegun = (keeps: boolean): Html =>
  html`<div class="empty"><p>事项台账还没有建立。${keeps ? html`<a href="/duties/rules">先定从哪一天起记</a>` : '建立之后，本单位应办的事项按日期列在这里。'}</p></div>`

const titles: Readonly<Record<Hand, string>> = {
  逾期: '逾期',
  今日: '今日到期',
  本周: '本周到期',
  退回: '退回补正',
  待审: '待审核',
}

function listed({ hand, light }: Today, one: Hand): Html | '' {
  const [items, count] = [hand.items[one], hand.counts[one]]
  if (count === 0) return ''
  const part = one === '待审' || one === '退回' || one === '逾期' ? one : '待办'
  return html`<section aria-labelledby="${idOf[one]}"><h2 id="${idOf[one]}">${titles[one]} <span class="figure">${count}</span></h2>${lines(
    titles[one],
    items.map((item) => row(item, light(item))),
  )}
${count > items.length ? html`<p class="acts"><a href="${listHref({ part })}">全部 ${count} 项</a></p>` : ''}</section>`
}

const idOf: Readonly<Record<Hand, string>> = {
  逾期: 'late',
  今日: 'due-today',
  本周: 'due-this-week',
  退回: 'sent-back',
  待审: 'to-judge',
}

/** One item with its verb: the link leads to where it is done. */
function row(item: DutyItem, shown: Shown): Html {
  const { id, state, what, period, unit } = item
  const [verb, at] =
    state === '已报' ? ['审核', 'judge'] : state === '退回' ? ['补正重报', 'report'] : ['报送', 'report']
  return lineOf(`${itemHref(id)}#${at}`, `${verb}：${what}`, { about: period, unit, due: sayDue(item), shown })
}
