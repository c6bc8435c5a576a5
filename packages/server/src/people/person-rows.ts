import type { PeopleRowFault, PersonRow, PostRow } from '@zhengling/store'
import { columnsOf } from '../rows/columns.ts'
import { dayWritten } from '../rows/day-written.ts'
import type { Table, TableRow } from '../rows/table.ts'

/** Columns that a file of people may have. */
export const personColumns = columnsOf({
  number: ['编号', '工号'],
  name: ['姓名'],
  body: ['单位', '任职单位', '工作单位'],
  post: ['职务', '岗位'],
  manner: ['方式', '任职方式'],
  since: ['起日', '任职日期', '开始日期'],
  until: ['止日', '结束日期'],
  basis: ['依据', '任职依据', '任免文号'],
  homeBody: ['原单位'],
  homePost: ['原职务'],
  rests: ['原职中止', '原职务中止'],
  account: ['账号', '账号名', '登录名'],
})

type Field = (typeof personColumns.fields)[number]

export interface PersonRows {
  readonly rows: readonly PersonRow[]
  readonly faults: readonly PeopleRowFault[]
  readonly unread: readonly string[]
}

/** The rows of a table as people with their posts; each fault by its row. `bodyOf` knows a body under all its names. */
export function personRows(
  { columns, rows }: Table,
  bodyOf: (written: string) => string | undefined,
): PersonRows | { readonly fault: string } {
  const { fieldOf } = personColumns
  const fields = new Map(columns.map((column) => [fieldOf(column), column]))
  if (!fields.has('name')) return { fault: '没有“姓名”一列' }
  const good: PersonRow[] = []
  const faults: PeopleRowFault[] = []
  for (const row of rows) {
    const read = rowOf(row, fields, bodyOf)
    if (typeof read === 'string') faults.push({ row: row.row, message: read })
    else good.push(read)
  }
  return { rows: good, faults, unread: columns.filter((column) => fieldOf(column) === undefined) }
}

function rowOf(
  { row, cells, faults }: TableRow,
  fields: ReadonlyMap<Field | undefined, string>,
  bodyOf: (written: string) => string | undefined,
): PersonRow | string {
  const bad = faults.find(({ column }) => column === null || personColumns.fieldOf(column) !== undefined)
  if (bad !== undefined) return `${bad.column === null ? '' : `“${bad.column}”`}${bad.message}`
  const cell = (field: Field) => cells[fields.get(field) ?? '']?.trim() ?? ''
  const name = cell('name')
  if (name === '') return '没有写姓名。'
  const post = postOf(cell, bodyOf)
  if (typeof post === 'string') return post
  return { row, number: orNull(cell('number')), name, post, account: orNull(cell('account')) }
}

const orNull = (text: string) => (text === '' ? null : text)

function postOf(
  cell: (field: Field) => string,
  bodyOf: (written: string) => string | undefined,
): PostRow | null | string {
  const [written, post] = [cell('body'), cell('post')]
  if (written === '' && post === '') return null
  const body = bodyOf(written)
  if (body === undefined) return `县单位名录中没有“${written}”。请写名录中的全称或简称，或先导入单位。`
  const manner = mannerOf(cell('manner'))
  if (manner === undefined) return `“方式”写成了“${cell('manner')}”，应为任职、代理或借调。`
  const since = dayWritten(cell('since'))
  if (since === undefined) return `“起日”写成了“${cell('since')}”，应为日期，例如 2022-06-30。`
  const until = cell('until') === '' ? null : dayWritten(cell('until'))
  if (until === undefined) return `“止日”写成了“${cell('until')}”，应为日期，例如 2022-06-30。`
  const rests = truthOf(cell('rests'))
  if (rests === undefined) return `“原职中止”写成了“${cell('rests')}”，应为是或否。`
  const [homeWritten, homePost] = [cell('homeBody'), cell('homePost')]
  const home =
    homeWritten === '' && homePost === '' ? null : { body: bodyOf(homeWritten) ?? homeWritten, post: homePost }
  return { body, post, manner, home, rests, since, until, basis: cell('basis') }
}

const mannerOf = (text: string): PostRow['manner'] | undefined =>
  text === '' ? '任职' : (['任职', '代理', '借调'] as const).find((one) => one === text)

const truthOf = (text: string): boolean | undefined =>
  text === '' || text === '否' ? false : text === '是' ? true : undefined
