import type { BodyRow, PeopleRowFault } from '@zhengling/store'
import { columnsOf } from '../rows/columns.ts'
import type { Table } from '../rows/table.ts'

/** Columns that a file of bodies may have. */
export const bodyColumns = columnsOf({
  name: ['名称', '单位名称', '全称'],
  aliases: ['简称', '别名', '其他名称'],
  kind: ['类别', '单位类别'],
  parent: ['隶属', '上级单位', '主管单位'],
})

type Field = (typeof bodyColumns.fields)[number]

export interface BodyRows {
  readonly rows: readonly BodyRow[]
  readonly faults: readonly PeopleRowFault[]
  readonly unread: readonly string[]
}

/** The rows of a table as bodies; aliases are apart by 、，, ; or blanks. `bodyOf` knows a parent under all its names. */
export function bodyRows(
  { columns, rows }: Table,
  bodyOf: (written: string) => string | undefined,
): BodyRows | { readonly fault: string } {
  const { fieldOf } = bodyColumns
  const fields = new Map(columns.map((column) => [fieldOf(column), column]))
  if (!fields.has('name')) return { fault: '没有“名称”一列' }
  const faults: PeopleRowFault[] = []
  const good = rows.flatMap(({ row, cells, faults: own }): BodyRow[] => {
    const bad = own.find(({ column }) => column === null || fieldOf(column) !== undefined)
    if (bad !== undefined) {
      faults.push({ row, message: `${bad.column === null ? '' : `“${bad.column}”`}${bad.message}` })
      return []
    }
    const cell = (field: Field) => cells[fields.get(field) ?? '']?.trim() ?? ''
    const parent = cell('parent')
    return [
      {
        row,
        name: cell('name'),
        aliases: cell('aliases')
          .split(/[、，,;；\s]+/u)
          .filter((one) => one !== ''),
        kind: cell('kind'),
        parent: parent === '' ? null : (bodyOf(parent) ?? parent),
      },
    ]
  })
  return { rows: good, faults, unread: columns.filter((column) => fieldOf(column) === undefined) }
}
