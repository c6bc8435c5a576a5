import type { NamedBody } from '@zhengling/store'
import { bodyHref } from '../../http/address.ts'
import { type Html, html } from '../html.ts'
import type { Page } from '../layout.ts'

/** Every body the documents name: those of the county's table, and apart from them those known only as printed. */
export function bodiesPage(bodies: readonly NamedBody[]): Page {
  const [known, printed] = [bodies.filter((body) => body.known), bodies.filter((body) => !body.known)]
  return {
    title: '单位',
    kind: 'bodies',
    canonical: '/bodies',
    main: html`<div class="page-head"><h1>单位</h1><p class="sub">公报里点到名的单位，和条款交给它们的事。牵头、责任多的排在前面。</p></div>
${bodies.length === 0 ? html`<div class="empty"><p>这里将列出公报点到名的单位。导入公报后自动生成。</p></div>` : ''}
${known.length === 0 ? '' : table('known', '县单位名录中的', known, '一个单位的各种写法合在一起，名称用名录中的全称。')}
${printed.length === 0 ? '' : table('printed', '按印本名称', printed, '名录中没有的单位和统称，照印本写法列出。同一名称在不同文件里未必是同一单位：“领导小组”是各文件自己的领导小组。')}`,
  }
}

function table(id: string, title: string, bodies: readonly NamedBody[], note: string): Html {
  return html`<section class="group" aria-labelledby="${id}"><h2 id="${id}">${title}　${bodies.length}</h2><p class="quiet note">${note}</p>
<table class="bodies"><thead><tr><th scope="col">单位</th><th scope="col" class="figure">牵头、责任</th><th scope="col" class="figure">点到</th><th scope="col" class="figure">文件</th></tr></thead><tbody>
${bodies.map(
  ({ name, duties, mentions, documents }) =>
    html`<tr><th scope="row"><a href="${bodyHref(name)}">${name}</a></th><td class="figure">${count(duties)}</td><td class="figure">${count(mentions)}</td><td class="figure">${documents}</td></tr>`,
)}</tbody></table></section>`
}

const count = (n: number): Html => (n === 0 ? html`<span class="quiet">0</span>` : html`${n}`)
