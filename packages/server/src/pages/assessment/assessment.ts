import { decimal } from '@zhengling/law'
import { type Placed, type Queue, type ScorePart } from '@zhengling/store'
import { type AssessmentKind, kinds } from '../../assessment/assessment.ts'
import type { Bulletin } from '../../assessment/bulletin.ts'
import type { County } from '../../counties.ts'
import { periodName, sayPlace, standings, summary } from '../../papers/compose.ts'
import { footOf } from '../../papers/source.ts'
import { deskForm, refusal, workPage } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'

export interface AssessmentView {
  readonly bulletin: Bulletin | null
  readonly kind: AssessmentKind
  readonly at: string
  /** YYYY-MM */
  readonly month: string
  readonly county: County
  readonly refused: string | null
}

/** Ranking at a cut-off: each place opens down to the duties that it was counted from. */
export function assessmentPage(frame: Frame, view: AssessmentView): Page {
  const { bulletin, kind, at, month, refused } = view
  return workPage(
    frame,
    '排名与考核',
    '按截至时刻的台账计算：以后发生的事不改变已经算出的结果。',
    html`${refusal(refused)}<p class="acts"><a class="button" href="/assessment/schemes">考核办法</a><a class="button" href="/papers">文稿</a></p>
<form class="desk-form filters" method="get" action="/assessment">
<div class="field"><label for="kind">哪一种</label><select id="kind" name="kind">${Object.entries(kinds).map(([value, title]) => html`<option value="${value}"${value === kind ? html` selected` : ''}>${title}</option>`)}</select></div>
<div class="field"><label for="month">哪个月（季度写其中一个月）</label><input id="month" type="month" name="month" required value="${month}"></div>
<div class="field"><label for="at">截至时刻</label><input id="at" type="datetime-local" name="at" required value="${at}"></div>
<p class="acts"><button type="submit">计算</button></p></form>
${bulletin === null ? '' : renderBulletin(frame, bulletin, view)}`,
  )
}

function renderBulletin(frame: Frame, bulletin: Bulletin, { kind, at, month, county }: AssessmentView): Html {
  const { scheme, rankings, questions, period, head } = bulletin
  const { assessment } = county
  const query = `kind=${kind}&month=${month}&at=${encodeURIComponent(at)}`
  const paper = kind === 'monthly' ? '通报' : '季度分析'
  return html`<section class="paper"><h2>${periodName(bulletin)}${kinds[kind]}</h2>
${summary(bulletin).map((one) => html`<p>${one}</p>`)}
<p class="acts"><a class="button" href="/assessment/file?${query}">下载文本</a></p>
${deskForm(frame, '/papers', html`<input type="hidden" name="kind" value="${paper}"><input type="hidden" name="month" value="${month}"><input type="hidden" name="at" value="${at}"><input type="hidden" name="of" value=""><p class="acts"><button type="submit" class="main">据此拟${paper}</button></p>`)}
${questions.map((one) => html`<p><strong>待解读</strong>　${one.question}？原文：${one.words}。解释之前，各种读法的排名一并列出。<a href="/questions">去看这个问题</a></p>`)}
${
  scheme === null
    ? html`<p class="unstated">排名：文内未规定。${assessment.marks.at.document} ${assessment.marks.at.clause} 没有写分值和等次，查找过“${assessment.marks.looked.join('”“')}”；县政府办还没有登记考核办法，不作排名。</p>`
    : html`<p>按《${scheme.title}》（${scheme.basis}）第 ${scheme.n} 版：${scheme.grouping}排名，同分${scheme.ties}，未报的${scheme.missing}，没有可计事项的${scheme.nothingDue}。</p>`
}
${rankings.map(({ reading, argument, queues, classes }) => html`${reading === '' ? '' : html`<h3>按“${reading}”读</h3><p class="quiet">${argument}。排名的有：${classes.map(({ name }) => name).join('、')}。</p>`}${queues.map((queue) => renderQueue(queue, scheme?.places ?? 0, bulletin))}`)}
${scheme === null ? renderUnits(bulletin) : ''}
<p class="quiet foot">${footOf({ cutoff: period.cutoff, head })}</p></section>`
}

const renderQueue = ({ name, placed }: Queue, places: number, bulletin: Bulletin): Html =>
  html`<h3>${name}</h3><div class="wide" tabindex="0" role="region" aria-label="${name}排名"><table class="dense"><thead><tr><th scope="col">名次</th><th scope="col">单位</th><th scope="col">得分</th><th scope="col">为什么</th></tr></thead>
<tbody>${placed.map((one) => html`<tr><td class="number">${sayPlace(one)}</td><th scope="row">${one.unit}</th><td class="number">${one.score === null ? '—' : decimal(one.score, places)}</td><td><details><summary>构成</summary><ul>${one.parts.map((part) => html`<li>${sayPart(part)}${renderFrom(part, one, bulletin)}</li>`)}</ul></details></td></tr>`)}</tbody></table></div>`

const sayPart = ({ measure, value, weight, points }: ScorePart): string =>
  `${measure} ${value === null ? '无可计' : decimal(value)} × ${weight} = ${decimal(points)}分`

/** The duties and matters that a part was counted from, as links. */
function renderFrom({ items, matters }: ScorePart, { unit }: Placed, { records }: Bulletin): Html | '' {
  const record = records.get(unit)
  const duties = (record?.items ?? []).filter(({ id }) => items.includes(id))
  const followed = (record?.matters ?? []).filter(({ id }) => matters.includes(id))
  if (duties.length + followed.length === 0) return ''
  return html`<ul>${duties.map(({ id, what, period }) => html`<li><a href="/duties/${encodeURIComponent(id)}">${what}${period === '' ? '' : `（${period}）`}</a></li>`)}${followed.map(({ id, what }) => html`<li><a href="/matters/${encodeURIComponent(id)}">${what}</a></li>`)}</ul>`
}

/** Without a scheme: how each unit stands, in no order of merit. */
function renderUnits(bulletin: Bulletin): Html {
  const all = standings(bulletin)
  if (all.length === 0) return html`<p class="empty">这一期间没有到期的事项。</p>`
  return html`<h3>各单位情况（不排名）</h3><div class="wide" tabindex="0" role="region" aria-label="各单位情况"><table class="dense"><thead><tr><th scope="col">单位</th><th scope="col">到期</th><th scope="col">按时</th><th scope="col">迟报</th><th scope="col">未报</th></tr></thead>
<tbody>${all.map(({ unit, due, onTime, late, missing }) => html`<tr><th scope="row"><a href="/duties?unit=${encodeURIComponent(unit)}">${unit}</a></th>${[due.length, onTime, late.length, missing.length].map((n) => html`<td class="number">${n}</td>`)}</tr>`)}</tbody></table></div>`
}
