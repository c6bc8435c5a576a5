import type { DutyFile, DutyItem, DutyReport, Shown } from '@zhengling/store'
import type { Unfolding } from '../../ledger/unfolding.ts'
import { longDateWithDay, minute } from '../date.ts'
import { deskForm, refusal, sentences, workPage } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { itemHref, renderLight, sayGround, sayWords } from './parts.ts'
import { renderReport } from './report.ts'
import { reportForm, type Written } from './report-form.ts'
import { renderUnfolding } from './unfolding.ts'

export interface ItemPage {
  readonly item: DutyItem
  readonly light: Shown
  readonly reports: readonly DutyReport[]
  readonly files: readonly DutyFile[]
  /** Address of its clause, where the document is in the store. */
  readonly clauseHref: string | null
  /** Other clauses that order the same act, with their addresses where the document is in the store. */
  readonly also: readonly { readonly clause: string; readonly href: string | undefined }[]
  /** How its unit follows from the text; null of one made by hand. */
  readonly unfolding: Unfolding | null
  /** What the reader may do here. */
  readonly may: {
    readonly report: boolean
    readonly judge: boolean
    readonly setDay: boolean
    readonly supervise: boolean
    readonly keep: boolean
  }
  readonly today: Temporal.PlainDate
  readonly refused?: string
  /** What was written, where it could not be kept. */
  readonly written?: Written
}

/** One item: what is asked, by when and why, what was reported, and what may be done now. */
export function itemPage(frame: Frame, page: ItemPage): Page {
  const { item, light, reports, may, refused = null } = page
  const handedIn = reports.filter(({ state }) => state !== '草稿')
  return workPage(
    frame,
    item.what,
    html`${sayWords(item.unit)}　${renderLight(light)}`,
    html`${refusal(refused)}${sentences(light.why)}
${facts(page)}
${page.unfolding === null ? '' : renderUnfolding(item, page.unfolding, may.keep)}
${days(item)}
${item.state === '办结' || item.state === '不再要求' || !may.report ? '' : reportForm(frame, page)}
${may.judge && item.state === '已报' ? judgeForm(frame, page) : ''}
<h2>报送记录</h2>${handedIn.length === 0 ? html`<p class="empty">还没有报送。</p>` : html`<ol class="work versions">${handedIn.map((report) => renderReport(page, report))}</ol>`}
${may.setDay ? dayForm(frame, page) : ''}
${may.supervise ? html`<p class="acts"><a class="button" href="/matters/new?item=${encodeURIComponent(item.id)}">转为督办事项</a></p>` : ''}
${item.changes.length === 0 ? '' : html`<h2>期限的变动</h2><ul class="work versions">${item.changes.map(({ at, from, to, why }) => html`<li><span>${from ?? '未定'} 改为 ${to ?? '不再要求'}</span><span class="about">${minute(Temporal.Instant.from(at))}　${why}</span></li>`)}</ul>`}`,
    [['/duties', '事项台账']],
  )
}

function facts({ item, clauseHref, also }: ItemPage): Html {
  const ground = clauseHref === null ? sayGround(item) : html`<a href="${clauseHref}">${sayGround(item)}</a>`
  const row = (title: string, value: Html | string | undefined) =>
    value === undefined || value === '' ? '' : html`<dt>${title}</dt><dd>${value}</dd>`
  const others = also.map(
    ({ clause, href }) => html`${href === undefined ? clause : html`<a href="${href}">${clause}</a>`}　`,
  )
  const { fixed, along, reportedTo, evidence, period, rule } = item
  return html`<dl class="detail">${row('依据', ground)}${also.length === 0 ? '' : row('另见', html`${others}同一件事，两条都写了，台账各列一项。`)}${row('目标', fixed.目标)}${row('任务', item.what)}${row('措施', fixed.措施)}${row('进度', `${rule}${period === '' ? '' : `（${period}）`}`)}${row('责任', `${sayWords(item.unit)}${along.length === 0 ? '' : `；配合：${along.join('、')}`}`)}${row('标准', fixed.标准)}${row('报送', reportedTo.join('、'))}${row('办结凭据', evidence.join('、'))}</dl>`
}

/** Every reading with its day and how it was counted. */
function days({ dates, questions, because, own }: DutyItem): Html {
  if (own !== null)
    return html`<section aria-labelledby="days"><h2 id="days">期限</h2><p>${longDateWithDay(Temporal.PlainDate.from(own.day))}，由县政府办另定：${own.why}。条文没有写明日期${because === null ? '' : `（${because}）`}。</p></section>`
  if (dates.length === 0)
    return html`<section aria-labelledby="days"><h2 id="days">期限</h2><p class="unstated">文内未规定　<span class="quiet">${because ?? ''}</span></p></section>`
  const open = questions.length > 0
  return html`<section aria-labelledby="days"><h2 id="days">期限${open ? '　待解读' : ''}</h2>${open ? html`<p>${questions.map(({ question }) => question).join('；')}？未解释之前按最早的一天催办。</p>` : ''}
<ul class="readings">${dates.map(({ reading, argument, due, counted }) => html`<li><strong>${due === null ? '尚不能确定' : sayDay(due)}</strong>${reading === '' ? '' : html`　${reading}`}${argument === '' ? '' : html`<span class="about">${argument}</span>`}${sentences(counted)}</li>`)}</ul></section>`
}

function sayDay(due: string): string {
  const [day = '', time] = due.split('T')
  return `${longDateWithDay(Temporal.PlainDate.from(day))}${time === undefined ? '' : ` ${time}`}`
}

function judgeForm(frame: Frame, { item, reports }: ItemPage): Html {
  const latest = reports.find(({ state, closes }) => state !== '草稿' && closes)
  if (latest === undefined) return html``
  return html`<section aria-labelledby="judge"><h2 id="judge">审核第 ${latest.n} 次报送</h2>
${deskForm(
  frame,
  `${itemHref(item.id)}/judge`,
  html`<input type="hidden" name="n" value="${latest.n}"><div class="field"><label for="why">意见</label><input id="why" type="text" name="why" maxlength="500" autocomplete="off"><p class="hint">退回必须写明缺什么、怎样补正。</p></div>
<p class="acts"><button type="submit" class="main" name="do" value="accept">审核通过，办结</button><button type="submit" name="do" value="return">退回补正</button></p>`,
)}</section>`
}

function dayForm(frame: Frame, { item, today }: ItemPage): Html {
  return html`<details><summary>${item.own === null ? '另定期限' : '改定期限'}</summary>${deskForm(
    frame,
    `${itemHref(item.id)}/day`,
    html`<input type="hidden" name="revision" value="${item.revision}"><p class="hint">条文没有写明日期。由县政府办另定的，台账上注明是县政府办所定，不作为条文的规定。</p>
<div class="field"><label for="day">期限</label><input id="day" type="date" name="day" required min="${today.toString()}"><p class="hint">含当日。</p></div>
<div class="field"><label for="day-why">理由或出处</label><input id="day-why" type="text" name="why" required maxlength="500" autocomplete="off"></div>
<p class="acts"><button type="submit">定为期限</button></p>`,
  )}</details>`
}
