/** Quotation marks and title marks: what they enclose is searched as if they were not there. */
const QUOTES = new Set('“”‘’"\'「」『』《》〈〉<>«»‹›′″`')
const OPENING = new Set('(（〔[［【〖｛{﹝❲⟮')
const CLOSING = new Set(')）〕]］】〗｝}﹞❳⟯')
const DASHES = new Set('-‐‑‒–—―－~～〜∼')
const COLONS = new Set(':：∶')
const DOTS = new Set('·•・‧．')

/** A circled or bracketed number is a number in brackets: ① as （1）. */
const CIRCLED = /^[①-⓿❶-➓㈠-㈩㊀-㊉⑴-⒇]$/u

/**
 * One character as it is searched: half-width, lower case, one kind of bracket, dash and colon. Empty for white space
 * and quotation marks.
 */
export function glyph(char: string): string {
  const code = char.charCodeAt(0)
  if (code >= 0x4e00 && code <= 0x9fff) return char
  if ((code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a)) return char
  if (QUOTES.has(char) || /^\s$/u.test(char)) return ''
  if (OPENING.has(char)) return '('
  if (CLOSING.has(char)) return ')'
  if (DASHES.has(char)) return '-'
  if (COLONS.has(char)) return ':'
  if (DOTS.has(char)) return '.'
  const folded = char.normalize('NFKC').toLowerCase().replaceAll(/\s/gu, '')
  return CIRCLED.test(char) ? `(${folded.replaceAll(/[()]/g, '')})` : folded
}
