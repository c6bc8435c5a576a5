import { printed } from '../plain.ts'
import type { Room } from '../room.ts'

const SPACE = /[ \t\n\f\r]+/g
const SPACE_AT_END = /(?<![ \t\n\f\r])[ \t\n\f\r]+$/
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u

/**
 * Running text as a browser would lay it out: white space folded, lines and paragraphs apart.
 * A line break of the source between two wide characters is no space (CSS Text 4, 4.1.3).
 */
export class Flow {
  readonly #room: Room
  #parts: string[] = []
  #last = ''
  #gap: '' | ' ' | '\n' = ''
  #breaks = 0

  constructor(room: Room) {
    this.#room = room
  }

  text(text: string): void {
    const all = printed(text)
    const words = all.replace(SPACE, (space, at: number) => {
      const before = all[at - 1]
      const after = all[at + space.length]
      if (before === undefined || after === undefined) return ''
      return space.includes('\n') && WIDE.test(before) && WIDE.test(after) ? '' : ' '
    })
    this.#space(/^[ \t\n\f\r]+/.exec(all)?.[0])
    if (words === '') return
    this.#write(words)
    this.#space(SPACE_AT_END.exec(all)?.[0])
  }

  /** Text with its white space (`pre`). */
  verbatim(text: string): void {
    const lines = printed(text).split('\n')
    lines.forEach((line, i) => {
      if (line !== '') this.#write(line)
      if (i < lines.length - 1) this.lineBreak()
    })
  }

  /** One printed line end, as `<br>` gives it; two make a blank line. */
  lineBreak(): void {
    if (this.#last !== '') this.#breaks = Math.min(2, this.#breaks + 1)
    this.#gap = ''
  }

  /** At least `breaks` line ends before what follows. */
  apart(breaks: 1 | 2): void {
    if (this.#last !== '') this.#breaks = Math.max(this.#breaks, breaks)
    this.#gap = ''
  }

  /** Text of lines laid out already, in its own paragraph. */
  block(text: string): void {
    if (text === '') return
    this.apart(2)
    this.#write(text)
    this.apart(2)
  }

  toString(): string {
    return this.#parts.join('')
  }

  #space(space: string | undefined): void {
    if (space !== undefined && this.#gap !== ' ') this.#gap = space.includes('\n') ? '\n' : ' '
  }

  #write(word: string): void {
    if (this.#breaks > 0) this.#parts.push('\n'.repeat(this.#breaks))
    else if (this.#gap === ' ' || (this.#gap === '\n' && !(WIDE.test(this.#last) && WIDE.test(word[0] as string)))) {
      if (this.#last !== '') this.#parts.push(' ')
    }
    this.#breaks = 0
    this.#gap = ''
    this.#room.left -= word.length
    if (this.#room.left < 0) return
    this.#parts.push(word)
    this.#last = word.at(-1) as string
  }
}
