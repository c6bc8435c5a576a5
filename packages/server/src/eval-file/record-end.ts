/** Bytes beyond which nothing is taken for one record: a quote that is open so long was never meant. */
export const LONGEST_RECORD = 2 ** 20

const [LINE, CARRIAGE, QUOTE] = [0x0a, 0x0d, 0x22]

/** How the records of a table are written. */
export interface Shape {
  /** The byte between cells. */
  readonly separator: number
  /** Cells of a whole record; undefined for the head, which says it. */
  readonly cells?: number
}

/**
 * Where the record that begins at `from` ends, behind its line end. It works on bytes: in UTF-8 and GB18030 no byte of a
 * Chinese character is a comma, a tab, a quote or a line end. Where the quotes are wrong the record is its first line, so
 * that a stray quote spoils one row and not all below it; a record of several lines must have a cell for each column.
 * @param shape undefined where quotes mean nothing (NDJSON)
 * @param last whether nothing follows these bytes
 * @returns undefined where more bytes must be seen
 */
export function recordEnd(
  bytes: Uint8Array,
  from: number,
  shape: Shape | undefined,
  last: boolean,
): number | undefined {
  const line = lineEnd(bytes, from, last)
  if (shape === undefined || (line !== undefined && !bytes.subarray(from, line).includes(QUOTE))) return line
  const horizon = Math.min(bytes.length, from + LONGEST_RECORD)
  const { end, state, cells } = quotedEnd(bytes, from, horizon, shape.separator)
  const several = line !== undefined && end > line
  if (state === 'broken' || (several && state === 'ended' && cells !== (shape.cells ?? cells))) return line
  if (state === 'ended') return end
  if (horizon < bytes.length) return line
  if (!last) return undefined
  return state === 'more' && !(several && cells !== (shape.cells ?? cells)) ? bytes.length : line
}

/** How many cells the record has that ends the bytes. */
export const cellsIn = (bytes: Uint8Array, separator: number): number =>
  quotedEnd(bytes, 0, bytes.length, separator).cells

function lineEnd(bytes: Uint8Array, from: number, last: boolean): number | undefined {
  const at = bytes.indexOf(LINE, from)
  if (at >= 0) return at + 1
  return last ? bytes.length : undefined
}

/** `open`: within quotes up to `to`; `more`: outside them; `broken`: something stands behind a closing quote. */
interface Scanned {
  readonly state: 'ended' | 'open' | 'more' | 'broken'
  readonly end: number
  readonly cells: number
}

function quotedEnd(bytes: Uint8Array, from: number, to: number, separator: number): Scanned {
  let begins = true
  let cells = 1
  for (let at = from; at < to; at++) {
    const byte = bytes[at]
    if (byte === LINE) return { state: 'ended', end: at + 1, cells }
    if (byte === QUOTE && begins) {
      const close = closingQuote(bytes, at + 1, to)
      if (close === undefined) return { state: 'open', end: to, cells }
      at = close
      const next = bytes[at + 1]
      if (next !== undefined && next !== separator && next !== LINE && next !== CARRIAGE)
        return { state: 'broken', end: at, cells }
      begins = false
    } else {
      begins = byte === separator
      if (begins) cells += 1
    }
  }
  return { state: 'more', end: to, cells }
}

function closingQuote(bytes: Uint8Array, from: number, to: number): number | undefined {
  for (let at = from; ; at += 2) {
    at = bytes.indexOf(QUOTE, at)
    if (at < 0 || at >= to) return undefined
    if (bytes[at + 1] !== QUOTE) return at
  }
}
