import type { Room } from '../room.ts'

/** Paragraphs and tables one after another: the body, a cell, a text box or a note. */
export class Blocks {
  readonly #room: Room
  readonly #texts: string[] = []
  /** Text of a paragraph whose end was deleted: it belongs to the next. */
  #carried = ''

  constructor(room: Room) {
    this.#room = room
  }

  /** Adds a paragraph behind its label, or the rows of a table. */
  add(text: string, label = ''): void {
    const whole = label + this.#carried + text
    this.#carried = ''
    this.#room.left -= whole.length + 2
    if (whole !== '' && this.#room.left >= 0) this.#texts.push(whole)
  }

  carry(text: string): void {
    this.#carried += text
  }

  toString(): string {
    if (this.#carried !== '') this.add('')
    return this.#texts.join('\n\n')
  }
}
