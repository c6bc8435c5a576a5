/**
 * The figures of GB/T 9704-2012, in millimetres unless said otherwise. `docs/official-layout.md` says for each how sure it is.
 * A value: the tests move single figures to see that the measuring notices.
 */
export interface Measures {
  readonly page: { readonly width: number; readonly height: number }
  /** 版心: the block of text, from the page's left upper corner. */
  readonly block: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
  readonly lines: number
  readonly cells: number
  /** From the block's upper edge to the ink of the issuer's mark. */
  readonly markTop: number
  /** From the number's em box to the red line. */
  readonly redLineBelow: number
  /** Thickness of the red line: the standard gives none. */
  readonly redLine: number
  /** From the block's lower edge to the dashes beside the page number. */
  readonly footBelow: number
  readonly letter: {
    /** From the page's upper edge to the ink of the mark. */
    readonly markTop: number
    readonly ruleBelow: number
    /** From the page's lower edge to the second double rule. */
    readonly ruleAbove: number
    readonly ruleWidth: number
    /** Thickness of the two lines of a rule and the space between: the standard gives none. */
    readonly thick: number
    readonly thin: number
    readonly gap: number
    /** What stands next to a rule keeps away by so many parts of a 三号 character. */
    readonly away: number
  }
  /** 版记's rules: the first and the last, and those between. */
  readonly colophon: { readonly outer: number; readonly inner: number }
}

export const standard: Measures = {
  page: { width: 210, height: 297 },
  block: { left: 28, top: 37, width: 156, height: 225 },
  lines: 22,
  cells: 28,
  markTop: 35,
  redLineBelow: 4,
  redLine: 0.5,
  footBelow: 7,
  letter: { markTop: 30, ruleBelow: 4, ruleAbove: 20, ruleWidth: 170, thick: 0.8, thin: 0.3, gap: 0.5, away: 7 / 8 },
  colophon: { outer: 0.35, inner: 0.25 },
}

const POINTS_A_MILLIMETRE = 72 / 25.4

export const points = (millimetres: number): number => millimetres * POINTS_A_MILLIMETRE
export const millimetres = (points: number): number => points / POINTS_A_MILLIMETRE

/** Chinese sizes of type, in points. */
export const sizes = { 二号: 22, 三号: 16, 四号: 14, 小四: 12, 五号: 10.5, 小五: 9 } as const

/** Height of a line and width of a character's cell, in millimetres. */
export const grid = ({ block, lines, cells }: Measures): { readonly line: number; readonly cell: number } => ({
  line: block.height / lines,
  cell: block.width / cells,
})
