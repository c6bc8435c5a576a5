import type { Node } from '@zhengling/gazette'
import { fragmentHref } from '../../http/address.ts'
import { type Html, html } from '../html.ts'
import { type Zone, zonesOf } from './zones.ts'

/** One line of the outline with what stands under it. */
export interface OutlineEntry {
  readonly path: string
  readonly label: string
  readonly gist: string
  readonly under: readonly OutlineEntry[]
}

/** Characters of a first sentence that may stand for a heading. */
const longest = 22

/** What a reader steers by: headings, and clauses that open with a short phrase; two levels. */
export function outlineOf(nodes: readonly Node[], depth = 2): OutlineEntry[] {
  if (depth === 0) return []
  return nodes.flatMap((node): OutlineEntry[] => {
    const gist = gistOf(node)
    if (node.label === '' || gist === null) return []
    return [{ path: node.path, label: node.label, gist, under: outlineOf(node.children, depth - 1) }]
  })
}

/** A heading, or the short phrase before the first full stop; null for a clause that is one long sentence. */
function gistOf(node: Node): string | null {
  if (node.heading) return node.text.replace(/[。：:]$/u, '')
  const phrase = /^[^。；：:]+(?=[。：:])/u.exec(node.text)?.[0]
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
  return own === undefined || own === '' ? '' : html`<span class="subtitle">${own}</span>`
}

function list(entries: readonly OutlineEntry[]): Html {
  return html`<ol>${entries.map(
    ({ path, label, gist, under }) =>
      html`<li><a href="${fragmentHref(path)}"><span class="label">${label}</span>${gist}</a>${under.length > 0 ? list(under) : ''}</li>`,
  )}</ol>`
}
