/** Punctuation ends a gram: nothing is looked for across it but as a whole phrase, which is checked exactly. */
const BREAKS = new Set(',;。、:()\n-!?…')

/**
 * The pairs of neighbouring characters of a normal text, each once, as one number (two UTF-16 units side by side).
 * A text that contains a word has all pairs of the word; the opposite is checked on the text itself.
 */
export function grams(text: string): number[] {
  const found = new Set<number>()
  for (let i = 1; i < text.length; i += 1) {
    if (BREAKS.has(text[i - 1] ?? '') || BREAKS.has(text[i] ?? '')) continue
    found.add((text.charCodeAt(i - 1) << 16) | text.charCodeAt(i))
  }
  return [...found]
}

/** A number that stands for a body among the grams, by which clauses that name it under any name are found. */
export function bodyGram(name: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i += 1) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return hash | 0
}
