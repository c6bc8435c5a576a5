/** Punctuation ends a gram: nothing is looked for across it but as a whole phrase, which is checked exactly. */
const BREAKS = new Set(',;。、:()\n-!?…')
const NUMBER = /‹[\d.]+›/y

/**
 * The pairs of neighbouring characters of a normal text, each once, as one number (two UTF-16 units side by side). A
 * number is one character by itself and in its pairs (第‹21›, ‹21›条): figures are few, so they find little else.
 * A text that contains a word has all pairs of the word; the opposite is checked on the text itself.
 */
export function grams(text: string): number[] {
  const found = new Set<number>()
  let before = ''
  for (let at = 0; at < text.length; ) {
    const unit = unitAt(text, at)
    if (unit.length > 1) found.add(hash(unit))
    if (before !== '' && !BREAKS.has(before) && !BREAKS.has(unit)) {
      if (before.length > 1 || unit.length > 1) found.add(hash(before + unit))
      found.add((before.charCodeAt(before.length - 1) << 16) | unit.charCodeAt(0))
    }
    before = unit
    at += unit.length
  }
  return [...found]
}

/** The character there, or the whole number. */
function unitAt(text: string, at: number): string {
  NUMBER.lastIndex = at
  return text[at] === '‹' ? (NUMBER.exec(text)?.[0] ?? '‹') : (text[at] ?? '')
}

/** The same of a text that a clause stands under: told apart from what the clause says itself. */
export const gramsAbove = (text: string): number[] => grams(text).map((code) => hash(`above ${code}`))

/** A number that stands for a body among the grams, by which clauses that name it under any name are found. */
export const bodyGram = (name: string): number => hash(name)

/** Two characters, none inside a number, that are in a text exactly where their pair is among its grams. */
export const isPair = (text: string): boolean => text.length === 2 && !/[\d.]/.test(text) && grams(text).length === 1

/** FNV-1a, 25 bits of it, among the codes of no pair: a first half of a surrogate, not followed by a second one. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return ((0xd800 | ((value >>> 15) & 0x3ff)) << 16) | (value & 0x7fff)
}
