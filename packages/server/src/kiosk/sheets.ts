/** A block of a text as it goes on paper. */
export type Block =
  /** A paragraph: its characters. */
  | { readonly kind: 'paragraph'; readonly characters: number }
  /** A heading, in larger type with space about it. */
  | { readonly kind: 'heading'; readonly characters: number }
  /** A row of a table: the characters of each cell. */
  | { readonly kind: 'row'; readonly cells: readonly number[] }

/** A4 with 20 mm about it, type of 12 pt on 1.7 lines (kiosk.css): 40 characters a line, 35 lines a page. */
const LINE = 40
const LINES = 35
/** A row's type is 9 pt on 1.35 lines, its cells are padded. */
const ROW_LINE = 53
const ROW_HEIGHT = 0.6
const ROW_PADDING = 0.3
/** Lines of the source at the end. */
const SOURCE = 4

/** About how many pages a text takes; at least one. Reckoned from characters alone, before anything is laid out. */
export function roughSheets(blocks: readonly Block[]): number {
  const lines = blocks.reduce((sum, block) => sum + linesOf(block), SOURCE)
  return Math.max(1, Math.ceil(lines / LINES))
}

function linesOf(block: Block): number {
  if (block.kind === 'row') {
    const room = Math.max(2, Math.floor(ROW_LINE / Math.max(1, block.cells.length)))
    return Math.max(1, ...block.cells.map((cell) => Math.ceil(cell / room))) * ROW_HEIGHT + ROW_PADDING
  }
  const lines = Math.max(1, Math.ceil((block.characters + 2) / LINE))
  return block.kind === 'heading' ? lines * 1.5 : lines
}
