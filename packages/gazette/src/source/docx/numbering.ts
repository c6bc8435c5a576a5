import { numberOf } from './on.ts'
import type { Tag, XmlHandler } from './xml.ts'

/** One level of a list (ECMA-376-1, 17.9.6). */
export interface Level {
  format: string
  /** `%1.%2` and the like. */
  text: string
  start: number
  /** The level (from 1) whose numbers restart this one; 0 never; absent: any higher level. */
  restart?: number
  /** All numbers in it decimal (`isLgl`). */
  legal: boolean
  /** The paragraph style that means this level. */
  style?: string
  /** What follows the label: `tab`, `space` or `nothing`. */
  suffix: string
}

interface Instance {
  abstractId: string
  readonly starts: Map<number, number>
  readonly levels: Map<number, Level>
}

const freshLevel = (): Level => ({ format: 'decimal', text: '', start: 1, legal: false, suffix: 'tab' })
const HIGHEST = 8

/** The lists of a document, read from their part; give it to `readXml`. */
export class Numbering implements XmlHandler {
  readonly #abstracts = new Map<string, Map<number, Level>>()
  readonly #links = new Map<string, string>()
  readonly #instances = new Map<number, Instance>()
  #levels = new Map<number, Level>()
  #level: Level = freshLevel()
  #instance: Instance | null = null
  #index = 0
  #abstractId = ''

  open(tag: Tag, parents: readonly string[]): void {
    const value = tag.attribute('val') ?? ''
    if (parents.at(-1) === 'w:lvl') this.#property(tag, value)
    else if (tag.name === 'w:abstractNum') {
      this.#abstractId = tag.attribute('abstractNumId') ?? ''
      this.#levels = new Map()
      this.#abstracts.set(this.#abstractId, this.#levels)
      this.#instance = null
    } else if (tag.name === 'w:numStyleLink') this.#links.set(this.#abstractId, value)
    else if (tag.name === 'w:num') {
      this.#instance = { abstractId: '', starts: new Map(), levels: new Map() }
      this.#instances.set(numberOf(tag, 'numId') ?? -1, this.#instance)
    } else if (tag.name === 'w:abstractNumId' && this.#instance) this.#instance.abstractId = value
    else if (tag.name === 'w:lvlOverride') this.#index = numberOf(tag, 'ilvl') ?? 0
    else if (tag.name === 'w:startOverride') this.#instance?.starts.set(this.#index, numberOf(tag) ?? 1)
    else if (tag.name === 'w:lvl') this.#openLevel(numberOf(tag, 'ilvl') ?? 0)
  }

  close(): void {}

  /** The list behind a number id; `styleNumber` gives the id that a numbering style uses. Null where there is none. */
  list(numId: number, styleNumber: (style: string) => number | undefined): NumberedList | null {
    const instance = this.#instances.get(numId)
    if (!instance) return null
    const link = this.#links.get(instance.abstractId)
    const linked = link === undefined ? undefined : this.#instances.get(styleNumber(link) ?? -1)
    const abstractId = linked?.abstractId ?? instance.abstractId
    return {
      numId,
      abstractId,
      starts: instance.starts,
      level: (at) => instance.levels.get(at) ?? this.#abstracts.get(abstractId)?.get(at),
    }
  }

  #openLevel(index: number): void {
    this.#level = freshLevel()
    if (index < 0 || index > HIGHEST) return
    ;(this.#instance?.levels ?? this.#levels).set(index, this.#level)
  }

  #property(tag: Tag, value: string): void {
    if (tag.name === 'w:start') this.#level.start = numberOf(tag) ?? 1
    else if (tag.name === 'w:numFmt') this.#level.format = value
    else if (tag.name === 'w:lvlText') this.#level.text = value
    else if (tag.name === 'w:isLgl') this.#level.legal = value !== '0' && value !== 'false'
    else if (tag.name === 'w:suff') this.#level.suffix = value
    else if (tag.name === 'w:pStyle') this.#level.style = value
    else if (tag.name === 'w:lvlRestart') this.#level.restart = numberOf(tag) ?? 0
  }
}

/** A list that paragraphs of a document belong to. Lists of one `abstractId` go on counting one another's numbers. */
export interface NumberedList {
  readonly numId: number
  readonly abstractId: string
  /** Starts that this list sets anew, by level. */
  readonly starts: ReadonlyMap<number, number>
  level(index: number): Level | undefined
}

/** The level of a list that a paragraph style stands for; 0 where none does. */
export function levelOfStyle(list: NumberedList, style: string): number {
  for (let index = 0; index <= HIGHEST; index++) if (list.level(index)?.style === style) return index
  return 0
}
