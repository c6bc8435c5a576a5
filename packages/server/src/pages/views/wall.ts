import { type Card, type Days, dayOfMoment } from '@zhengling/store'
import { minute } from '../date.ts'
import { workPage } from '../desk/parts.ts'
import { listHref } from '../duties/list.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { renderViews } from './parts.ts'

export const wallWays = ['状态', '周'] as const
export type WallWay = (typeof wallWays)[number]

export interface WallPage {
  readonly way: WallWay
  readonly cards: readonly Card[]
  readonly days: Days
  /** Whether it refreshes itself. */
  readonly running: boolean
}

/** Columns of a way, and in which a card hangs. */
interface Columns {
  readonly names: readonly string[]
  readonly of: (card: Card) => string
}

const byState: Columns = {
  names: ['逾期', '临近', '办理中', '待审', '办结'],
  of: ({ late, near, next, waiting }) =>
    late > 0 ? '逾期' : near > 0 ? '临近' : next !== null ? '办理中' : waiting > 0 ? '待审' : '办结',
}

/** By the week in which what is owed first falls due. */
function byWeek({ now, monday }: Days): Columns {
  const weeks = ['本周', '下周', '两周后', '三周后', '四周后']
  return {
    names: ['逾期', ...weeks, '报齐'],
    of: ({ next }) => {
      if (next === null) return '报齐'
      if (Temporal.Instant.compare(next, now) < 0) return '逾期'
      return weeks[Math.floor(monday.until(dayOfMoment(next)).days / 7)] ?? '四周后'
    },
  }
}

/** 挂图作战: duties as cards in columns, for the wall of an office. */
export function wallPage(frame: Frame, { way, cards, days, running }: WallPage): Page {
  const { names, of } = way === '周' ? byWeek(days) : byState
  const hung = Map.groupBy(cards, of)
  const still = running ? '' : '&still=1'
  return {
    shape: 'whole-width',
    ...workPage(
      frame,
      '挂图作战',
      html`截至 ${minute(days.now)}。${running ? html`每分钟刷新一次，<a href="/duties/wall?by=${way}&still=1">不自动刷新</a>。` : html`没有自动刷新，<a href="/duties/wall?by=${way}">每分钟刷新</a>。`}逾期的，和本周起五周内到期的；已经了结的留四周。`,
      html`${renderViews('挂图作战')}
<nav class="parts noprint" aria-label="分栏">${wallWays.map((one) => html`<a href="/duties/wall?by=${one}${still}"${one === way ? html` aria-current="page"` : ''}>按${one}</a>`)}</nav>
<div class="wall">${names.map((name) => column(name, hung.get(name) ?? [], days))}</div>`,
      [['/duties', '事项台账']],
    ),
  }
}

const column = (name: string, cards: readonly Card[], days: Days): Html =>
  html`<section aria-labelledby="col-${name}"><h2 id="col-${name}"${name === '逾期' ? html` class="late"` : ''}>${name} <span class="figure">${cards.length}</span></h2>${cards.length === 0 ? html`<p class="quiet">没有</p>` : html`<ul>${cards.slice(0, HUNG).map((card) => hang(card, days))}</ul>${cards.length > HUNG ? html`<p class="quiet">另有 ${cards.length - HUNG} 张</p>` : ''}`}</section>`

/** So many cards hang in a column, and so many late units are named on a card: it is read from across a room. */
const HUNG = 12
const NAMED = 4

function hang({ document, what, period, total, closed, waiting, late, next, lateUnits }: Card, { today }: Days): Html {
  const href = listHref({
    part: late > 0 ? '逾期' : next !== null ? '待办' : waiting > 0 ? '待审' : '办结',
    document: document ?? '',
    words: what,
  })
  const day = next === null ? null : dayOfMoment(next)
  return html`<li><a href="${href}">${what}</a>${period === '' ? '' : html`<span class="about">${period}</span>`}
<p><progress max="${total}" value="${closed}" aria-label="办结"></progress> 办结 ${closed}/${total}${waiting === 0 ? '' : `，待审 ${waiting}`}${late === 0 ? '' : html`，<b class="late">■ 逾期 ${late}</b>`}</p>
${day === null ? '' : html`<p class="number">${day.toString()}${late > 0 ? `，已过 ${day.until(today).days} 天` : ''}</p>`}
${lateUnits.length === 0 ? '' : html`<p class="about">${lateUnits.slice(0, NAMED).join('、')}${lateUnits.length > NAMED ? ` 等 ${lateUnits.length} 个` : ''}</p>`}</li>`
}
