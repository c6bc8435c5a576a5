import type { Room } from '../room.ts'
import { Blocks } from './blocks.ts'
import type { DocxTally } from './left-out.ts'
import { isOn, numberOf } from './on.ts'
import { Paragraph, type Surroundings } from './paragraph.ts'
import { symbolOf } from './symbols.ts'
import { Table } from './table.ts'
import type { Tag, XmlHandler } from './xml.ts'

/** Elements not read with all they hold: codes of fields, former properties, phonetic guides, second renderings. */
const SKIPPED: ReadonlySet<string> = new Set(
  'w:instrText w:delText w:delInstrText w:pPrChange w:rPrChange w:tblPrChange w:tblGridChange w:trPrChange w:tcPrChange w:sectPrChange w:numberingChange w:sdtPr w:rt'.split(
    ' ',
  ),
)
/** Parents under which `w:ins` and `w:del` mark the end of a paragraph or a row, not text. */
const PROPERTIES: ReadonlySet<string> = new Set(['w:rPr', 'w:trPr', 'w:tcPr', 'w:numPr'])

/** The one extension whose text stands only in the fallback: characters of emoji fonts. */
const SYMBOL_EXTENSION = 'w16se'

interface Run {
  hidden: boolean
  superscript: boolean
}

/** A place that takes paragraphs, with the run that was open outside of it. */
interface Frame {
  readonly blocks: Blocks
  readonly run: Run
}

/** Reads the body of a document or its notes (ECMA-376-1, 17.3–17.4) into blocks of text; give it to `readXml`. */
export class Body implements XmlHandler {
  /** Notes referred to, in order: `footnote/3`. Shared by the body and its notes. */
  readonly references: string[]
  /** Texts of notes by the same keys. */
  readonly noteTexts = new Map<string, string>()
  readonly #around: Surroundings
  readonly #tally: DocxTally
  readonly #room: Room
  readonly #root: Blocks
  readonly #frames: Frame[] = []
  readonly #paragraphs: Paragraph[] = []
  readonly #tables: Table[] = []
  readonly #choices: boolean[] = []
  #run: Run = { hidden: false, superscript: false }
  #skipFrom = -1
  #inText = false
  #noteKey = ''

  constructor(around: Surroundings, tally: DocxTally, room: Room, references: string[]) {
    this.#around = around
    this.#tally = tally
    this.#room = room
    this.#root = new Blocks(room)
    this.references = references
  }

  open(tag: Tag, parents: readonly string[]): void {
    if (this.#skipFrom >= 0) return
    const parent = parents.at(-1) ?? ''
    if (this.#skips(tag, parent)) this.#skipFrom = parents.length
    else if (parent === 'w:pPr' || parent === 'w:numPr') this.#paragraphProperty(tag)
    else if (parent === 'w:rPr') this.#runProperty(tag, parents.at(-2) ?? '')
    else if (parent === 'w:trPr' || parent === 'w:tcPr') this.#tableProperty(tag)
    else if (parent === 'w:r') this.#runContent(tag)
    else this.#structure(tag)
  }

  text(text: string): void {
    if (this.#inText) this.#write(text)
  }

  close(name: string, parents: readonly string[]): void {
    if (this.#skipFrom >= 0) {
      if (parents.length === this.#skipFrom) this.#skipFrom = -1
      return
    }
    if (name === 'w:t' || name === 'm:t') this.#inText = false
    else if (name === 'w:p') this.#closeParagraph()
    else if (name === 'w:tc') this.#tables.at(-1)?.closeCell(this.#leaveFrame())
    else if (name === 'w:tr') this.#tables.at(-1)?.closeRow()
    else if (name === 'w:tbl') this.#blocks.add(this.#tables.pop()?.toString() ?? '')
    else if (name === 'w:txbxContent') this.#paragraphs.at(-1)?.boxes.push(this.#leaveFrame())
    else if (name === 'w:footnote' || name === 'w:endnote')
      this.noteTexts.set(this.#noteKey, this.#leaveFrame().toString())
    else if (name === 'mc:AlternateContent') this.#choices.pop()
  }

  toString(): string {
    return this.#root.toString()
  }

  get #blocks(): Blocks {
    return this.#frames.at(-1)?.blocks ?? this.#root
  }

  /** Whether an element is passed over with all it holds; counts what an editor should know of. */
  #skips(tag: Tag, parent: string): boolean {
    const { name } = tag
    if (name === 'w:del' || name === 'w:moveFrom') {
      if (PROPERTIES.has(parent)) return false
      this.#tally.add('deleted')
      return true
    }
    if (name === 'mc:Choice' || name === 'mc:Fallback') {
      const taken = this.#choices.pop() ?? false
      const readable = name === 'mc:Fallback' || tag.attribute('Requires') !== SYMBOL_EXTENSION
      this.#choices.push(taken || readable)
      return taken || !readable
    }
    return SKIPPED.has(name)
  }

  #paragraphProperty(tag: Tag): void {
    const paragraph = this.#paragraphs.at(-1)
    if (!paragraph) return
    if (tag.name === 'w:pStyle') paragraph.style = tag.attribute('val') ?? ''
    else if (tag.name === 'w:numId') paragraph.numId = numberOf(tag) ?? 0
    else if (tag.name === 'w:ilvl') paragraph.level = numberOf(tag) ?? 0
  }

  /** `owner` says whose property it is: a run's, or a paragraph's end. */
  #runProperty(tag: Tag, owner: string): void {
    const paragraph = this.#paragraphs.at(-1)
    if (owner === 'w:pPr' && paragraph) {
      if (tag.name === 'w:del' || tag.name === 'w:moveFrom') paragraph.endDeleted = true
      else if (tag.name === 'w:vanish') paragraph.endHidden = isOn(tag)
    } else if (owner === 'w:r') {
      if (tag.name === 'w:vanish') this.#run.hidden = isOn(tag)
      else if (tag.name === 'w:rStyle')
        this.#run.hidden ||= this.#around.styles.of(tag.attribute('val') ?? '', 'hidden') ?? false
      else if (tag.name === 'w:vertAlign') this.#run.superscript = tag.attribute('val') === 'superscript'
    }
  }

  #tableProperty(tag: Tag): void {
    const table = this.#tables.at(-1)
    if (!table) return
    if (tag.name === 'w:gridSpan') table.span(numberOf(tag) ?? 1)
    else if (tag.name === 'w:gridBefore') table.leave(numberOf(tag) ?? 0)
    else if (tag.name === 'w:vMerge' && tag.attribute('val') !== 'restart') table.merge()
    else if (tag.name === 'w:del') {
      table.deleteRow()
      this.#tally.add('deleted')
    }
  }

