import { type Paper, sayNumber } from '@zhengling/store'
import { minute } from '../date.ts'
import { deskForm, refusal, workPage } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { paperHref } from './paper.ts'

export interface Papers {
  readonly papers: readonly Paper[]
  /** Up to when a new one is drafted unless told. */
  readonly at: string
  readonly units: readonly string[]
  readonly refused: string | null
}

/** Papers drafted from the ledger, and drafting one. */
export function papersPage(frame: Frame, { papers, at, units, refused }: Papers): Page {
  return workPage(
    frame,
    '督查考核文稿',
    '文稿由台账按截至时刻拟出，印发前可以改；印发一次，从文号簿取号。',
    html`${refusal(refused)}<p class="acts"><a class="button" href="/papers/minutes">拟会议纪要</a><a class="button" href="/papers/numbers">文号簿</a><a class="button" href="/assessment">排名与考核</a></p>
${papers.length === 0 ? html`<div class="empty"><p>还没有文稿。拟出的通报、工作简报、督办单、提醒函、季度分析、会议纪要列在这里。</p></div>` : list(papers)}
<h2>拟稿</h2>${deskForm(
      frame,
      '/papers',
      html`<div class="field"><label for="kind">文种</label><select id="kind" name="kind">${['通报', '工作简报', '季度分析', '提醒函'].map((one) => html`<option value="${one}">${one}</option>`)}</select><p class="hint">督办单从督办事项的页面上拟，会议纪要从上面的“拟会议纪要”拟。</p></div>
<div class="field"><label for="month">哪个月（季度写其中一个月）</label><input id="month" type="month" name="month" required value="${at.slice(0, 7)}"></div>
<div class="field"><label for="at">截至时刻</label><input id="at" type="datetime-local" name="at" required value="${at}"></div>
<div class="field"><label for="of">提醒函给哪个单位</label><input id="of" type="text" name="of" list="units" maxlength="100" autocomplete="off"><datalist id="units">${units.map((one) => html`<option value="${one}">`)}</datalist></div>
<p class="acts"><button type="submit" class="main">拟稿</button></p>`,
    )}`,
  )
}

const list = (papers: readonly Paper[]): Html =>
  html`<div class="wide" tabindex="0" role="region" aria-label="文稿"><table class="dense"><thead><tr><th scope="col">标题</th><th scope="col">文种</th><th scope="col">文号</th><th scope="col">状态</th><th scope="col">截至</th></tr></thead>
<tbody>${papers.map((one) => html`<tr><th scope="row"><a href="${paperHref(one.id)}">${one.title}</a></th><td>${one.kind}</td><td>${one.number === null ? html`<span class="about">未编号</span>` : sayNumber(one.number)}</td><td>${one.state}</td><td class="number">${minute(one.cutoff)}</td></tr>`)}</tbody></table></div>`
