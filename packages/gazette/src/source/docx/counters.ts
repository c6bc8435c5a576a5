import { formatNumber, knownFormat } from './number-format.ts'
import type { NumberedList } from './numbering.ts'
import { bulletOf } from './symbols.ts'

const JOINS = /[\u2460-\u249b\u3220-\u32ff、，。．）】〕》」：；·•\p{So}\p{Co}]$/u

/** Counts the numbered paragraphs of a document from its beginning and prints their labels. */
export class Counters {
  readonly #counts = new Map<string, (number | undefined)[]>()
  readonly #restarted = new Set<string>()
  /** Formats met that are printed as decimal numbers for want of better. */
  readonly unknownFormats = new Set<string>()

  /** The label of the next paragraph of a list at a level, with the space that parts it from the text. */
  next(list: NumberedList, index: number): string {
    const level = list.level(index)
    if (!level) return ''
    const counts = this.#counts.get(list.abstractId) ?? []
    this.#counts.set(list.abstractId, counts)
    this.#restart(list, index, counts)
    counts[index] = (counts[index] ?? level.start - 1) + 1
    this.#forgetBelow(list, index, counts)
    if (!knownFormat(level.format)) this.unknownFormats.add(level.format)
    const label = level.format === 'bullet' ? bulletOf(level.text) : this.#fill(list, index, counts)
    return label === '' || level.suffix === 'nothing' || JOINS.test(label) ? label : `${label} `
  }

  /** A list that sets its own start begins anew where it is first used. */
  #restart(list: NumberedList, index: number, counts: (number | undefined)[]): void {
    const start = list.starts.get(index)
    const key = `${list.numId}/${index}`
    if (start === undefined || this.#restarted.has(key)) return
    this.#restarted.add(key)
    counts[index] = start - 1
  }

  #forgetBelow(list: NumberedList, index: number, counts: (number | undefined)[]): void {
    for (let below = index + 1; below < counts.length; below++) {
      const restart = list.level(below)?.restart
      if (restart === undefined || (restart > 0 && index < restart)) counts[below] = undefined
    }
  }

  #fill(list: NumberedList, index: number, counts: readonly (number | undefined)[]): string {
    const level = list.level(index)
    return (level?.text ?? '').replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const of = list.level(at)
      if (!of || at > index) return ''
      return formatNumber(counts[at] ?? of.start, level?.legal ? 'decimal' : of.format)
    })
  }
}
