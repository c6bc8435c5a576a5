import type { DutyItem, DutyReport, Shown } from '@zhengling/store'
import { longDateWithDay, minute } from '../date.ts'
import { deskForm, refusal, sentences, workPage } from '../desk/parts.ts'
import { whoOf } from '../desk/recent.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { itemHref, renderLight, sayGround } from './parts.ts'

export interface ItemPage {
  readonly item: DutyItem
  readonly light: Shown
  readonly reports: readonly DutyReport[]
  /** Address of its clause, where the document is in the store. */
  readonly clauseHref: string | null
  /** What the reader may do here. */
  readonly may: {
    readonly report: boolean
    readonly judge: boolean
    readonly setDay: boolean
    readonly supervise: boolean
  }
  readonly today: Temporal.PlainDate
  readonly refused?: string
  /** What was written, where it could not be kept. */
  readonly written?: Written
}

export interface Written {
  readonly said: string
  readonly closes: boolean
  readonly shows: readonly string[]
  readonly revision: number
}

/** One item: what is asked, by when and why, what was reported, and what may be done now. */
export function itemPage(frame: Frame, page: ItemPage): Page {
  const { item, light, reports, may, refused = null } = page
  const handedIn = reports.filter(({ state }) => state !== '草稿')
  return workPage(
    frame,
    item.what,
    html`${item.unit}　${renderLight(light)}`,
    html`${refusal(refused)}${sentences(light.why)}
${facts(page)}
${days(item)}
${item.state === '办结' || item.state === '不再要求' || !may.report ? '' : reportForm(frame, page)}
${may.judge && item.state === '已报' ? judgeForm(frame, page) : ''}
<h2>报送记录</h2>${handedIn.length === 0 ? html`<p class="empty">还没有报送。</p>` : html`<ol class="work versions">${handedIn.map(renderReport)}</ol>`}
${may.setDay ? dayForm(frame, page) : ''}
${may.supervise ? html`<p class="acts"><a class="button" href="/matters/new?item=${encodeURIComponent(item.id)}">转为督办事项</a></p>` : ''}
${item.changes.length === 0 ? '' : html`<h2>期限的变动</h2><ul class="work versions">${item.changes.map(({ at, from, to, why }) => html`<li><span>${from ?? '未定'} 改为 ${to ?? '不再要求'}</span><span class="about">${minute(Temporal.Instant.from(at))}　${why}</span></li>`)}</ul>`}`,
    [['/duties', '事项台账']],
  )
}

function facts({ item, clauseHref }: ItemPage): Html {
  const ground = clauseHref === null ? sayGround(item) : html`<a href="${clauseHref}">${sayGround(item)}</a>`
  const row = (title: string, value: Html | string | undefined) =>
    value === undefined || value === '' ? '' : html`<dt>${title}</dt><dd>${value}</dd>`
  const { fixed, along, reportedTo, evidence, period, rule } = item
  return html`<dl class="detail">${row('依据', ground)}${row('目标', fixed.目标)}${row('任务', item.what)}${row('措施', fixed.措施)}${row('进度', `${rule}${period === '' ? '' : `（${period}）`}`)}${row('责任', `${item.unit}${along.length === 0 ? '' : `；配合：${along.join('、')}`}`)}${row('标准', fixed.标准)}${row('报送', reportedTo.join('、'))}${row('办结凭据', evidence.join('、'))}</dl>`
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

function reportForm(frame: Frame, { item, reports, written }: ItemPage): Html {
  const draft = reports.find(({ state }) => state === '草稿')
  const { said, closes, shows, revision } = written ?? draft ?? { said: '', closes: true, shows: [], revision: 0 }
  const sentBack = reports.find(({ state }) => state === '退回')
  return html`<section aria-labelledby="report"><h2 id="report">${item.state === '退回' ? '补正后重报' : '报送办理情况'}</h2>
${item.state === '退回' && sentBack !== undefined ? html`<p class="refusal">退回的理由：${sentBack.judgedWhy ?? ''}</p>` : ''}
${deskForm(
  frame,
  `${itemHref(item.id)}/report`,
  html`<input type="hidden" name="revision" value="${revision}">
<div class="field"><label for="said">办理情况</label><textarea id="said" name="said" rows="6" maxlength="20000">${said}</textarea></div>
<fieldset class="field"><legend>这次报的是</legend><label><input type="radio" name="closes" value="1"${closes ? html` checked` : ''}> 已经办结</label>　<label><input type="radio" name="closes" value="0"${closes ? '' : html` checked`}> 进展，尚未办结</label></fieldset>
${item.evidence.length === 0 ? '' : html`<fieldset class="field"><legend>办结凭据已具备</legend>${item.evidence.map((one) => html`<label><input type="checkbox" name="shows" value="${one}"${shows.includes(one) ? html` checked` : ''}> ${one}</label>　`)}</fieldset>`}
<p class="acts"><button type="submit" class="main" name="do" value="hand-in">报送</button><button type="submit" name="do" value="draft">存草稿</button></p>`,
)}${draft === undefined ? '' : html`<p class="quiet">草稿存于 ${minute(draft.writtenAt)}，只有本单位的人看得见。</p>`}</section>`
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

function renderReport({
  n,
  state,
  closes,
  said,
  shows,
  handedInAt,
  handedInBy,
  judgedAt,
  judgedBy,
  judgedWhy,
}: DutyReport): Html {
  return html`<li><span><strong>第 ${n} 次</strong>　${closes ? '报办结' : '报进展'}　${state === '通过' ? '○ 审核通过' : state === '退回' ? '■ 退回' : '● 已报'}</span>
<span class="about">${handedInAt === null ? '' : `${minute(handedInAt)} 报送`}${handedInBy === null ? '' : html`　${whoOf(handedInBy)}`}</span>
<p class="said">${said}</p>${shows.length === 0 ? '' : html`<p class="about">凭据：${shows.join('、')}</p>`}
${judgedAt === null ? '' : html`<p class="about">${minute(judgedAt)} ${state === '通过' ? '审核通过' : '退回'}${judgedBy === null ? '' : html`　${whoOf(judgedBy)}`}${judgedWhy === null ? '' : `：${judgedWhy}`}</p>`}</li>`
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
