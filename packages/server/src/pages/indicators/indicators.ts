import type { AskedFigure, AskingDuty } from '@zhengling/store'
import type { Cell, IndicatorTable } from '../../indicators/table.ts'
import { workPage } from '../desk/parts.ts'
import { itemHref } from '../duties/parts.ts'
import { filterHref } from '../filter-href.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'

export interface IndicatorsPage {
  readonly duties: readonly AskingDuty[]
  /** The figure that is shown; null where none is asked for. */
  readonly shown: {
    readonly document: string
    readonly duty: string
    readonly figure: AskedFigure
    readonly clauseHref: string | null
    readonly table: IndicatorTable
  } | null
}

export const indicatorHref = (document: string, duty: string, figure: string, file = false): string =>
  filterHref(file ? '/indicators/file' : '/indicators', { document, duty, figure })

/** Times that the page shows; the file has all. */
const SHOWN = 6

/** The figures that units reported, one at a time: unit by time, the sum, what it is to reach, the change against the time before. */
export function indicatorsPage(frame: Frame, { duties, shown }: IndicatorsPage): Page {
  return workPage(
    frame,
    '指标',
    '各单位报送的数字，按单位、按期排列。只算最后一次报送，退回的不算。',
    html`${
      duties.length === 0
        ? html`<div class="empty"><p>台账中还没有要报数字的事项。条文要求报数字的事项到期以后，数字列在这里。</p></div>`
        : html`<nav class="parts" aria-label="指标">${duties.flatMap(({ document, duty, asks }) =>
            asks.map(
              ({ name }) =>
                html`<a href="${indicatorHref(document, duty, name)}"${shown?.duty === duty && shown.document === document && shown.figure.name === name ? html` aria-current="page"` : ''}>${name}</a>`,
            ),
          )}</nav>`
    }${shown === null ? '' : figure(shown)}`,
  )
}

function figure({ document, duty, figure: asked, clauseHref, table }: NonNullable<IndicatorsPage['shown']>): Html {
  const { name, unit, clause, total } = asked
  const ground = `${document} ${clause}`
  const from = Math.max(0, table.times.length - SHOWN)
  const last = table.sums.at(-1)
  return html`<section aria-labelledby="figure"><h2 id="figure">${name}（${unit}）</h2>
<p>事项“${duty}”，依据${clauseHref === null ? ground : html`<a href="${clauseHref}">${ground}</a>`}。${
    total === undefined
      ? html`<span class="unstated">目标：文内未规定</span>`
      : `各单位合计的目标：${total.amount} ${unit}（${total.clause}）${last === undefined ? '' : `，最近一期合计 ${last.value} ${unit}${last.reported < last.of ? `，还有 ${last.of - last.reported} 个单位没有数字` : ''}`}。`
  }</p>
${
  table.times.length === 0
    ? html`<p class="empty">还没有到期的，也没有人报送。</p>`
    : html`<div class="wide" tabindex="0" role="region" aria-label="${name}"><table class="dense"><thead><tr><th scope="col">单位</th>${table.times.slice(from).map((time) => html`<th scope="col" class="number">${time}</th>`)}<th scope="col" class="number">比上一期</th></tr></thead>
<tbody>${table.rows.map(({ unit: who, cells, change }) => html`<tr><th scope="row">${who}</th>${cells.slice(from).map(cell)}<td class="number">${change ?? '—'}</td></tr>`)}</tbody>
<tfoot><tr><th scope="row">合计</th>${table.sums.slice(from).map(({ value, reported, of }) => html`<td class="number">${reported === 0 ? '—' : value}${reported < of ? html`<br><span class="about">${reported}/${of} 个单位</span>` : ''}</td>`)}<td class="number">${table.change ?? '—'}</td></tr></tfoot></table></div>
<p class="quiet">“未审”是已报、还没有审核的，也算在合计里。比上一期：两期都有数字的才比；合计要两期各单位都报齐才比。</p>
<p class="acts"><a class="button" href="${indicatorHref(document, duty, name, true)}">导出 CSV（全部各期）</a></p>`
}</section>`
}

const cell = (one: Cell | null): Html =>
  one === null
    ? html`<td class="number"><span class="about">不用报</span></td>`
    : html`<td class="number"><a href="${itemHref(one.item)}">${one.value ?? one.mark}</a>${one.value !== null && one.mark !== null ? html` <span class="about">${one.mark}</span>` : ''}</td>`
