import type { PeopleRowFault } from '@zhengling/store'
import { bodyColumns } from '../../people/body-rows.ts'
import { personColumns } from '../../people/person-rows.ts'
import { deskForm, refusal, workPage } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'

const above = [['/accounts', '人员与账号']] as const

/** What is imported: bodies or people. */
export type What = 'bodies' | 'people'

const what: Readonly<Record<What, { readonly title: string; readonly columns: string; readonly more: string }>> = {
  bodies: {
    title: '单位',
    columns: `要有“名称”“类别”两列，其余有则读：${bodyColumns.titles.join('、')}。`,
    more: '公报中已有的单位不必导入；这里补公报没有写到的，如村、学校、站所。隶属于乡镇的，写明隶属，权限随乡镇。',
  },
  people: {
    title: '人员',
    columns: `要有“姓名”一列，其余有则读：${personColumns.titles.join('、')}。`,
    more: '一行一项任职；一人有几项任职就写几行。借调的写原单位、原职务。导入的任职要经安全管理员核准才有效。',
  },
}

/** Choosing a file, of either kind. */
export function importPeoplePage(frame: Frame, refused: string | null): Page {
  return workPage(
    frame,
    '批量导入',
    '先逐行核对，有错的指明在第几行；全表无误才能存入，有一行不对就一行也不存。',
    html`${refusal(refused)}${(['bodies', 'people'] as const).map(
      (one) =>
        html`<h2>${what[one].title}</h2><p class="about">${what[one].more}</p>${deskForm(
          frame,
          '/accounts/import',
          html`<input type="hidden" name="what" value="${one}"><div class="field"><label for="${one}">${what[one].title}表</label><input id="${one}" type="file" name="file" required accept=".xlsx,.xls,.ods,.csv" aria-describedby="${one}-columns"><p class="hint" id="${one}-columns">Excel、WPS 或 CSV，一个工作表。${what[one].columns}</p></div><p class="acts"><button type="submit">读入并核对${what[one].title}表</button></p>`,
          { upload: true },
        )}`,
    )}`,
    above,
  )
}

export interface PeoplePreview {
  readonly what: What
  readonly name: string
  readonly rows: number
  /** What would be stored, in words. */
  readonly would: string
  readonly faults: readonly PeopleRowFault[]
  readonly unread: readonly string[]
  /** The rows, closed; empty where they cannot be stored. */
  readonly parcel: string
}

/** Faults shown; more are told by their number. */
const SHOWN = 200

/** What was read, row by row where it does not fit; nothing is stored yet. */
export function peoplePreviewPage(frame: Frame, view: PeoplePreview): Page {
  const { name, rows, would, faults, unread, parcel } = view
  const wrong = new Set(faults.map(({ row }) => row)).size
  return workPage(
    frame,
    '核对结果',
    wrong === 0
      ? `“${name}”共 ${rows} 行，核对无误：${would}。尚未存入。`
      : `“${name}”共 ${rows} 行，${wrong} 行有错。没有存入。`,
    html`${unread.length === 0 ? '' : html`<p>没有读入的列：${unread.join('、')}。</p>`}
${parcel === '' ? html`<p class="acts"><a class="button" href="/accounts/import">改好表格再导入</a></p>` : deskForm(frame, '/accounts/import/store', html`<input type="hidden" name="parcel" value="${parcel}"><p class="acts"><button class="main" type="submit">存入${what[view.what].title}</button><a href="/accounts/import">不存</a></p>`)}
${faults.length === 0 ? '' : html`<h2>有错的行</h2>${faultTable(faults)}${faults.length > SHOWN ? html`<p>另有 ${faults.length - SHOWN} 处没有列出，改好以上各处再导入时会看到。</p>` : ''}`}`,
    [...above, ['/accounts/import', '批量导入']],
  )
}

const faultTable = (faults: readonly PeopleRowFault[]): Html =>
  html`<div class="wide" tabindex="0" role="region" aria-label="有错的行"><table class="dense"><thead><tr><th scope="col" class="figure">行</th><th scope="col">问题</th></tr></thead><tbody>${faults.slice(0, SHOWN).map(({ row, message }) => html`<tr><th scope="row" class="figure">${row}</th><td>${message}</td></tr>`)}</tbody></table></div>`
