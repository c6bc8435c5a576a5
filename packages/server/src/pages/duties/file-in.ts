import type { Choices } from '../../ledger/file-in/change.ts'
import type { Difference, SheetFault } from '../../ledger/file-in/difference.ts'
import { deskForm, refusal, workPage } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'

const above = [['/duties', '事项台账']] as const

/** Where a sheet of the ledger is brought back, and what can be changed in it. */
export function fileInPage(frame: Frame, refused: string | null, keeps: boolean): Page {
  return workPage(
    frame,
    '导入改过的 Excel',
    '先列出与台账不同的每一处，由您逐处选择采用还是不采用；没有选之前，台账不变。',
    html`${refusal(refused)}${deskForm(
      frame,
      '/duties/file-in',
      html`<div class="field"><label for="file">改过的文件</label><input id="file" type="file" name="file" required accept=".xlsx,.xls,.ods,.csv" aria-describedby="file-hint"><p class="hint" id="file-hint">在“事项台账”里下载的 Excel，用 Excel、WPS 改过都可以，列的次序可以变，用不着的列可以删，“编号”一列要留着。</p></div>
<p class="acts"><button class="main" type="submit">读入并对照</button></p>`,
      { upload: true },
    )}
<h2>可以改什么</h2><ul>${keeps ? keeping : ''}<li>办理情况：本单位的事项，采用后存为草稿，报送仍在该事项的页面上办。</li></ul>
<p class="quiet">条文写明的任务、期限、依据、责任单位等，文件改不了；改了的列出来，写明为什么不能采用。删去的行不作删除。</p>`,
    above,
  )
}

const keeping = html`<li>期限：条文没有写日期的，由县政府办另定；改了“进度要求”一格的，以它为理由。</li><li>责任单位：条文没有写名的（例如“各有关单位”），写上单位，几个的用、隔开。</li><li>新事项：“编号”留空的行，要写任务、责任单位和依据（“会议：县政府第3次常务会议”这样写）。</li>`

export interface FileInPreview {
  readonly choices: Choices
  /** By position, what was chosen; null before anything was. */
  readonly chosen: ReadonlySet<number> | null
  readonly why: string
  readonly refused: string | null
  readonly parcel: string
  /** Null where it was told before. */
  readonly rest: {
    readonly rows: number
    readonly unchangeable: readonly (readonly [Difference, string])[]
    readonly faults: readonly SheetFault[]
    readonly unread: readonly string[]
  } | null
}

/** Rows of what cannot be taken that are shown; more are told by their number. */
const SHOWN = 200

/** Every difference, before and after, with a choice to take it; and what a file cannot change, with its ground. */
export function fileInPreviewPage(frame: Frame, view: FileInPreview): Page {
  const { choices, why, refused, parcel, rest } = view
  const { name, differences } = choices
  const asksWhy = differences.some(
    ({ change }) => change.kind === 'units' || (change.kind === 'day' && change.why === ''),
  )
  return workPage(
    frame,
    '与台账不同之处',
    `“${name}”${rest === null ? '' : `共 ${rest.rows} 行，`}可以采用的改动 ${differences.length} 处${rest === null || rest.unchangeable.length === 0 ? '' : `，不能采用的 ${rest.unchangeable.length} 处`}${rest === null || rest.faults.length === 0 ? '' : `，读不了的 ${rest.faults.length} 处`}。台账还没有变。`,
    html`${refusal(refused)}
${
  differences.length === 0
    ? html`<div class="empty"><p>没有可以采用的改动。</p></div><p class="acts"><a class="button" href="/duties/file-in">另选文件</a></p>`
    : html`${choosing(view)}${deskForm(
        frame,
        '/duties/file-in/take',
        html`<input type="hidden" name="parcel" value="${parcel}">
${asksWhy ? html`<div class="field"><label for="why">定期限、定责任单位的理由或出处</label><input id="why" type="text" name="why" maxlength="500" value="${why}" autocomplete="off" aria-describedby="why-hint"><p class="hint" id="why-hint">文件里没有另写理由的，都用这一条，例如“县长办公会定”。</p></div>` : html`<input type="hidden" name="why" value="">`}
<p class="acts"><button class="main" type="submit">采用所选的改动</button><a href="/duties/file-in">都不采用</a></p>
<p class="hint">勾选的一次采用；有一处不能采用，就都不采用，并说明是哪一行。导出之后有人改过的，没有预先勾选。</p>`,
        { id: 'take' },
      )}`
}
${rest === null ? '' : html`${unchangeable(rest.unchangeable)}${faulty(rest.faults)}${rest.unread.length === 0 ? '' : html`<p class="quiet">没有读的列：${rest.unread.join('、')}。</p>`}`}`,
    [...above, ['/duties/file-in', '导入改过的 Excel']],
  )
}

