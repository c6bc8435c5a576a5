interface Run {
  readonly at: number
  readonly mark: string
}

const LONGEST_RUN = 3
const SEPARATOR = /[\s、，。；：？！）》」』〉】”’…]/u
const OPENING = /[\s（《「『〈【“‘]/u
const WORD = /[0-9A-Za-z]/

/**
 * Finds the paired emphasis marks among the pieces of a paragraph, so that they can be taken out.
 *
 * CommonMark's flanking rules leave `**“倍增”**计划` and `**（一）**坚持` as they are, since they expect spaces
 * between words. Here a mark may open before anything but a separator and close behind anything but an
 * opening bracket; only marks of equal length pair, and a mark that pairs with none stays in the text.
 */
export class Emphasis {
  readonly #open: Run[] = []
  readonly #openByMark = new Map<string, number>()

  /** Offers the run `mark` that became piece `at`; returns the piece it closes, if any. */
  offer(at: number, mark: string, before: string, after: string): number | null {
    if (mark.length > LONGEST_RUN || (mark[0] === '~' && mark.length !== 2)) return null
    const insideWord = WORD.test(before) && WORD.test(after)
    if (insideWord && (mark.length === 1 || mark[0] === '_')) return null
    if (before !== '' && !OPENING.test(before) && (this.#openByMark.get(mark) ?? 0) > 0) return this.#close(mark)
    if (after !== '' && !SEPARATOR.test(after)) this.#push({ at, mark })
    return null
  }

  /** Forgets the runs in pieces that were dropped. */
  dropFrom(at: number): void {
    while (this.#open.length > 0 && (this.#open.at(-1) as Run).at >= at) this.#pop()
  }

  #push(run: Run): void {
    this.#open.push(run)
    this.#openByMark.set(run.mark, (this.#openByMark.get(run.mark) ?? 0) + 1)
  }

  #pop(): Run {
    const run = this.#open.pop() as Run
    this.#openByMark.set(run.mark, (this.#openByMark.get(run.mark) ?? 0) - 1)
    return run
  }

  #close(mark: string): number {
    let run = this.#pop()
    while (run.mark !== mark) run = this.#pop()
    return run.at
  }
}
