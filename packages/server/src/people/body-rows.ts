import type { BodyRow, PeopleRowFault } from '@zhengling/store'
import type { Table } from '../rows/table.ts'

const names = {
  name: ['名称', '单位名称', '全称'],
  aliases: ['简称', '别名', '其他名称'],
  kind: ['类别', '单位类别'],
  parent: ['隶属', '上级单位', '主管单位'],
} as const

type Field = keyof typeof names

export const bodyTitles: readonly string[] = Object.values(names).map(([first]) => first)
export const bodyColumns: readonly string[] = Object.values(names).flat()

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
  const fields = new Map(columns.flatMap((column) => fieldOf(column).map((field) => [field, column] as const)))
  if (!fields.has('name')) return { fault: '没有“名称”一列' }
  const faults: PeopleRowFault[] = []
  const good = rows.flatMap(({ row, cells, faults: own }): BodyRow[] => {
    const bad = own.find(({ column }) => column === null || fieldOf(column).length > 0)
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
  return { rows: good, faults, unread: columns.filter((column) => fieldOf(column).length === 0) }
}

const fieldOf = (column: string): Field[] =>
  (Object.keys(names) as Field[]).filter((field) => (names[field] as readonly string[]).includes(column))
