import { SaxesParser, type SaxesTagNS } from 'saxes'
import { type Budget, type Inflated, inflateEntry } from './inflate.ts'
import type { ZipEntry } from './zip.ts'

/** An element as the readers of parts see it: `w:p`, `m:t`; `?:name` in namespaces that bear no text. */
export interface Tag {
  readonly name: string
  /** An attribute by its local name. */
  attribute(local: string): string | undefined
}

export interface XmlHandler {
  open(tag: Tag, parents: readonly string[]): void
  close(name: string, parents: readonly string[]): void
  text?(text: string): void
}

/** Namespaces of ECMA-376, transitional and strict, and of the markup-compatibility frame. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['urn:schemas-microsoft-com:vml', 'v'],
])

/** Deeper nesting is no document; resolving namespaces would take quadratic time. */
const DEEPEST = 1000
/** The parser is stopped between steps only. */
const STEP = 8192

function tagOf(tag: SaxesTagNS): Tag {
  const attributes = Object.values(tag.attributes)
  return {
    name: `${PREFIXES.get(tag.uri) ?? '?'}:${tag.local}`,
    attribute: (local) => attributes.find((attribute) => attribute.local === local)?.value,
  }
}

/**
 * Reads one XML part of an archive as it inflates. Entities of a document type are never expanded: a reference to
 * one makes the part broken, as any other fault of form does.
 */
export function readXml(
  entry: ZipEntry,
  budget: Budget,
  handler: XmlHandler,
  goOn: () => boolean = () => true,
): Inflated {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const parents: string[] = []
  const fault = { met: false }
  parser.on('error', () => {
    fault.met = true
  })
  parser.on('opentag', (sax) => {
    if (fault.met || parents.length > DEEPEST) {
      fault.met = true
      return
    }
    const tag = tagOf(sax)
    handler.open(tag, parents)
    parents.push(tag.name)
  })
  parser.on('closetag', () => {
    const name = parents.pop()
    if (name !== undefined && !fault.met) handler.close(name, parents)
  })
  parser.on('text', (text) => {
    if (!fault.met) handler.text?.(text)
  })
  let decoder: TextDecoder | undefined
  const write = (bytes: Uint8Array): boolean => {
    decoder ??= new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8', { fatal: true })
    const text = decoder.decode(bytes, { stream: true })
    for (let at = 0; at < text.length && !fault.met && goOn(); at += STEP) parser.write(text.slice(at, at + STEP))
    return !fault.met && goOn()
  }
  let result: Inflated
  try {
    result = inflateEntry(entry, budget, write)
    if (result === 'read') parser.write(decoder?.decode() ?? '').close()
  } catch {
    return 'broken'
  }
  return fault.met ? 'broken' : result
}