const heads = ['采用', '行', '事项', '栏', '台账现在', '文件里', '说明']

/** The choices, which belong to the form below: their table is wider than a form is. */
function choosing({ choices: { differences }, chosen }: FileInPreview): Html {
  const isChosen = (i: number, stale: boolean) => (chosen === null ? !stale : chosen.has(i))
  return wide(
    '可以采用的改动',
    heads,
    differences.map(
      ({ row, about, field, before, after, notes, stale }, i) =>
        html`<tr><td><input type="checkbox" form="take" name="take" value="${i}" aria-label="采用第 ${row} 行的${field}"${isChosen(i, stale) ? html` checked` : ''}></td><td class="figure">${row}</td><td>${about}</td><td class="number">${field}</td><td>${orEmpty(before)}</td><td>${after}</td><td><span class="about">${notes.join('；')}</span></td></tr>`,
    ),
  )
}

const orEmpty = (text: string): Html | string => (text === '' ? html`<span class="about">（空）</span>` : text)

const wide = (title: string, columns: readonly string[], rows: readonly Html[]): Html =>
  html`<div class="wide works" tabindex="0" role="region" aria-label="${title}"><table class="dense"><thead><tr>${columns.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`

const more = (count: number): Html | '' =>
  count > SHOWN ? html`<p>另有 ${count - SHOWN} 处没有列出，改好以上各处再导入时会看到。</p>` : ''

function unchangeable(rows: readonly (readonly [Difference, string])[]): Html | '' {
  if (rows.length === 0) return ''
  const shown = rows
    .slice(0, SHOWN)
    .map(
      ([{ row, about, field, before, after, notes }, because]) =>
        html`<tr><td class="figure">${row}</td><td>${about}</td><td class="number">${field}</td><td>${orEmpty(before)}</td><td>${orEmpty(after)}</td><td>${[because, ...notes].join('')}</td></tr>`,
    )
  return html`<h2>不能采用的</h2>${wide('不能采用的', heads.slice(1), shown)}${more(rows.length)}`
}

function faulty(faults: readonly SheetFault[]): Html | '' {
  if (faults.length === 0) return ''
  const shown = faults
    .slice(0, SHOWN)
    .map(
      ({ row, column, message }) =>
        html`<tr><td class="figure">${row}</td><td class="number">${column ?? '整行'}</td><td>${message}</td></tr>`,
    )
  return html`<h2>读不了的</h2>${wide('读不了的', ['行', '列', '问题'], shown)}${more(faults.length)}`
}

/** That what was chosen is taken over. */
export const fileTakenPage = (
  frame: Frame,
  { count, print }: { readonly count: number; readonly print: string },
): Page =>
  workPage(
    frame,
    '已采用',
    `采用了 ${count} 处改动，日志记为一次。`,
    html`<p class="quiet">文件的 SM3 校验值 <code>${print}</code> 已记入办理日志。</p><p class="acts"><a class="button main" href="/duties">看台账</a><a class="button" href="/duties/file-in">再导入一个文件</a></p>`,
    above,
  )
