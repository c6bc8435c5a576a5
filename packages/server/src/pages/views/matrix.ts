import type { Cell, Matrix } from '@zhengling/store'
import { workPage } from '../desk/parts.ts'
import { listHref } from '../duties/list.ts'
import { filterHref } from '../filter-href.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { renderViews } from './parts.ts'

export interface MatrixPage {
  readonly matrix: Matrix
  /** Numbers with titles, in the order of the county's law. */
  readonly documents: readonly (readonly [number: string, title: string])[]
}

/** What a cell counts, each by its shape and its part of the ledger. */
const kinds = [
  ['late', '■', '逾期', '逾期', 'late'],
  ['near', '▲', '临近', '临近', 'near'],
  ['open', '●', '正常', '待办', 'well'],
  ['undated', '—', '无时限', '无时限', 'none'],
  ['waiting', '◇', '待审', '待审', 'well'],
  ['closed', '○', '办结', '办结', 'done'],
] as const

/** Unit by document: each cell its counts by light, each leading to the list behind it. */
export function matrixPage(frame: Frame, { matrix, documents }: MatrixPage): Page {
  const { cells, units, after } = matrix
  const byPlace = new Map(cells.map((cell) => [placeOf(cell.unit, cell.document), cell]))
  const used = new Set(cells.map(({ document }) => document))
  const shown = [
    ...documents.filter(([number]) => used.has(number)),
    ...(used.has(null) ? [[null, '会议、批示等交办'] as const] : []),
  ]
  return {
    shape: 'landscape',
    ...workPage(
      frame,
      '单位×公文',
      html`${kinds.map(([, sign, name]) => html`<span class="key">${sign} ${name}</span>　`)}点数字看明细。历史和不再要求的不计。`,
      html`${renderViews('单位×公文')}
${units.length === 0 ? html`<div class="empty"><p>台账里有了事项，这里按单位和公文列出各几项。</p></div>` : html`<div class="wide matrix" tabindex="0" role="region" aria-label="单位×公文"><table class="grid"><thead><tr><th scope="col">单位</th>${shown.map(([number, title]) => html`<th scope="col" title="${title}">${number === null ? title : shortOf(number)}</th>`)}</tr></thead><tbody>${units.map((unit) => html`<tr><th scope="row"><a href="${listHref({ unit })}">${unit}</a></th>${shown.map(([number]) => html`<td>${counts(byPlace.get(placeOf(unit, number)))}</td>`)}</tr>`)}</tbody></table></div>`}
${after === null ? '' : html`<p class="acts noprint"><a class="button" href="${filterHref('/duties/matrix', { after })}">往后的单位</a></p>`}`,
      [['/duties', '事项台账']],
    ),
  }
}

const placeOf = (unit: string, document: string | null): string => `${unit}\0${document ?? ''}`

/** 政办发〔2022〕16号 without the county's mark before it: the column is narrow, the title is on it. */
const shortOf = (number: string): string => number.replace(/^.*〔/u, '〔')

function counts(cell: Cell | undefined): Html | '' {
  if (cell === undefined) return ''
  const { unit, document } = cell
  return html`${kinds
    .filter(([key]) => cell[key] > 0)
    .map(([key, sign, name, part, style]) => {
      const said = html`<span aria-hidden="true">${sign}</span><span class="unseen">${name}</span>${cell[key]}`
      // The list has no filter for what no document declares.
      return document === null
        ? html`<span class="light ${style}">${said}</span> `
        : html`<a class="light ${style}" href="${listHref({ part, unit, document })}">${said}</a> `
    })}`
}
