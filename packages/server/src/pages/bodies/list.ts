import type { Body } from '@zhengling/law'
import type { EnteredBody, NamedBody } from '@zhengling/store'
import type { County } from '../../counties.ts'
import { bodyHref } from '../../http/address.ts'
import { meaningOf } from '../../law/meaning.ts'
import { type Html, html } from '../html.ts'
import type { Page } from '../layout.ts'

/** Every body: those of the county's table by kind, and apart from them names known only as printed. */
export function bodiesPage(county: County, counted: readonly NamedBody[], entered: readonly EnteredBody[]): Page {
  const counts = new Map(counted.map((body) => [body.name, body]))
  const printed = counted.filter(({ name }) => !county.bodies.some((body) => body.name === name))
  const kinds = county.kinds.flatMap((kind) => {
    const own = county.bodies.filter((body) => body.kind === kind)
    return own.length === 0 ? [] : [{ kind, own }]
  })
  return {
    title: '单位',
    kind: 'bodies',
    canonical: '/bodies',
    main: html`<div class="page-head"><h1>单位</h1><p class="sub">公报里点到名的单位和组织，各是什么、隶属谁，条款交给它们哪些事。</p></div>
${
  counted.length === 0
    ? html`<div class="empty"><p>这里将列出公报点到名的单位。导入公报后自动生成。</p></div>`
    : html`<section class="group" aria-labelledby="known"><h2 id="known">县单位名录　${county.bodies.length}</h2><p class="quiet note">一个单位的各种写法合在一起，名称用名录中的全称。</p>
<ul class="jump">${kinds.map(({ kind, own }) => html`<li><a href="#${kind}">${kind}</a> <span class="figure">${own.length}</span></li>`)}${printed.length === 0 ? '' : html`<li><a href="#printed">按印本名称</a> <span class="figure">${printed.length}</span></li>`}</ul>
${kinds.map(
  ({ kind, own }) =>
    html`<h3 id="${kind}">${kind}　${own.length}</h3>${table(
      own.map((body) => knownRow(body, counts.get(body.name))),
    )}`,
)}</section>
${
  printed.length === 0
    ? ''
    : html`<section class="group" aria-labelledby="printed"><h2 id="printed">按印本名称　${printed.length}</h2><p class="quiet note">统称，以及没有写明是哪个单位的名称，照印本写法列出。</p>${table(
        printed.map((body) => printedRow(county, body)),
      )}</section>`
}${
  entered.length === 0
    ? ''
    : html`<section class="group" aria-labelledby="entered"><h2 id="entered">本县登记的单位　${entered.length}</h2><p class="quiet note">公报没有点到，办事要用到的。</p><ul class="titles">${entered.map(({ name, kind, parent }) => html`<li><a href="${bodyHref(name)}">${name}</a><span class="quiet">　${kind}${parent === null ? '' : `，属${parent}`}</span></li>`)}</ul></section>`
}`
}`,
  }
}

const table = (rows: readonly Html[]): Html =>
  html`<table class="bodies"><thead><tr><th scope="col">单位</th><th scope="col" class="figure">牵头、责任</th><th scope="col" class="figure">点到</th><th scope="col" class="figure">文件</th></tr></thead><tbody>${rows}</tbody></table>`

function knownRow({ name, parent, keeper, leads }: Body, counts: NamedBody | undefined): Html {
  const beside = [parent && `属${parent}`, keeper && `设在${keeper}`, leads && `${leads.join('、')}牵头`]
    .filter((one) => one)
    .join('，')
  return row(name, html`${beside}`, counts)
}

function printedRow(county: County, body: NamedBody): Html {
  const found = meaningOf(county, body.name)
  const means = found === undefined ? '' : 'collective' in found ? found.collective.because : found.open.says
  return row(body.name, html`${means}`, body)
}

function row(name: string, beside: Html, counts: NamedBody | undefined): Html {
  const { duties = 0, mentions = 0, documents = 0 } = counts ?? {}
  return html`<tr><th scope="row"><a href="${bodyHref(name)}">${name}</a><span class="beside">${beside}</span></th><td class="figure">${count(duties)}</td><td class="figure">${count(mentions)}</td><td class="figure">${count(documents)}</td></tr>`
}

const count = (n: number): Html => (n === 0 ? html`<span class="quiet">0</span>` : html`${n}`)
