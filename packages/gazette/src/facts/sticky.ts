import { tableOf } from './characters.ts'

/**
 * A search for a pattern whose matches all begin with one of a few characters, and where told follow or are followed by one of a few.
 * A table look-up a character is many times faster than trying the alternatives of a long pattern everywhere.
 */
export interface Anchored {
  readonly pattern: RegExp
  /** Its place in MASKS. */
  readonly bit: number
  readonly before?: Uint8Array
  readonly seconds?: Uint8Array
}

interface Around {
  /** Characters that must stand before a match. */
  readonly before?: string
  /** Characters that must stand second in it. */
  readonly seconds?: string
}

/** For every character, the patterns that may begin with it: one look at a text tells which of them it can hold at all. */
const MASKS = new Uint32Array(0x10000)
let bits = 0

/** `source` is matched where a character of `firsts` stands; alternatives longest first. */
export function anchored(source: string, firsts: string, { before, seconds }: Around = {}): Anchored {
  if (bits === 32) throw new RangeError('more patterns than bits')
  const bit = 1 << bits
  bits += 1
  for (let i = 0; i < firsts.length; i += 1) {
    const code = firsts.charCodeAt(i)
    MASKS[code] = (MASKS[code] ?? 0) | bit
  }
  return {
    bit,
    pattern: new RegExp(source, 'uy'),
    ...(before === undefined ? {} : { before: tableOf(before) }),
    ...(seconds === undefined ? {} : { seconds: tableOf(seconds) }),
  }
}

/** The n-th characters of alternatives written as `a|bc|d`, without groups. */
export function nthOf(alternatives: string, n: number): string {
  return alternatives
    .split('|')
    .map((word) => word[n] ?? '')
    .join('')
}

/** The matches in a text, in order, none overlapping another. */
export function matchesOf(text: string, { bit, pattern, before, seconds }: Anchored): readonly RegExpExecArray[] {
  mark(text)
  if ((held & bit) === 0) return NONE
  const all: RegExpExecArray[] = []
  let end = 0
  for (let k = 0; k < marks; k += 1) {
    if (((masks[k] ?? 0) & bit) === 0) continue
    const at = places[k] ?? 0
    if (at < end) continue
    if (before !== undefined && (at === 0 || before[text.charCodeAt(at - 1)] !== 1)) continue
    if (seconds !== undefined && (at + 1 === text.length || seconds[text.charCodeAt(at + 1)] !== 1)) continue
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match || match[0] === '') continue
    all.push(match)
    end = at + match[0].length
  }
  return all
}

const NONE: readonly RegExpExecArray[] = []
let marked = ''
let held = 0
let marks = 0
let places = new Int32Array(0x400)
let masks = new Int32Array(0x400)

/** Finds where any pattern can begin. All finders ask about the same text one after another, so the last answer is kept. */
function mark(text: string): void {
  if (text === marked) return
  if (places.length < text.length) {
    places = new Int32Array(text.length * 2)
    masks = new Int32Array(text.length * 2)
  }
  held = 0
  marks = 0
  for (let at = 0; at < text.length; at += 1) {
    const mask = MASKS[text.charCodeAt(at)] ?? 0
    if (mask === 0) continue
    held |= mask
    places[marks] = at
    masks[marks] = mask
    marks += 1
  }
  marked = text
}
