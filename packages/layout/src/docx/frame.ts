import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type IParagraphOptions,
  LineRuleType,
  type Paragraph,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import { type Measures, millimetres, points, sizes } from '../measures.ts'
import type { Colophon, OfficialPaper, SignatureBlock } from '../paper.ts'
import { markSize } from '../pdf/mark.ts'
import { breakTitle, widthOf } from '../title/break-title.ts'
import type { Content } from './blocks.ts'
import { type Lines, run, twips } from './type.ts'

const RED = 'E60012'
/** Word's double rules: thickness in millimetres. */
const RULE = 0.75
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const red = (style: (typeof BorderStyle)[keyof typeof BorderStyle], thickness: number, space: number) => ({
  style,
  size: Math.round(points(thickness) * 8),
  space,
  color: RED,
})

/** The issuer's mark, red, in a line as high as its type. */
function markOf({ issuerMark }: OfficialPaper, lines: Lines, more: IParagraphOptions): Paragraph {
  const size = Math.floor(markSize(issuerMark) * 2) / 2
  const height = { line: Math.round(size * 20), lineRule: LineRuleType.EXACT }
  return lines.centred([run(issuerMark.trim(), { role: 'title', size, color: RED })], {
    ...more,
    spacing: { ...more.spacing, ...height },
  })
}

/** A letter's mark with its double rule stands in the head of the first page, above the block. */
export function letterMarkOf(paper: OfficialPaper, measures: Measures, lines: Lines): Paragraph {
  const out = -(measures.letter.ruleWidth - measures.block.width) / 2
  const bottom = red(BorderStyle.THICK_THIN_SMALL_GAP, RULE, Math.round(points(measures.letter.ruleBelow)))
  return markOf(paper, lines, { indent: { left: twips(out), right: twips(out) }, border: { bottom } })
}

/** The lower red rule of a letter's first page. */
export function letterRule(measures: Measures, lines: Lines): Paragraph {
  const out = -(measures.letter.ruleWidth - measures.block.width) / 2
  const bottom = red(BorderStyle.THIN_THICK_SMALL_GAP, RULE, 1)
  return lines.flush([], { indent: { left: twips(out), right: twips(out) }, border: { bottom } })
}

/** What stands above the title. */
export function headOf(paper: OfficialPaper, measures: Measures, lines: Lines): readonly Content[] {
  const corner = [paper.copy, paper.secrecy, paper.urgency].flatMap((one, index) =>
    one === undefined ? [] : [lines.flush([run(one, { role: index === 0 ? 'fangsong' : 'hei' })])],
  )
  if (paper.layout === 'letter')
    return [
      lines.flush([run(paper.number ?? '')], {
        alignment: AlignmentType.RIGHT,
        spacing: { before: twips(measures.letter.away * millimetres(sizes.三号)) },
      }),
      ...corner,
      ...lines.blank(2),
    ]
  const rule = red(BorderStyle.SINGLE, measures.redLine, Math.round(points(measures.redLineBelow)))
  const number =
    paper.signer === undefined
      ? lines.centred([run(paper.number ?? '')], { border: { bottom: rule } })
      : lines.flush([run(paper.number ?? ''), run(`\t签发人：`), run(paper.signer, { role: 'kai' })], {
          border: { bottom: rule },
          tabStops: [{ type: TabStopType.RIGHT, position: twips(measures.block.width - lines.cell) }],
        })
  const above = corner.length * lines.line
  return [
    ...corner,
    markOf(paper, lines, { spacing: { before: twips(Math.max(0, measures.markTop - above)) } }),
    ...lines.blank(2),
    number,
    ...lines.blank(2),
  ]
}

/** The title broken by sense, its lines held together. */
export const titleOf = (
  title: string,
  most: number,
  names: readonly string[],
  lines: Lines,
  style = 'Title',
): Paragraph =>
  lines.centred(
    breakTitle(title, most, names).map((text, index) => new TextRun({ text, ...(index === 0 ? {} : { break: 1 }) })),
    { style },
  )

/** The issuer and its day, as the sealed or unsealed form places them. */
export function signatureOf({ issuer, date, sealed }: SignatureBlock, lines: Lines): readonly Content[] {
  const [wide, long] = [widthOf(issuer), widthOf(date)]
  const [fromIssuer, fromDate] = sealed
    ? [4 + long / 2 - wide / 2, 4]
    : long > wide
      ? [2 + long + 2 - wide, 2]
      : [2, 2 + wide - 2 - long]
  return [...lines.blank(1), lines.right(issuer, fromIssuer), lines.right(date, fromDate)]
}

/** 附件说明: the titles under one another. */
export const attachmentNoteOf = (titles: readonly string[], lines: Lines): readonly Content[] =>
  titles.length === 0
    ? []
    : [
        ...lines.blank(1),
        ...titles.map((title, index) => {
          const label = `${index === 0 ? '附件：' : ''}${titles.length > 1 ? `${index + 1}.` : ''}`
          const hanging = widthOf(label)
          const left = 2 + (index === 0 ? 0 : 3) + hanging
          return lines.flush([run(label + title)], {
            indent: { left: twips(left * lines.cell), hanging: twips(hanging * lines.cell) },
            // Its last titles go with the remark under them.
            keepNext: index + 2 >= titles.length,
          })
        }),
      ]

/** 版记 at the foot of the page it falls on: Word alone knows which page that is. */
export function colophonOf({ copies, printedBy, printedOn }: Colophon, measures: Measures, lines: Lines): Content {
  const { outer, inner } = measures.colophon
  const black = (thickness: number) => ({
    style: BorderStyle.SINGLE,
    size: Math.round(points(thickness) * 8),
    color: '000000',
  })
  const look = { size: sizes.四号 }
  const character = twips(millimetres(sizes.四号))
  const row = (children: readonly Paragraph[], top: number, bottom: number) =>
    new TableRow({
      height: { value: twips(lines.line), rule: HeightRule.ATLEAST },
      children: [
        new TableCell({
          borders: { top: black(top), bottom: black(bottom), left: none, right: none },
          margins: { left: character, right: character },
          children: [...children],
        }),
      ],
    })
  const tabStops = [{ type: TabStopType.RIGHT, position: twips(measures.block.width) - 2 * character }]
  return new Table({
    width: { size: twips(measures.block.width), type: WidthType.DXA },
    columnWidths: [twips(measures.block.width)],
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
      absoluteHorizontalPosition: 1,
    },
    rows: [
      ...(copies === null
        ? []
        : [
            row(
              [
                lines.flush([run(`抄送：${copies}。`, look)], {
                  indent: { left: 3 * character, hanging: 3 * character },
                }),
              ],
              outer,
              inner,
            ),
          ]),
      row(
        [lines.flush([run(`${printedBy}\t${printedOn}印发`, look)], { tabStops })],
        copies === null ? outer : inner,
        outer,
      ),
    ],
  })
}
