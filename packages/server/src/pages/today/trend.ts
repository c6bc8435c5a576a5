import type { Week } from '@zhengling/store'
import { type Html, html } from '../html.ts'

/** Of the drawing, in its own units. */
const SIZE = { width: 560, height: 200, left: 44, bottom: 26, top: 16 }
const BAR = 14

/** How what was due in each week went: bars from zero, and the same figures in a table beside them. */
export function renderTrend(weeks: readonly Week[]): Html {
  return html`<div class="trend"><figure>${chart(weeks)}<figcaption><span class="key owed">应办</span>　<span class="key closed">已办结</span>　<span class="key late">逾期</span>　单位：项，按到期日所在的周；末一周到本周日止</figcaption></figure>
<div class="wide" tabindex="0" role="region" aria-label="近八周的数"><table class="dense"><thead><tr><th scope="col">周一</th><th scope="col" class="figure">应办</th><th scope="col" class="figure">逾期</th><th scope="col" class="figure">已办结</th></tr></thead><tbody>${weeks.map(
    ({ monday, owed, late, closed }) =>
      html`<tr><th scope="row" class="number">${monday.toString()}</th><td class="figure">${owed}</td><td class="figure">${late}</td><td class="figure">${closed}</td></tr>`,
  )}</tbody></table></div></div>`
}

function chart(weeks: readonly Week[]): Html {
  const { width, height, left, bottom, top } = SIZE
  const most = ceiling(Math.max(1, ...weeks.map(({ owed }) => owed)))
  const step = (width - left) / weeks.length
  const y = (n: number) => top + (height - top - bottom) * (1 - n / most)
  const lines = [0, most / 2, most].filter((n) => Number.isInteger(n))
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="近八周每周应办、已办结和逾期的项数，数字在旁边的表里">
${lines.map((n) => html`<line x1="${left}" x2="${width}" y1="${y(n)}" y2="${y(n)}" class="grid-line"/><text x="${left - 6}" y="${y(n) + 4}" class="axis">${n}</text>`)}
${weeks.map(({ monday, owed, late, closed }, i) => {
  const x = left + i * step + (step - 3 * BAR) / 2
  const bar = (n: number, at: number, kind: string) =>
    html`<rect class="${kind}" x="${x + at * BAR}" y="${y(n)}" width="${BAR - 2}" height="${y(0) - y(n)}"/>`
  return html`${bar(owed, 0, 'owed')}${bar(closed, 1, 'closed')}${bar(late, 2, 'late')}<text x="${left + (i + 0.5) * step}" y="${height - 8}" class="week">${monday.month}/${monday.day}</text>`
})}</svg>`
}

/** The next round number: 1, 2 or 5 with zeros behind it. */
function ceiling(n: number): number {
  const ten = 10 ** Math.floor(Math.log10(n))
  return ([1, 2, 5, 10].find((one) => one * ten >= n) ?? 10) * ten
}
