import { htmlText } from '../html/html.ts'

/** What of the HTML inside Markdown was left out. */
export type Cut = 'comment' | 'image' | 'script'

const WHOLE = /(table|script|style|svg|iframe|object|template|noscript|video|audio)\b/iy
const INLINE =
  /\/?(?:p|div|span|br|b|i|u|s|em|strong|sup|sub|font|center|a|img|hr|ul|ol|li|t[dhr]|tbody|thead|h[1-6]|details|summary|small|big|mark|del|ins|code|kbd|section|article|figure|figcaption|blockquote|pre)(?=[\s/>])[^<>]{0,2000}>/iy

/** Where the element that opens at `from` ends; −1 where its end tag is missing (remembered in `dead`). */
function elementEnd(source: string, name: string, from: number, dead: Set<string>): number {
  if (dead.has(name)) return -1
  const closing = new RegExp(`</${name}\\s{0,20}>`, 'gi')
  closing.lastIndex = from
  if (closing.exec(source)) return closing.lastIndex
  dead.add(name)
  return -1
}

/**
 * Replaces HTML inside Markdown by what it prints: tables become rows, `<br>` a line end; comments, scripts and
 * images are dropped and reported; other known tags are taken off their words. Unknown tags stay.
 */
export function cutHtml(source: string, onCut: (kind: Cut) => void): string {
  const out: string[] = []
  const dead = new Set<string>()
  let done = 0
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', Math.max(at + 1, done))) {
    const [end, text] = cutAt(source, at, dead, onCut)
    if (end < 0) continue
    out.push(source.slice(done, at), text)
    done = end
  }
  return out.join('') + source.slice(done)
}

function cutAt(
  source: string,
  at: number,
  dead: Set<string>,
  onCut: (kind: Cut) => void,
): readonly [end: number, text: string] {
  if (source.startsWith('<!--', at)) {
    const end = dead.has('!--') ? -1 : source.indexOf('-->', at + 4)
    if (end < 0) dead.add('!--')
    else onCut('comment')
    return [end < 0 ? -1 : end + 3, '']
  }
  WHOLE.lastIndex = at + 1
  const whole = WHOLE.exec(source)?.[1]?.toLowerCase()
  if (whole !== undefined) {
    const end = elementEnd(source, whole, at, dead)
    if (end < 0) return [-1, '']
    const table = whole === 'table' ? htmlText(source.slice(at, end)) : null
    if (!table) onCut('script')
    for (let i = 0; i < (table?.media ?? 0); i++) onCut('image')
    return [end, table ? `\n\n${table.text}\n\n` : '']
  }
  INLINE.lastIndex = at + 1
  const inline = INLINE.exec(source)?.[0]?.toLowerCase()
  if (inline === undefined) return [-1, '']
  if (inline.startsWith('img')) onCut('image')
  return [at + 1 + inline.length, /^br\b/.test(inline) ? '\n' : '']
}
