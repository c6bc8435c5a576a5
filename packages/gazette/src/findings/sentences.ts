import type { Range } from './site.ts'

/** No sentence of an official text is longer; what is has lost its marks, and is not searched as one. */
const LONGEST = 3000
const SENTENCE = /[^。！？]+[。！？]?[”’）]*/gu

/** Sentences of a text as ranges: cut at 。！？, closing quotes and brackets taken along. */
export function sentencesOf(text: string): Range[] {
  return [...text.matchAll(SENTENCE)]
    .filter((match) => match[0].length <= LONGEST)
    .map((match): Range => [match.index, match.index + match[0].length])
}
