import { MOST_ROWS, type RowFault, retentions } from '@zhengling/store'
import { partyColumns } from '../../parties/columns.ts'
import type { Township } from '../../parties/townships.ts'
import { deskForm, refusal, workPage } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { choice, kinds, townshipOptions } from './parts.ts'

const { titleOf } = partyColumns

const above = [['/parties', '服务对象']] as const

/** Choosing a file. */
export function importPartiesPage(frame: Frame, townships: readonly Township[], refused: string | null): Page {
  return workPage(
    frame,
    '批量导入服务对象',
    '先逐行核对，有错的指明在第几行；您看过之后再决定存入，此前库里一处也不改。',
    html`${refusal(refused)}${deskForm(
      frame,
      '/parties/import',
      html`<div class="field"><label for="file">表格文件</label><input id="file" type="file" name="file" required accept=".xlsx,.xls,.ods,.csv" aria-describedby="formats"><p class="hint" id="formats">Excel（.xlsx、.xls）、WPS 或 CSV，一个工作表，不超过 ${MOST_ROWS} 行。要有“${titleOf('name')}”（或“姓名”）一列，其余各列有则读：${(['township', 'village', 'citizenNumber', 'creditCode', 'phone', 'bankCard', 'kind', 'retention', 'retainedUntil'] as const).map(titleOf).join('、')}。号码列请设为文本格式。</p></div>
${choice('kind', '没有“类别”一列时，都是', kinds)}
${choice('township', '没有“乡镇”一列时，都在', townshipOptions(townships))}
${choice(
  'retention',
  '没有“保存事由”一列时，都因',
  Object.entries(retentions).map(([key, { title }]) => [key, title] as const),
)}
<p class="acts"><button class="main" type="submit">读入并核对</button></p>`,
      { upload: true },
    )}`,
    above,
  )
}

export interface Preview {
  readonly name: string
  /** Rows of the file that hold something. */
  readonly rows: number
  readonly good: number
  readonly faults: readonly RowFault[]
  readonly unread: readonly string[]
  /** The good rows, closed: handed back when they are to be stored. */
  readonly parcel: string
}

/** Faults shown; more are told by their number. */
const SHOWN = 200

/** What was read, row by row where it does not fit; nothing is stored yet. */
export function previewPage(frame: Frame, { name, rows, good, faults, unread, parcel }: Preview): Page {
  const wrong = rows - good
  return workPage(
    frame,
    '核对结果',
    `“${name}”共 ${rows} 行：${good} 行核对无误${wrong === 0 ? '' : `，${wrong} 行有错`}。尚未存入。`,
    html`${unread.length === 0 ? '' : html`<p>没有读入的列：${unread.join('、')}。</p>`}
${good === 0 ? html`<p>没有可以存入的行。请改好表格后重新导入。</p>` : deskForm(frame, '/parties/import/store', html`<input type="hidden" name="parcel" value="${parcel}"><p class="acts"><button class="main" type="submit">存入核对无误的 ${good} 行</button><a href="/parties/import">不存，改好表格再导入</a></p>${wrong === 0 ? '' : html`<p class="hint">有错的 ${wrong} 行不存。也可以先改好表格，再整个导入。</p>`}`)}
${faults.length === 0 ? '' : html`<h2>有错的行</h2>${faultTable(faults)}${faults.length > SHOWN ? html`<p>另有 ${faults.length - SHOWN} 处没有列出，改好以上各处再导入时会看到。</p>` : ''}`}
${good === 0 ? html`<p class="acts"><a class="button" href="/parties/import">重新选文件</a></p>` : ''}`,
    [...above, ['/parties/import', '批量导入服务对象']],
  )
}

const faultTable = (faults: readonly RowFault[]): Html =>
  html`<div class="wide" tabindex="0" role="region" aria-label="有错的行"><table class="dense"><thead><tr><th scope="col" class="figure">行</th><th scope="col">列</th><th scope="col">问题</th></tr></thead><tbody>${faults.slice(0, SHOWN).map(({ row, field, message }) => html`<tr><th scope="row" class="figure">${row}</th><td>${field === null ? '整行' : titleOf(field)}</td><td>${message}</td></tr>`)}</tbody></table></div>`

/** That the rows are stored. */
export const storedPage = (frame: Frame, count: number): Page =>
  workPage(
    frame,
    '已存入',
    `已登记 ${count} 个服务对象，日志记为一次批量导入。`,
    html`<p class="acts"><a class="button main" href="/parties">看名册</a><a class="button" href="/parties/import">再导入一个文件</a></p>`,
    above,
  )
