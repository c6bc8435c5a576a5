import type { Node } from '@zhengling/gazette'
import { fragmentHref } from '../../http/address.ts'
import { outlineOf } from '../document/outline.ts'
import { zonesOf } from '../document/zones.ts'
import { type Html, html } from '../html.ts'

/** What a long document is gone through by, folded until it is touched; nothing where there is little to choose from. */
export function renderContents(nodes: readonly Node[]): Html | '' {
  const zones = zonesOf(nodes)
  const lines = zones.flatMap(({ name, nodes: own }) => [
    ...(zones.length > 1 ? [{ path: own[0]?.path ?? '', words: name, zone: true }] : []),
    ...outlineOf(own, 1).map(({ path, label, gist }) => ({ path, words: `${label}${gist ?? ''}`, zone: false })),
  ])
  if (lines.length < 4) return ''
  return html`<details class="contents"><summary>目录（${lines.length} 处）</summary><ol>${lines.map(
    ({ path, words, zone }) =>
      html`<li${zone ? html` class="zone"` : ''}><a href="${fragmentHref(path)}">${words}</a></li>`,
  )}</ol></details>`
}
