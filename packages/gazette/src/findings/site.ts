import { tight } from '../structure/characters.ts'
import type { Finding, GazetteDocument, Node, NodeKind, Reading, Severity, Span } from '../types.ts'

/** A node at its place, with its text ready for matching. */
export interface Site {
  readonly document: GazetteDocument
  /** Printed number of the document without spaces, or its title where it has none. */
  readonly key: string
  readonly node: Node
  readonly parent: Node | null
  readonly siblings: readonly Node[]
  readonly index: number
  /** The own text without white space, full-width digits and percent signs as half-width. */
  readonly text: string
}

/** `[from, to)` in a site's `text`. */
export type Range = readonly [from: number, to: number]

const CLAUSES: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'part',
  'chapter',
  'section',
  'article',
  'item',
  'bullet',
  'paragraph',
])

/** All nodes of the documents in printed order. */
export function sitesOf(reading: Omit<Reading, 'findings'>): Site[] {
  const sites: Site[] = []
  for (const document of reading.documents) {
    const key = document.number ?? document.title
    const walk = (nodes: readonly Node[], parent: Node | null) => {
      nodes.forEach((node, index) => {
        sites.push({ document, key, node, parent, siblings: nodes, index, text: plain(node.text) })
        walk(node.children, node)
      })
    }
    walk(document.clauses, null)
  }
  return sites
}

export function isClause(site: Site): boolean {
  return CLAUSES.has(site.node.kind)
}

const WIDE = /[０-９％．]/u

/** Text without white space, full-width digits and percent signs as half-width; one unit stays one unit. */
export function plain(text: string): string {
  const bare = tight(text)
  return WIDE.test(bare)
    ? bare.replace(/[０-９％．]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    : bare
}

/** Where `range` of a site's text stands in the source: one span, or more where a page end cut it. */
export function spansOf(site: Site, [from, to]: Range): Span[] {
  const { body } = site.node
  const { offsets, starts } = ruler(site)
  const start = offsets?.[from] ?? from
  const end = (offsets?.[to - 1] ?? to - 1) + 1
  const spans: Span[] = []
  for (let i = lastAtMost(starts, start); i < body.length && (starts[i] ?? 0) < end; i += 1) {
    const [a, b] = body[i] ?? [0, 0]
    const offset = starts[i] ?? 0
    spans.push([a + Math.max(0, start - offset), Math.min(b, a + end - offset)])
  }
  return spans
}

interface Ruler {
  /** For each unit of the site's text its place in the node's text; null where they are the same. */
  readonly offsets: Uint32Array | null
  /** Where each slice of the body begins in the node's text. */
  readonly starts: readonly number[]
}

const SPACE = /\s/
const rulers = new WeakMap<Site, Ruler>()

/** Built once for a site, so that many findings in one long paragraph stay cheap. */
function ruler(site: Site): Ruler {
  const known = rulers.get(site)
  if (known) return known
  const { text, body } = site.node
  let offsets: Uint32Array | null = null
  if (text.length !== site.text.length) {
    offsets = new Uint32Array(site.text.length)
    let at = 0
    for (let i = 0; i < text.length; i += 1) if (!SPACE.test(text[i] ?? '')) offsets[at++] = i
  }
  let length = 0
  const starts = body.map(([a, b]) => {
    const start = length
    length += b - a
    return start
  })
  const made = { offsets, starts }
  rulers.set(site, made)
  return made
}

/** Index of the last of ascending numbers that is not above `value`, or 0. */
function lastAtMost(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((ascending[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}

/** A finding at ranges of a site's text; without a range it points to the label, or to the whole own text. */
export function findingAt(
  site: Site,
  rule: string,
  severity: Severity,
  words: { readonly message: string; readonly settle: string },
  ...ranges: readonly Range[]
): Finding {
  const whole = site.node.labelSpan ? [site.node.labelSpan] : site.node.body
  return {
    rule,
    severity,
    ...(site.key && { document: site.key }),
    clause: site.node.path,
    ...words,
    spans: ranges.length > 0 ? ranges.flatMap((range) => spansOf(site, range)) : whole,
  }
}

/** The words around a place, for a message: at most `around` characters to either side. */
export function excerpt(text: string, [from, to]: Range, around = 6): string {
  const start = Math.max(0, from - around)
  const end = Math.min(text.length, to + around)
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
}
