import type { Node } from '@zhengling/gazette'
import { fragmentHref } from '../../http/address.ts'
import { type Html, html } from '../html.ts'
import { setTitle } from './annotate.ts'
import { type Zone, zonesOf } from './zones.ts'

/** One line of the outline with what stands under it. */
export interface OutlineEntry {
  readonly path: string
  readonly label: string
  /** What it is about; null where only its number can be shown. */
  readonly gist: string | null
  readonly under: readonly OutlineEntry[]
}

/** Characters of a first sentence that may stand for a heading. */
const longest = 22

/** Characters that say which long sentence is meant. */
const opening = 12

const steered: ReadonlySet<Node['kind']> = new Set(['part', 'chapter', 'section', 'article', 'item'])

/**
 * What a reader steers by, two levels: headings, and clauses that open with a short phrase. Where one of the lower row
 * is a long sentence, the whole row goes by its numbers: to name some and leave out others would mislead.
 */
export function outlineOf(nodes: readonly Node[], depth = 2): OutlineEntry[] {
  if (depth === 0) return []
  const row = nodes.filter(({ label, kind }) => label !== '' && steered.has(kind))
  const named = row.every((node) => gistOf(node) !== null)
  return row.map((node) => ({
    path: node.path,
    label: node.label,
    gist: named ? gistOf(node) : depth === 2 ? (gistOf(node) ?? openingOf(node)) : null,
    under: outlineOf(node.children, depth - 1),
  }))
}

function openingOf({ text }: Node): string {
  return text.length <= opening ? text : `${text.slice(0, opening)}……`
}

/** A heading, or the short phrase before the first full stop; null for a clause that is one long sentence. */
function gistOf(node: Node): string | null {
  if (node.heading) return setTitle(node.text.replace(/[。：:]$/u, ''))
  // A colon between figures (7:3) ends no phrase.
  const phrase = /^(?:[^。；：:]|(?<=\d)[：:](?=\d))+(?=[。：:])/u.exec(node.text)?.[0]
  return phrase !== undefined && phrase.length <= longest && !phrase.includes('，') ? phrase : null
}

/** The outline as a list, part by part; null where the document has nothing to steer by. */
export function renderOutline(nodes: readonly Node[]): Html | null {
  const zones = zonesOf(nodes)
  const parts = zones.map((zone) => ({ zone, entries: outlineOf(zone.nodes) }))
  if (zones.length === 1 && (parts[0]?.entries.length ?? 0) === 0) return null
  if (zones.length === 1) return list(parts[0]?.entries ?? [])
  return html`<ol>${parts.map(
    ({ zone, entries }) =>
      html`<li class="zone"><a href="${fragmentHref(zone.nodes[0]?.path ?? '')}">${zone.name}</a>${subtitle(zone)}${entries.length > 0 ? list(entries) : ''}</li>`,
  )}</ol>`
}

/** An attachment's own title beside its number. */
function subtitle({ name, nodes }: Zone): Html | '' {
  const title = name.startsWith('附件') ? nodes.find(({ kind }) => kind === 'title')?.text : undefined
  const own = title?.replace(/^附\s*件\s*[\d一二三四五六七八九十]*\s*[：:]?/u, '')
  return own === undefined || own === '' ? '' : html`<span class="subtitle">${setTitle(own)}</span>`
}

function list(entries: readonly OutlineEntry[]): Html {
  const numbersOnly = entries.every(({ gist, under }) => gist === null && under.length === 0)
  return html`<ol${numbersOnly ? html` class="numbers"` : ''}>${entries.map(
    ({ path, label, gist, under }) =>
      html`<li><a href="${fragmentHref(path)}"><span class="label">${label.replace(/、$/u, numbersOnly ? '' : '、')}</span>${gist ?? ''}</a>${under.length > 0 ? list(under) : ''}</li>`,
  )}</ol>`
}
