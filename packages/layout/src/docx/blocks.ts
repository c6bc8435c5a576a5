import {
  AlignmentType,
  HeadingLevel,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Role } from '../fonts/roles.ts'
import type { Block, Level, Names, Paragraph as Words } from '../paper.ts'
import { standsLeft, type TablePart } from '../table/plan.ts'
import { type Lines, run, twips } from './type.ts'

export type Content = Paragraph | Table
const roleOfLevel: Readonly<Record<Level, Role>> = { 1: 'hei', 2: 'kai', 3: 'fangsong', 4: 'fangsong' }
const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const
const alignments = { left: AlignmentType.LEFT, centre: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const

/** Blocks but tables as Word's paragraphs. */
export function wordsOf(block: Exclude<Block, { kind: 'table' }>, lines: Lines): readonly Content[] {
  return block.kind === 'names' ? namesOf(block, lines) : [paragraphOf(block, lines)]
}

function paragraphOf({ level, heading, text, align }: Words, lines: Lines): Paragraph {
  const role = level === null ? 'fangsong' : roleOfLevel[level]
  const runs = [...(heading === '' ? [] : [run(heading, { role })]), ...(text === '' ? [] : [run(text)])]
  const isHeading = level !== null && heading !== '' && text === ''
  const more = isHeading ? { heading: headings[level], keepNext: true } : {}
  if (align === undefined) return lines.body(runs, more)
  return lines.flush(runs, { ...more, alignment: alignments[align] })
}

/** One empty line below the text. */
const namesOf = ({ lists }: Names, lines: Lines): readonly Content[] => [
  ...lines.blank(1),
  ...lists.map(({ label, names }) => {
    const cells = [...label].length + 1
    const indent = { left: twips((2 + cells) * lines.cell), hanging: twips(cells * lines.cell) }
    return lines.flush([run(`${label}：`, { role: 'hei' }), run(names)], { indent })
  }),
]

/** A table of the plan, its head repeated on every page. */
export function tableOf(part: TablePart, lines: Lines): readonly Content[] {
  const { title, header, rows, widths, size } = part
  const rowOf = (cells: readonly string[], role: Role) =>
    new TableRow({
      tableHeader: role === 'hei',
      cantSplit: true,
      children: cells.map(
        (text, index) =>
          new TableCell({
            verticalAlign: VerticalAlign.CENTER,
            columnSpan: index === cells.length - 1 ? widths.length - index : 1,
            width: { size: twips(widths[index] ?? 0), type: WidthType.DXA },
            children: [
              new Paragraph({
                alignment: role !== 'hei' && standsLeft(part, cells, index) ? AlignmentType.LEFT : AlignmentType.CENTER,
                spacing: { line: Math.round(size * 27), lineRule: LineRuleType.EXACT },
                children: [run(text, { role, size })],
              }),
            ],
          }),
      ),
    })
  return [
    ...(title === null ? [] : [lines.centred([run(title, { role: 'hei', size })], { keepNext: true })]),
    new Table({
      layout: TableLayoutType.FIXED,
      columnWidths: widths.map(twips),
      width: { size: widths.reduce((sum, width) => sum + twips(width), 0), type: WidthType.DXA },
      rows: [...(header.length === 0 ? [] : [rowOf(header, 'hei')]), ...rows.map((row) => rowOf(row, 'fangsong'))],
    }),
  ]
}
