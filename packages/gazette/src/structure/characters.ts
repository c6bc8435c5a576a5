/** Character classes of official Chinese text, shared by everything that reads structure. */

/** Removes all white space, full-width included: `通　知` and `通 知` are one title. */
export function tight(text: string): string {
  return /\s/u.test(text) ? text.replace(/\s+/gu, '') : text
}

/** Folds what print varies without meaning: white space, full-width forms, kinds of brackets and quotation marks. */
export function folded(text: string): string {
  return tight(text)
    .normalize('NFKC')
    .replace(/[〔［【]/gu, '[')
    .replace(/[〕］】]/gu, ']')
    .replace(/[〈《<]/gu, '《')
    .replace(/[〉》>]/gu, '》')
    .replace(/["“”„‟＂]/gu, '"')
    .replace(/['‘’]/gu, "'")
}

/** More closing marks than this do not stand behind one full stop. */
const CLOSING_MARKS = 6

/** Ends a sentence or announces a list: nothing printed after it belongs to the same sentence. */
export function endsSentence(text: string): boolean {
  return /[。！？；：…!?;:]["”’）)》】]*$/u.test(text.slice(-CLOSING_MARKS))
}

/** Has a mark that only running text has; a heading may hold a 、. */
export function hasInnerPunctuation(text: string): boolean {
  return /[，。；：！？,;]/u.test(text)
}

/** A line that may carry a title: no sentence in it. */
export function isTitleish(text: string): boolean {
  return text.length <= 90 && !/[。；！？!?;]/u.test(text) && !/[：:，,]$/u.test(text)
}

/** A heading may be two parallel halves with a comma between them, but it holds no sentence. */
export function mayBeHeading(text: string): boolean {
  const plain = text.replace(/。$/u, '')
  return hasInnerPunctuation(plain) ? plain.length <= 24 && /^[^。；：！？;:]*[^，,]$/u.test(plain) : plain.length <= 40
}
