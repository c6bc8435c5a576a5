import type { Role } from '../fonts/roles.ts'
import type { Run } from '../fonts/runs.ts'
import type { Block, Level, Names, Paragraph, Table } from '../paper.ts'
import { standsLeft, type TablePart } from '../table/plan.ts'
import { widthOf } from '../title/break-title.ts'

export type Words = readonly Run[]

/** A block as the template reads it. */
export type Piece =
  | { readonly kind: 'heading' | 'centred-heading'; readonly level: number; readonly runs: Words }
  | { readonly kind: 'paragraph'; readonly runs: Words }
  | { readonly kind: 'placed'; readonly align: NonNullable<Paragraph['align']>; readonly runs: Words }
  | { readonly kind: 'names'; readonly lists: readonly NameList[] }
  | { readonly kind: 'table'; readonly parts: readonly object[] }

interface NameList {
  readonly label: Words
  readonly names: Words
  /** Cells to where the names begin. */
  readonly cells: number
}

export interface Setting {
  words(text: string, role: Role): Words
  table(of: Table): readonly TablePart[]
}

/** Levels by face: the standard tells the third from the fourth by their numbers alone. */
const roleOfLevel: Readonly<Record<Level, Role>> = { 1: 'hei', 2: 'kai', 3: 'fangsong', 4: 'fangsong' }
/** From how many ems on a cell may break at the end of a page. */
const TALL = 200

export function piecesOf(blocks: readonly Block[], setting: Setting): readonly Piece[] {
  // A reader of the file steps through headings one by one: no step of the outline may be left out.
  const open: Level[] = []
  return blocks.map((block) => {
    switch (block.kind) {
      case 'names':
        return namesOf(block, setting)
      case 'table':
        return { kind: 'table', parts: setting.table(block).map((part) => partOf(part, setting)) }
      case 'paragraph':
        return paragraphOf(block, setting, open)
      default:
        return block satisfies never
    }
  })
}

function paragraphOf({ level, heading, text, align }: Paragraph, { words }: Setting, open: Level[]): Piece {
  const runs: Words = [
    ...(level === null || heading === '' ? words(heading, 'fangsong') : words(heading, roleOfLevel[level])),
    ...words(text, 'fangsong'),
  ]
  if (level === null || heading === '' || text !== '')
    return align === undefined ? { kind: 'paragraph', runs } : { kind: 'placed', align, runs }
  while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop()
  open.push(level)
  return { kind: align === 'centre' ? 'centred-heading' : 'heading', level: open.length, runs }
}

const namesOf = ({ lists }: Names, { words }: Setting): Piece => ({
  kind: 'names',
  lists: lists.map(({ label, names }) => ({
    label: words(`${label}：`, 'hei'),
    names: words(names, 'fangsong'),
    cells: 2 + [...label].length + 1,
  })),
})

function partOf(part: TablePart, { words }: Setting): object {
  const width = part.widths.length
  const cellsOf = (row: readonly string[], role: Role) =>
    row.map((text, index) => ({
      runs: words(text, role),
      span: index === row.length - 1 ? width - index : 1,
      // A row goes to the next page whole, unless it may be taller than a page.
      breakable: widthOf(text) > TALL,
      left: role !== 'hei' && standsLeft(part, row, index),
    }))
  return {
    ...part,
    title: words(part.title ?? '', 'hei'),
    header: cellsOf(part.header, 'hei'),
    rows: part.rows.map((row) => cellsOf(row, 'fangsong')),
  }
}
