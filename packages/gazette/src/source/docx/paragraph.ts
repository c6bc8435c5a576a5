import { printed, raised } from '../plain.ts'
import { Blocks } from './blocks.ts'
import type { Counters } from './counters.ts'
import { levelOfStyle, type Numbering } from './numbering.ts'
import type { Styles } from './styles.ts'

/** What the whole document brings to the text of one paragraph. */
export interface Surroundings {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly counters: Counters
}

/** A paragraph while it is read. */
export class Paragraph {
  style = ''
  numId: number | undefined
  level: number | undefined
  /** The paragraph's end was deleted: the next paragraph goes on with its text. */
  endDeleted = false
  /** The paragraph's end is hidden text. */
  endHidden = false
  /** Text boxes anchored in it; they follow it. */
  readonly boxes: Blocks[] = []
  #text = ''

  write(text: string, superscript = false): void {
    this.#text += superscript ? raised(printed(text)) : printed(text)
  }

  /** Gives the paragraph with its label to `blocks`; returns whether it has a label of its own. */
  finish(blocks: Blocks, around: Surroundings): boolean {
    const text = this.#text
      .split('\n')
      .map((line) => line.trim())
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
    let label = ''
    if (this.endDeleted) blocks.carry(text)
    else {
      label = this.endHidden && text === '' ? '' : this.#label(around)
      blocks.add(text, label)
    }
    for (const box of this.boxes) blocks.add(box.toString())
    return label !== ''
  }

  /** The printed number, by the paragraph's own list or its style's. */
  #label({ styles, numbering, counters }: Surroundings): string {
    const numId = this.numId ?? styles.of(this.style, 'numId') ?? 0
    const list = numId === 0 ? null : numbering.list(numId, (style) => styles.of(style, 'numId'))
    if (!list) return ''
    const level = this.level ?? (this.numId === undefined ? styles.of(this.style, 'level') : undefined)
    return counters.next(list, level ?? levelOfStyle(list, this.style))
  }
}
