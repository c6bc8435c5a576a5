import { AlignmentType, type IParagraphOptions, Paragraph, TextRun } from 'docx'
import type { Role } from '../fonts/roles.ts'
import { grid, type Measures, points, sizes } from '../measures.ts'

/** Word measures in twentieths of a point. */
export const twips = (millimetres: number): number => Math.round(points(millimetres) * 20)

/** The faces of the standard by the names under which an office's machine has them: an editable file takes them from there. */
export const faces: Readonly<Record<Role, string>> = {
  fangsong: '仿宋',
  kai: '楷体',
  hei: '黑体',
  title: '方正小标宋简体',
  song: '宋体',
}

export const fontOf = (role: Role) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: faces[role],
})

/** What no file of Word may hold (XML 1.0) is left out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
const unfit = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

export interface Look {
  readonly role?: Role
  /** In points; 三号 where absent. */
  readonly size?: number
  readonly color?: string
}

export const run = (text: string, { role = 'fangsong', size = sizes.三号, color }: Look = {}): TextRun =>
  new TextRun({
    text: text.replaceAll(unfit, ''),
    font: fontOf(role),
    size: size * 2,
    ...(color === undefined ? {} : { color }),
  })

/** Paragraphs on the grid of the standard. */
export class Lines {
  readonly cell: number
  readonly #measures: Measures

  constructor(measures: Measures) {
    this.#measures = measures
    this.cell = grid(measures).cell
  }

  get line(): number {
    return grid(this.#measures).line
  }

  body(children: readonly TextRun[], more: IParagraphOptions = {}): Paragraph {
    return new Paragraph({
      alignment: AlignmentType.BOTH,
      indent: { firstLineChars: 200, firstLine: twips(2 * this.cell) },
      ...more,
      children: [...children],
    })
  }

  flush(children: readonly TextRun[], more: IParagraphOptions = {}): Paragraph {
    return new Paragraph({ ...more, children: [...children] })
  }

  centred(children: readonly TextRun[], more: IParagraphOptions = {}): Paragraph {
    return new Paragraph({ alignment: AlignmentType.CENTER, ...more, children: [...children] })
  }

  /** Flush right, so many cells in. */
  right(text: string, cells: number): Paragraph {
    const indent = { right: twips(Math.max(0, cells) * this.cell) }
    return new Paragraph({ alignment: AlignmentType.RIGHT, indent, keepLines: true, children: [run(text)] })
  }

  blank(n: number): Paragraph[] {
    return Array.from({ length: n }, () => new Paragraph({ children: [] }))
  }
}
