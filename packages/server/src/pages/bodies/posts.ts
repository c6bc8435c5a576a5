import type { Post } from '@zhengling/law'
import { bodyHref } from '../../http/address.ts'
import { type Html, html } from '../html.ts'
import type { ClauseLink } from '../law/ladder.ts'
import { bodyLink } from './about.ts'
import { renderPlace } from './place.ts'

/** Names printed for a post, where the imported text prints any. */
export type Holders = (post: Post) => readonly string[]

/** The posts of a body in the order of print; what one clause gives to several offices or units is one row. */
export function renderPosts(posts: readonly Post[], holders: Holders, link: ClauseLink): Html | '' {
  if (posts.length === 0) return ''
  const rows = rowsOf(posts)
  const named = posts.some((post) => holders(post).length > 0)
  const ways = new Set(posts.map(({ held }) => held))
  return html`<section class="group" aria-labelledby="posts"><h2 id="posts">岗位</h2><p class="quiet note">${legend.filter(([held]) => ways.has(held)).map(([, words]) => words)}${named ? '姓名照印本登载，是文件印发当日的，不是今天的通讯录。' : ''}</p>
<table class="posts"><thead><tr><th scope="col">岗位</th><th scope="col">由谁担任（照印本）</th>${named ? html`<th scope="col">姓名</th>` : ''}<th scope="col">方式</th><th scope="col">依据</th></tr></thead><tbody>
${rows.map((row) => renderRow(row, { holders, link, named }))}</tbody></table></section>`
}

const legend = [
  ['职务', '“按职务”是谁任这个职务就由谁担任。'],
  ['名单', '“按名单”是文件列了姓名，换人以后由谁接任，文内未写明。'],
  ['单位', '“单位”是以单位为成员。'],
  ['委派', '“委派”是由原文写明的一方派出。'],
] as const

function rowsOf(posts: readonly Post[]): readonly (readonly [Post, ...Post[]])[] {
  const rows: [Post, ...Post[]][] = []
  for (const post of posts) {
    const last = rows.at(-1)
    if (last && post.held !== '名单' && isSameRow(last[0], post)) last.push(post)
    else rows.push([post])
  }
  return rows
}

const isSameRow = (a: Post, b: Post) =>
  a.held === b.held && a.title === b.title && a.at.document === b.at.document && a.at.clause === b.at.clause

const how = ({ held }: Post): string => (held === '职务' || held === '名单' ? `按${held}` : held)

interface Shown {
  readonly holders: Holders
  readonly link: ClauseLink
  readonly named: boolean
}

function renderRow([first, ...others]: readonly [Post, ...Post[]], { holders, link, named }: Shown): Html {
  const all = [first, ...others]
  const seats = all.length === 1 && first.seats !== undefined ? html` <span class="quiet">${first.seats}人</span>` : ''
  return html`<tr><th scope="row">${first.title}${seats}</th><td>${all.map((one, i) => html`${i > 0 ? '、' : ''}${renderHolder(one)}`)}</td>${named ? html`<td class="holders">${holders(first).join('、')}</td>` : ''}<td class="how">${how(first)}</td><td class="ground">${renderPlace(first.at, link)}</td></tr>`
}

function renderHolder({ as, units = [] }: Post): Html {
  const [unit] = units
  if (as === undefined) return html`<span class="unstated">未印职务</span>`
  return units.length === 1 && unit !== undefined ? html`<a href="${bodyHref(unit)}">${as}</a>` : html`${as}`
}

/** The posts that a body or its offices have in others, by body. */
export function renderElsewhere(posts: readonly Post[], link: ClauseLink): Html | '' {
  if (posts.length === 0) return ''
  const bodies = [...Map.groupBy(posts, ({ body }) => body)]
  return html`<section><h2>参加的组织　${bodies.length}</h2><ul class="titles">${bodies.map(([name, own]) => html`<li>${bodyLink(name)}<ul class="seats">${own.map(({ title, as, at }) => html`<li>${title}${as === undefined ? '' : `（${as}）`}　<span class="quiet">${renderPlace(at, link)}</span></li>`)}</ul></li>`)}</ul></section>`
}
