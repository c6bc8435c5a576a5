import { isOn, numberOf } from './on.ts'
import type { Tag, XmlHandler } from './xml.ts'

/** What of a style bears on the text. */
export interface Style {
  basedOn?: string
  numId?: number
  level?: number
  hidden?: boolean
}

const DEEPEST = 50

/** The styles of a document (ECMA-376-1, 17.7), read from their part; give it to `readXml`. */
export class Styles implements XmlHandler {
  readonly #styles = new Map<string, Style>()
  #current: Style = {}
  #defaultParagraph = ''

  open(tag: Tag, parents: readonly string[]): void {
    const parent = parents.at(-1)
    if (tag.name === 'w:style') {
      const id = tag.attribute('styleId') ?? ''
      this.#current = {}
      this.#styles.set(id, this.#current)
      if (tag.attribute('type') === 'paragraph' && tag.attribute('default') === '1') this.#defaultParagraph = id
    } else if (parent === 'w:style' && tag.name === 'w:basedOn') this.#current.basedOn = tag.attribute('val') ?? ''
    else if (parent === 'w:numPr' && tag.name === 'w:numId') this.#set('numId', numberOf(tag))
    else if (parent === 'w:numPr' && tag.name === 'w:ilvl') this.#set('level', numberOf(tag))
    else if (parent === 'w:rPr' && parents.at(-2) === 'w:style' && tag.name === 'w:vanish')
      this.#current.hidden = isOn(tag)
  }

  close(): void {}

  /** The first value of a property along the chain of styles; the document's own style where `id` is empty. */
  of<K extends keyof Style>(id: string, property: K): Style[K] | undefined {
    let style = this.#styles.get(id || this.#defaultParagraph)
    for (let depth = 0; style && depth < DEEPEST; depth++) {
      if (style[property] !== undefined) return style[property]
      style = style.basedOn === undefined ? undefined : this.#styles.get(style.basedOn)
    }
    return undefined
  }

  #set(property: 'numId' | 'level', value: number | undefined): void {
    if (value !== undefined) this.#current[property] = value
  }
}
