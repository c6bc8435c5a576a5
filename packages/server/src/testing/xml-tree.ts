import { SaxesParser } from 'saxes'

/** An element as a parser read it. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

/** Reads a document; throws where it is not well-formed. */
export function parseXml(xml: string): Element {
  const root: Element & { children: (Element | string)[] } = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    if (open.length > 1) open.at(-1)?.children.push(text)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  const first = root.children.find((child) => typeof child !== 'string')
  if (first === undefined) throw new Error('an empty document')
  return first
}

/** The element and all below it, in the order of the document. */
export function* everyElement(element: Element): Generator<Element> {
  yield element
  for (const child of element.children) if (typeof child !== 'string') yield* everyElement(child)
}

/** All running text of an element. */
export const textOf = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