  #runContent(tag: Tag): void {
    const { name } = tag
    if (name === 'w:tab' || name === 'w:ptab') this.#write('\t')
    else if (name === 'w:br') this.#write(tag.attribute('type') === 'page' ? '\n\n' : '\n')
    else if (name === 'w:cr') this.#write('\n')
    else if (name === 'w:noBreakHyphen') this.#write('-')
    else if (name === 'w:sym') this.#symbol(tag)
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') this.#reference(name.slice(2, -9), tag)
    else if (name === 'w:commentReference') this.#tally.add('comment')
    else this.#structure(tag)
  }

  #structure(tag: Tag): void {
    const { name } = tag
    if (name === 'w:p') this.#paragraphs.push(new Paragraph())
    else if (name === 'w:r') this.#run = { hidden: this.#styleHides(), superscript: false }
    else if (name === 'w:tbl') this.#openTable()
    else if (name === 'w:tr') this.#tables.at(-1)?.openRow()
    else if (name === 'w:tc') {
      this.#tables.at(-1)?.openCell()
      this.#enterFrame()
    } else if (name === 'w:txbxContent') {
      this.#tally.add('box')
      this.#enterFrame()
    } else if (name === 'w:footnote' || name === 'w:endnote') {
      this.#noteKey = `${name.slice(2)}/${tag.attribute('id') ?? ''}`
      this.#enterFrame()
    } else if (name === 'w:ins' || name === 'w:moveTo') this.#tally.add('inserted')
    else if (name === 'm:t' || name === 'w:t') this.#inText = true
    else if (name === 'm:oMath') this.#tally.add('formula')
    else if (name === 'pic:pic' || name === 'v:imagedata') this.#tally.add('image')
    else if (name === 'c:chart' || name === 'dgm:relIds') this.#tally.add('chart')
    else if (name === 'w:altChunk') this.#tally.add('embedded')
    else if (name === 'mc:AlternateContent') this.#choices.push(false)
  }

  #styleHides(): boolean {
    return this.#around.styles.of(this.#paragraphs.at(-1)?.style ?? '', 'hidden') ?? false
  }

  #write(text: string): void {
    if (!this.#run.hidden) this.#paragraphs.at(-1)?.write(text, this.#run.superscript)
    else if (text.trim() !== '') this.#tally.add('hidden')
  }

  #symbol(tag: Tag): void {
    const symbol = symbolOf(tag.attribute('font') ?? '', tag.attribute('char') ?? '')
    if (symbol === null) this.#tally.add('symbol')
    this.#write(symbol ?? '□')
  }

  #reference(kind: string, tag: Tag): void {
    if (this.#run.hidden) return
    this.references.push(`${kind}/${tag.attribute('id') ?? ''}`)
    this.#write(`[注${this.references.length}]`)
  }

  #openTable(): void {
    for (const table of this.#tables) table.nest()
    this.#tables.push(new Table(this.#room))
  }

  #enterFrame(): void {
    this.#frames.push({ blocks: new Blocks(this.#room), run: this.#run })
    this.#run = { hidden: false, superscript: false }
  }

  #leaveFrame(): Blocks {
    const frame = this.#frames.pop()
    if (frame) this.#run = frame.run
    return frame?.blocks ?? new Blocks(this.#room)
  }

  #closeParagraph(): void {
    if (this.#paragraphs.pop()?.finish(this.#blocks, this.#around)) this.#tally.add('numbered')
  }
}
