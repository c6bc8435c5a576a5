import { Grid } from '../grid.ts'
import { Tally } from '../notes.ts'
import { raised } from '../plain.ts'
import type { Room } from '../room.ts'
import { CONTROLS, LINES, MACHINERY, MEDIA, PARAGRAPHS, SILENT, VOID } from './elements.ts'
import { Flow } from './flow.ts'
import { type List, nextMark, openList } from './list.ts'
import { OpenElements } from './open-elements.ts'
import type { Attributes, TokenHandler } from './tokens.ts'

/** A table that is open, and where its current row and cell stand among the open elements (−1: none). */
interface Table {
  readonly at: number
  readonly grid: Grid
  cellAt: number
  columns: number
  rows: number
}

/** Tables inside tables beyond this are read as running text. */
const DEEPEST_TABLE = 8
/** Elements inside elements beyond this are not told apart any more; browsers stop at 512. */
const DEEPEST = 10_000
const HIDING = /(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/i
const CELL: ReadonlySet<string> = new Set(['td', 'th'])

const span = (text: string | undefined): number => Math.max(1, Math.min(65_534, Number.parseInt(text ?? '1', 10) || 1))

/** Whether an element whose end tag was left out ends where `next` begins (HTML Living Standard, 13.1.2.4). */
function endsBefore(name: string, next: string): boolean {
  if (name === 'p') return PARAGRAPHS.has(next) || LINES.has(next)
  if (CELL.has(name)) return CELL.has(next) || next === 'tr'
  return name === next && (name === 'li' || name === 'tr')
}

/** Lays a page out as lines while its tags and text come in. */
export class Page implements TokenHandler {
  readonly counts = new Tally({
    machinery: (n) => `网页脚本、样式等 ${n} 处未读入`,
    hidden: (n) => `网页中设为不显示的内容 ${n} 处未读入`,
    media: (n) => `图片、视频等 ${n} 处未读入`,
    control: (n) => `表单控件 ${n} 个未读入`,
  })
  readonly #room: Room
  readonly #open = new OpenElements((element) => this.#closed(element.name))
  readonly #flows: Flow[]
  readonly #tables: Table[] = []
  readonly #lists: List[] = []

  constructor(room: Room) {
    this.#room = room
    this.#flows = [new Flow(room)]
  }

  open(name: string, attributes: Attributes): void {
    if (this.#open.top?.hidden) this.#leaveHidden(name)
    if (this.#open.top?.hidden || this.#leftOut(name, attributes)) {
      if (!VOID.has(name)) this.#push(name, true)
      return
    }
    if (name === 'br') return this.#flow.lineBreak()
    if (name === 'wbr') return
    this.#impliedEnds(name)
    this.#begin(name)
    if (VOID.has(name)) return
    if (name === 'table' && this.#tables.length < DEEPEST_TABLE) this.#openTable(attributes)
    else if (CELL.has(name) && this.#table && !this.#open.has('table')) this.#openCell(name, attributes)
    else {
      if (name === 'ul' || name === 'ol') this.#lists.push(openList(name, attributes, this.#open.height))
      if (name === 'li') this.#openItem(attributes)
      this.#push(name, false)
    }
  }

  close(name: string): void {
    if (name === 'br') return this.open('br', new Map())
    const table = this.#table
    if (this.#open.has(name) || !table) this.#open.close(name)
    else if (name === 'table') this.#open.closeTo(table.at)
    else if (name === 'tr' || CELL.has(name)) this.#closeCell(table, name)
  }

  text(text: string): void {
    const top = this.#open.top
    if (top?.hidden) return
    if (top?.verbatim) this.#flow.verbatim(text)
    else this.#flow.text(top?.name === 'sup' ? raised(text) : text)
  }

  /** The page as lines, once everything is in. */
  finish(): string {
    this.#open.closeTo(0)
    return this.#flow.toString()
  }

  get #flow(): Flow {
    return this.#flows.at(-1) as Flow
  }

  get #table(): Table | undefined {
    return this.#tables.at(-1)
  }

  /** Whether an element is not read, and counted as such. */
  #leftOut(name: string, attributes: Attributes): boolean {
    if (MACHINERY.has(name)) this.counts.add('machinery')
    else if (MEDIA.has(name)) this.counts.add('media')
    else if (CONTROLS.has(name)) {
      if (attributes.get('type')?.toLowerCase() !== 'hidden') this.counts.add('control')
    } else if (attributes.has('hidden') || HIDING.test(attributes.get('style') ?? '')) this.counts.add('hidden')
    else return SILENT.has(name)
    return true
  }

  #push(name: string, hidden: boolean): void {
    if (this.#open.height > DEEPEST) return
    const verbatim = name === 'pre' || name === 'listing' || (this.#open.top?.verbatim ?? false)
    this.#open.push({ name, hidden, verbatim, barrier: false })
  }

  /** End tags that HTML lets a page leave out. */
  #impliedEnds(name: string): void {
    if ((PARAGRAPHS.has(name) || LINES.has(name)) && this.#open.has('p')) this.#open.close('p')
    const list = this.#lists.at(-1)
    if (name === 'li' && list && list.itemAt > (this.#table?.cellAt ?? -1)) this.#open.closeTo(list.itemAt)
    if (!this.#table || this.#open.has('table')) return
    if (name === 'tr' || CELL.has(name)) this.#closeCell(this.#table, name)
    if (name === 'tr') this.#table.grid.row()
  }

  /** A hidden element whose end tag was left out ends where the next of its kind begins. */
  #leaveHidden(name: string): void {
    for (let last = this.#open.top; last?.hidden && endsBefore(last.name, name); last = this.#open.top) {
      this.#open.close(last.name)
    }
  }

  #begin(name: string): void {
    if (PARAGRAPHS.has(name)) this.#flow.apart((name === 'ul' || name === 'ol') && this.#lists.length > 0 ? 1 : 2)
    else if (LINES.has(name)) this.#flow.apart(1)
  }

  #openItem(attributes: Attributes): void {
    const list = this.#lists.at(-1)
    if (!list) return
    list.itemAt = this.#open.height
    const mark = nextMark(list, attributes)
    if (mark !== '') this.#flow.text(mark.endsWith('、') ? mark : `${mark} `)
  }

  #openTable(attributes: Attributes): void {
    const grid = new Grid(this.#room)
    if (attributes.get('role') === 'presentation') grid.nest()
    for (const table of this.#tables) table.grid.nest()
    this.#tables.push({ at: this.#open.height, grid, cellAt: -1, columns: 1, rows: 1 })
    this.#open.push({ name: 'table', hidden: false, verbatim: false, barrier: true })
  }

  #openCell(name: string, attributes: Attributes): void {
    const table = this.#table as Table
    table.cellAt = this.#open.height
    table.columns = span(attributes.get('colspan'))
    table.rows = span(attributes.get('rowspan'))
    this.#flows.push(new Flow(this.#room))
    this.#open.push({ name, hidden: false, verbatim: false, barrier: true })
  }

  /** Ends the open cell, and the row too where `name` says so. */
  #closeCell(table: Table, name: string): void {
    if (table.cellAt >= 0) this.#open.closeTo(table.cellAt)
    if (name === 'tr') this.#open.close('tr')
  }

  /** What follows from the end of an element that was open. */
  #closed(name: string): void {
    const height = this.#open.height
    const table = this.#table
    while ((this.#lists.at(-1)?.at ?? -1) >= height) this.#lists.pop()
    const list = this.#lists.at(-1)
    if (list && list.itemAt >= height) list.itemAt = -1
    if (table && height === table.cellAt) {
      const cell = this.#flows.pop() as Flow
      table.cellAt = -1
      table.grid.cell(cell.toString(), table.columns, table.rows)
    } else if (table && height === table.at) {
      this.#tables.pop()
      this.#flow.block(table.grid.toString())
    } else this.#begin(name)
  }
}
