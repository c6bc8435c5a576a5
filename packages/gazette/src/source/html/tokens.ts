import { Tokenizer } from 'htmlparser2'

export type Attributes = ReadonlyMap<string, string>

export interface TokenHandler {
  open(name: string, attributes: Attributes): void
  close(name: string): void
  text(text: string): void
}

/** The only attributes that bear on the printed text; everything else (handlers, addresses) is never looked at. */
const READ: ReadonlySet<string> = new Set('hidden style rowspan colspan start type value reversed role'.split(' '))
const NONE: Attributes = new Map()
const LONGEST_VALUE = 2000
const CHUNK = 1 << 16

/**
 * Gives the tags and text of a page to `handler` until `goOn` says no. Uses the tokenizer alone: the tree builder
 * above it takes quadratic time on deep pages.
 */
export function readTokens(source: string, handler: TokenHandler, goOn: () => boolean): void {
  let tag = ''
  let attribute = ''
  let value = ''
  let attributes = NONE
  const opened = (): void => handler.open(tag, attributes)
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(from, to) {
        tag = source.slice(from, to).toLowerCase()
        attributes = NONE
      },
      onattribname(from, to) {
        attribute = to - from > 20 ? '' : source.slice(from, to).toLowerCase()
        value = ''
      },
      onattribdata(from, to) {
        if (READ.has(attribute) && value.length < LONGEST_VALUE)
          value += source.slice(from, Math.min(to, from + LONGEST_VALUE))
      },
      onattribentity(codePoint) {
        if (READ.has(attribute) && value.length < LONGEST_VALUE) value += String.fromCodePoint(codePoint)
      },
      onattribend() {
        if (READ.has(attribute) && !attributes.has(attribute)) attributes = new Map([...attributes, [attribute, value]])
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (from, to) => handler.close(source.slice(from, to).trim().toLowerCase()),
      ontext: (from, to) => handler.text(source.slice(from, to)),
      ontextentity: (codePoint) => handler.text(String.fromCodePoint(codePoint)),
      oncdata: (from, to, cut) => handler.text(source.slice(from, to - cut)),
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  )
  for (let at = 0; at < source.length && goOn(); at += CHUNK) tokenizer.write(source.slice(at, at + CHUNK))
  if (goOn()) tokenizer.end()
}
