import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  Header,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import type { LaidOut } from '../laid-out.ts'
import { type Measures, millimetres, points, sizes, standard } from '../measures.ts'
import type { Block, OfficialPaper } from '../paper.ts'
import { planTable } from '../table/plan.ts'
import { placesIn, TITLE_EMS } from '../title/places.ts'
import { type Content, tableOf, wordsOf } from './blocks.ts'
import { dated } from './dated.ts'
import { attachmentNoteOf, colophonOf, headOf, letterMarkOf, letterRule, signatureOf, titleOf } from './frame.ts'
import { faces, fontOf, Lines, run, twips } from './type.ts'

/** Content on upright pages, or a table on a turned one. */
interface Stretch {
  readonly turned: boolean
  readonly content: Content[]
}

/** A paper as an editable file of Word on the same grid: the same paper gives the same bytes. `at`: seconds since 1970 of its making. */
export async function writeDocx(
  paper: OfficialPaper,
  { at = 0, measures = standard }: { readonly at?: number; readonly measures?: Measures } = {},
): Promise<LaidOut> {
  const lines = new Lines(measures)
  const notices = [
    `字体用打开这一文件的电脑上的 ${Object.values(faces).join('、')}；没有的，由 Word 自行代用。`,
    ...(paper.colophon === undefined || paper.layout === 'letter'
      ? []
      : ['版记排在最后一页下边；应在双数页，打印前请核对。']),
  ]
  const stretches = contentOf(paper, measures, lines, notices)
  const document = new Document({
    title: paper.title.trim() || paper.issuerMark.trim(),
    description: notices.join(''),
    evenAndOddHeaderAndFooters: true,
    styles: stylesOf(),
    sections: sectionsOf(paper, measures, lines, stretches),
  })
  return { bytes: dated(await Packer.toBuffer(document), at), pages: null, substitutions: [], notices }
}

function contentOf(paper: OfficialPaper, measures: Measures, lines: Lines, notices: string[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  const add = (content: readonly Content[], turned = false) => {
    const last = stretches.at(-1)
    if (last?.turned === turned) last.content.push(...content)
    else stretches.push({ turned, content: [...content] })
  }
  const addBody = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      if (block.kind !== 'table') {
        add(wordsOf(block, lines))
        continue
      }
      const parts = planTable(block, measures.block)
      if (parts.length > 1) notices.push(`有一个表太宽，一页排不下，按栏分成 ${parts.length} 部分。`)
      for (const part of parts) add(tableOf(part, lines), part.turned)
    }
  }
  const places = placesIn(paper.issuerMark)
  add(headOf(paper, measures, lines))
  if (paper.title.trim() !== '') add([titleOf(paper.title, TITLE_EMS, places, lines), ...lines.blank(1)])
  if (paper.addressees !== null) add([lines.flush([run(`${paper.addressees.replace(/[：:]$/u, '')}：`)])])
  addBody(paper.body)
  add(attachmentNoteOf(paper.attachmentTitles, lines))
  for (const signature of paper.signatures) add(signatureOf(signature, lines))
  add(paper.notes.map((note) => lines.body([run(`（${note}）`)])))
  for (const { label, title, body, attachmentTitles = [], notes = [] } of paper.attachments) {
    add([
      lines.flush(label === null ? [] : [run(label, { role: 'hei' })], { pageBreakBefore: true }),
      ...lines.blank(label === null ? 0 : 1),
      ...(title === null ? [] : [titleOf(title, TITLE_EMS, places, lines, 'AttachmentTitle'), ...lines.blank(1)]),
    ])
    addBody(body)
    add(attachmentNoteOf(attachmentTitles, lines))
    add(notes.map((note) => lines.body([run(`（${note}）`)])))
  }
  if (paper.colophon !== undefined && paper.layout === 'letter') {
    if (paper.colophon.copies !== null)
      add([lines.flush([run(`抄送：${paper.colophon.copies}。`, { size: sizes.四号 })])])
  } else if (paper.colophon !== undefined) add([colophonOf(paper.colophon, measures, lines)])
  return stretches
}

function sectionsOf(
  paper: OfficialPaper,
  measures: Measures,
  grid: Lines,
  stretches: readonly Stretch[],
): ISectionOptions[] {
  const { page, block, lines, cells, footBelow } = measures
  const character = twips(millimetres(sizes.四号))
  const right = page.width - block.left - block.width
  const bottom = page.height - block.top - block.height
  const foot = (side: 'left' | 'right') =>
    new Footer({
      children: [
        new Paragraph({
          alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
          indent: { [side]: character },
          spacing: { line: sizes.四号 * 20, lineRule: LineRuleType.EXACT },
          children: [
            new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: fontOf('song'), size: sizes.四号 * 2 }),
          ],
        }),
      ],
    })
  const banner = paper.banner === null ? [] : [grid.centred([run(paper.banner, { role: 'hei' })])]
  const header = new Header({ children: banner })
  const letter = paper.layout === 'letter'
  return stretches.map(({ turned, content }, index) => ({
    properties: {
      titlePage: letter && index === 0,
      page: {
        size: {
          width: twips(page.width),
          height: twips(page.height),
          orientation: turned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(turned ? block.left : block.top),
          bottom: twips(turned ? right : bottom),
          left: twips(turned ? bottom : block.left),
          right: twips(turned ? block.top : right),
          header: twips(letter && index === 0 ? measures.letter.markTop : 15),
          // The dashes stand in the middle of the foot's line.
          footer: twips(bottom - footBelow - millimetres(sizes.四号) / 2),
        },
      },
      grid: {
        type: DocumentGridType.LINES_AND_CHARS,
        // Rounded down: a twip too many and Word fits one line fewer.
        linePitch: Math.floor((points(block.height) * 20) / lines) - 1,
        charSpace: Math.floor((points(block.width) / cells - sizes.三号) * 4096),
      },
    },
    headers: {
      default: header,
      even: header,
      first:
        letter && index === 0 ? new Header({ children: [letterMarkOf(paper, measures, grid), ...banner] }) : header,
    },
    footers: {
      default: foot('right'),
      even: foot('left'),
      first: letter && index === 0 ? new Footer({ children: [letterRule(measures, grid)] }) : foot('right'),
    },
    children: content,
  }))
}

function stylesOf() {
  const level = (role: 'hei' | 'kai' | 'fangsong') => ({
    run: { font: fontOf(role), size: sizes.三号 * 2, bold: false, color: '000000' },
    paragraph: { spacing: { before: 0, after: 0 } },
  })
  const title = {
    run: { font: fontOf('title'), size: sizes.二号 * 2, bold: false, color: '000000' },
    paragraph: { spacing: { before: 0, after: 0 } },
  }
  return {
    default: {
      document: {
        run: { font: fontOf('fangsong'), size: sizes.三号 * 2 },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
      title,
      heading1: level('hei'),
      heading2: level('kai'),
      heading3: level('fangsong'),
      heading4: level('fangsong'),
    },
    paragraphStyles: [{ id: 'AttachmentTitle', name: '附件标题', basedOn: 'Normal', ...title }],
  }
}
