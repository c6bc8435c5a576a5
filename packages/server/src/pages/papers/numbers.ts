import { type GivenNumber, type NumberSeries, sayNumber } from '@zhengling/store'
import { minute } from '../date.ts'
import { deskForm, refusal, workPage } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { paperHref } from './paper.ts'

export interface Numbers {
  readonly series: readonly NumberSeries[]
  readonly given: readonly GivenNumber[]
  readonly year: number
  readonly refused: string | null
}

/** The register of numbers: each number with what it was given to, void ones with their reason. */
export function numbersPage(frame: Frame, { series, given, year, refused }: Numbers): Page {
  return workPage(
    frame,
    '文号簿',
    '文号逐个给出，不跳号；作废的留着，注明理由。',
    html`${refusal(refused)}${series.length === 0 ? html`<p class="empty">还没有设立文号簿。</p>` : html`<ul>${series.map((one) => html`<li><strong>${one.mark}〔${one.year}〕</strong>　从第 ${one.first} 号起（${one.basis}），${one.last === null ? '还没有用过' : `用到第 ${one.last} 号`}。</li>`)}</ul>`}
${given.length === 0 ? '' : list(given)}
<h2>设立</h2>${deskForm(
      frame,
      '/papers/numbers',
      html`${input('mark', '代字', html` placeholder="例如 云政办函"`)}${number('year', '年份', year)}${number('first', '从第几号起', 1)}${input('basis', '起号的依据', html` placeholder="例如 前 6 号登记在纸质发文簿"`)}
<p class="acts"><button type="submit" class="main">设立文号簿</button></p>`,
    )}
${
  series.length === 0
    ? ''
    : html`<h2>登记系统外的文件</h2>${deskForm(
        frame,
        '/papers/numbers/register',
        html`<div class="field"><label for="series">文号簿</label><select id="series" name="series">${series.map((one) => html`<option value="${one.mark}〔${one.year}〕">${one.mark}〔${one.year}〕</option>`)}</select></div>${input('remark', '用于什么文件')}
<p class="acts"><button type="submit">取下一个号</button></p>`,
      )}`
}`,
    [['/papers', '督查考核文稿']],
  )
}

const input = (name: string, label: string, more: Html | '' = '') =>
  html`<div class="field"><label for="${name}">${label}</label><input id="${name}" type="text" name="${name}" required maxlength="200" autocomplete="off"${more}></div>`
const number = (name: string, label: string, value: number) =>
  html`<div class="field"><label for="${name}">${label}</label><input id="${name}" type="number" name="${name}" required value="${value}"></div>`

const list = (given: readonly GivenNumber[]): Html =>
  html`<div class="wide" tabindex="0" role="region" aria-label="已用文号"><table class="dense"><thead><tr><th scope="col">文号</th><th scope="col">用于</th><th scope="col">状态</th><th scope="col">何时</th></tr></thead>
<tbody>${given.map((one) => html`<tr><th scope="row">${sayNumber(one)}</th><td>${one.paper === null ? (one.remark ?? '') : html`<a href="${paperHref(one.paper)}">本系统文稿</a>`}</td><td>${one.void ? `作废：${one.remark ?? ''}` : '在用'}</td><td class="number">${minute(one.givenAt)}</td></tr>`)}</tbody></table></div>`
