import type { Span } from '@zhengling/gazette'
import { type Html, html } from '../html.ts'

/** Words of the source that are shown as more than words: a link, a place a finding hangs on, or both. */
export interface Mark {
  readonly span: Span
  readonly href?: string
  /** A finding hangs on these words. */
  readonly doubtful?: boolean
}

/** A run of a node's text under the same marks. */
interface Run {
  readonly text: string
  readonly href: string | undefined
  readonly doubtful: boolean
  readonly found: boolean
}

/** What stands for damage in print: the printed box, and the character of a decoding that failed. */
const DAMAGE = /[□\uFFFD]/u

/**
 * A node's text with its marks. `body` are the source ranges whose slices joined are `text`; marks are given in the
 * source's positions and may reach over a page end or out of the node; words looked for (`found`) in the text's own.
 */
export function annotate(
  text: string,
  body: readonly Span[],
  marks: readonly Mark[],
  found: readonly Span[] = [],
): Html[] {
  return runs(text, body, marks, { found }).map(renderRun)
}

/**
 * A title as it is set on a page of its own width: spaces that spread its characters over the printed line are left out
 * (通 知), and a space stays only between Latin words. 附件1 before an attachment's title stands on a line of its own.
 */
export function annotateTitle(
  text: string,
  body: readonly Span[],
  marks: readonly Mark[],
  found: readonly Span[] = [],
): Html[] {
  const set = (from: number, to: number) =>
    runs(text, body, marks, { found, range: [from, to] }).map((run) => renderRun({ ...run, text: setTitle(run.text) }))
  const number = /^附\s*件\s*[\d一二三四五六七八九十]*\s*[：:]?/u.exec(text)?.[0].length ?? 0
  if (number === 0 || number === text.length) return set(0, text.length)
  return [html`<span class="which">${set(0, number)}</span>`, ...set(number, text.length)]
}

/** A title without the spaces that spread it over the printed line. */
export const setTitle = (text: string): string => text.replace(/(?<![A-Za-z])\s+|\s+(?![A-Za-z])/gu, '')

/** Text with damaged characters named for those who hear the page. */
export function withDamage(text: string): (string | Html)[] {
  return text
    .split(/([□\uFFFD])/u)
    .filter((part) => part !== '')
    .map((part) =>
      DAMAGE.test(part) ? html`<span class="damage" role="img" aria-label="印本此处缺损">${part}</span>` : part,
    )
}

function renderRun({ text, href, doubtful, found }: Run): Html {
  const words = found ? html`<mark>${withDamage(text)}</mark>` : html`${withDamage(text)}`
  const marked = doubtful ? html`<span class="doubt">${words}</span>` : words
  return href === undefined ? marked : html`<a href="${href}">${marked}</a>`
}

/** Cuts the text (or a range of it) wherever a mark begins or ends; where two links overlap the first keeps the words. */
export function runs(
  text: string,
  body: readonly Span[],
  marks: readonly Mark[],
  {
    found = [],
    range: [start, end] = [0, text.length],
  }: { readonly found?: readonly Span[]; readonly range?: Span } = {},
): Run[] {
  const local = marks.flatMap(({ span, ...mark }) => within(body, span).map((range) => ({ ...mark, range })))
  const cuts = [...new Set([start, end, ...local.flatMap(({ range }) => range), ...found.flat()])]
    .filter((at) => start <= at && at <= end)
    .toSorted((a, b) => a - b)
  const pieces: Run[] = []
  for (let at = 0; at + 1 < cuts.length; at += 1) {
    const [from = 0, to = 0] = [cuts[at], cuts[at + 1]]
    const here = local.filter(({ range }) => range[0] <= from && to <= range[1])
    const href = here.find((mark) => mark.href !== undefined)?.href
    pieces.push({
      text: text.slice(from, to),
      href,
      doubtful: here.some((mark) => mark.doubtful),
      found: found.some((range) => range[0] <= from && to <= range[1]),
    })
  }
  return pieces
}

/** Ranges of the text that a source span covers, joined where only a page end lies between. */
function within(body: readonly Span[], [from, to]: Span): Span[] {
  const ranges: [number, number][] = []
  let offset = 0
  for (const [start, end] of body) {
    const a = offset + Math.max(from, start) - start
    const b = offset + Math.min(to, end) - start
    const last = ranges.at(-1)
    if (a < b && last?.[1] === a) last[1] = b
    else if (a < b) ranges.push([a, b])
    offset += end - start
  }
  return ranges
}
