const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Never first in a line: closing marks, and words that hang on the one before. */
const CLINGS = /^[》〉」』】〕）)”’、，。；：！？·%％的了之地得等者们]/u
/** Never last in a line. */
const OPENS = /[《〈「『【〔（(“‘]$/u
/** A reader breathes before these. */
const BREATHES = /^(?:关于|印发|转发|批转|公布|发布|《)/u

/** A term in quotation marks that is short enough to be read as one word. */
const TERM = /“[^“”]{1,10}”/gu
/** A character that is no word by itself: the dictionary did not know the word, or it belongs to what is beside it. */
const ALONE = /^(?![和与及或暨并同对为在向从由于把被将以])\p{Script=Han}$/u

/** Width in ems: a Chinese character is one, others about a half. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u0020-\u02af]/u.test(character) ? 0.5 : 1), 0)

/**
 * Breaks a title by sense into as few lines as it needs, none wider than `most` ems, of like lengths, no word cut.
 * A single word wider than a line is cut. `names` are words too, such as the place of the issuer.
 */
export function breakTitle(title: string, most: number, names: readonly string[] = []): readonly string[] {
  const pieces = piecesOf(title.trim(), most, names)
  const whole = pieces.reduce((sum, piece) => sum + widthOf(piece), 0)
  if (whole <= most) return [title.trim()]
  const fewest = Math.ceil(whole / most)
  for (let lines = fewest; lines <= pieces.length; lines += 1) {
    const best = balanced(pieces, lines, whole / lines, most)
    if (best !== null) return best
  }
  return pieces
}

/** Words with what clings to them: between two pieces a line may end. */
function piecesOf(title: string, most: number, names: readonly string[]): readonly string[] {
  const pieces: string[] = []
  for (const segment of segmentsOf(title, names)) {
    const last = pieces.at(-1)
    if (last !== undefined && (CLINGS.test(segment) || OPENS.test(last) || bothPlain(last, segment)))
      pieces[pieces.length - 1] = last + segment
    else pieces.push(segment)
  }
  return pieces.flatMap((piece) => (widthOf(piece) <= most ? [piece] : cut(piece, most)))
}

/** Words of the dictionary, those that share a character with a name or a term joined with it. */
function segmentsOf(title: string, names: readonly string[]): readonly string[] {
  const places = [...names.map((name) => new RegExp(RegExp.escape(name), 'gu')), TERM].flatMap((word) =>
    [...title.matchAll(word)].map(({ 0: { length }, index }) => [index, index + length] as const),
  )
  const segments: string[] = []
  for (const { segment, index } of segmenter.segment(title)) {
    const inside = places.some(([from, to]) => from < index && index < to)
    if (inside) segments[segments.length - 1] += segment
    else segments.push(segment)
  }
  return segments
}

/** 2022 and 年, or two Latin words: figures and letters keep what stands with them. */
const bothPlain = (before: string, after: string): boolean =>
  (/[\d.]$/u.test(before) && /^[年月日号届次个项条期\d.]/u.test(after)) ||
  (/[A-Za-z]$/u.test(before) && /^[A-Za-z]/u.test(after))

function cut(piece: string, most: number): readonly string[] {
  const lines = ['']
  for (const character of piece) {
    const last = lines.at(-1) ?? ''
    if (widthOf(last + character) > most) lines.push(character)
    else lines[lines.length - 1] = last + character
  }
  return lines
}

/** The division into exactly `lines` lines that strays least from the mean; null where none fits. */
function balanced(pieces: readonly string[], lines: number, mean: number, most: number): readonly string[] | null {
  type Best = { readonly cost: number; readonly lines: readonly string[] }
  let before: (Best | null)[] = [{ cost: 0, lines: [] }, ...pieces.map(() => null)]
  for (let line = 1; line <= lines; line += 1) {
    const now: (Best | null)[] = [null, ...pieces.map(() => null)]
    for (let end = line; end <= pieces.length; end += 1) {
      for (let start = end - 1; start >= line - 1; start -= 1) {
        const text = pieces.slice(start, end).join('').trim()
        if (widthOf(text) > most) break
        const prior = before[start]
        if (prior == null) continue
        const cost = prior.cost + costOf(text, mean, pieces[end - 1], pieces[end])
        if (cost < (now[end]?.cost ?? Infinity)) now[end] = { cost, lines: [...prior.lines, text] }
      }
    }
    before = now
  }
  return before.at(-1)?.lines ?? null
}

/** What a line costs: how far it strays, and how badly it ends. */
function costOf(text: string, mean: number, last: string | undefined, next: string | undefined): number {
  const strays = (widthOf(text) - mean) ** 2
  if (next === undefined || BREATHES.test(next)) return strays
  const inName = [...text].filter((one) => one === '《').length > [...text].filter((one) => one === '》').length
  const alone = [last, next].filter((piece) => piece !== undefined && ALONE.test(piece)).length
  return strays + 12 + (inName ? 4 : 0) + ([0, 8, 40][alone] ?? 0)
}
