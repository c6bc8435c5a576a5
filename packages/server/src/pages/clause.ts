import type { FactKind, Node } from '@zhengling/gazette'
import { type DocumentView, fingerprint } from '@zhengling/store'
import { clauseHref, documentHref, placeHref } from '../http/address.ts'
import { renderClauses } from './document/clause.ts'
import { type Setting, settingOf, walk } from './document/context.ts'
import { referencesOf } from './document/links.ts'
import type { Surroundings } from './document/surroundings.ts'
import { renderOldVersion } from './document/versions.ts'
import { explainedMargin } from './explanations/beside.ts'
import { type Html, html } from './html.ts'
import type { Page } from './layout.ts'
import { sayFact } from './notes/say-fact.ts'

const kinds: Readonly<Record<FactKind, string>> = {
  body: '单位',
  date: '日期',
  term: '期限',
  recurrence: '周期',
  money: '金额',
  rate: '标准',
  percent: '比例',
  quantity: '数量',
  count: '计数',
  threshold: '界限',
  reference: '引用',
  person: '人员',
}

/** One clause with what stands under it: a page to link to, quote and print. */
export function clausePage(
  view: DocumentView,
  path: string,
  { place, ties, declared, explained }: Pick<Surroundings, 'place' | 'ties' | 'declared' | 'explained'>,
): Page {
  const { document, slug } = view
  const explanations = explainedMargin(view, explained)
  const beside: Setting['links'] = (at) => {
    const all = [declared(at), explanations(at)].filter((one) => one !== '')
    return all.length === 0 ? '' : html`${all}`
  }
  const setting = settingOf(view, referencesOf(view, ties), beside)
  const chain = chainTo(document.clauses, path)
  const node = chain.at(-1)
  const version = setting.at
  const citation = `《${document.title}》${document.number ? `（${document.number}）` : ''}${path}`
  const words = node ? [...walk([node])].map(({ label, text }) => `${label}${text}`).join('') : ''
  const correction = view.corrections.find(({ clause }) => clause === path)
  return {
    title: `${path} · ${document.title}`,
    kind: 'clause',
    canonical: clauseHref(slug, path, version),
    main: html`<article class="book" data-title="${document.title}" data-number="${document.number ?? ''}">
<nav class="crumbs" aria-label="所在位置"><a href="/issues/${place.slug}">${place.name}</a><a href="${documentHref(slug, version)}">${document.title}</a>${chain.slice(0, -1).map((above) => html`<a href="${clauseHref(slug, above.path, version)}">${above.label || above.path}${above.heading ? ` ${above.text}` : ''}</a>`)}</nav>
${renderOldVersion(view)}
<div class="page-head"><h1>${path}</h1><p class="sub">${citation}</p></div>
${node ? renderClauses([node], setting) : ''}
${correction ? html`<section class="after"><h2>更正</h2><p>印本作“${correction.print}”。${correction.reason}</p></section>` : ''}
${node ? renderFacts(node, setting) : ''}
<section class="after"><h2>引用</h2><p class="citation">${citation}：“${words}”</p><p>地址　<a href="${clauseHref(slug, path, { version: view.version })}">第${view.version}版的固定地址</a>，<a href="${placeHref(slug, path, version)}">在全文中看</a></p>${node ? html`<p class="fingerprint">指纹　<code>${fingerprint(node)}</code></p>` : ''}</section>
</article>`,
  }
}

/** The nodes from the outermost to the one at `path`. */
function chainTo(nodes: readonly Node[], path: string): Node[] {
  for (const node of nodes) {
    if (node.path === path) return [node]
    const below = chainTo(node.children, path)
    if (below.length > 0) return [node, ...below]
  }
  return []
}

function renderFacts(node: Node, setting: Setting): Html | '' {
  const facts = [...walk([node])].flatMap(({ path }) => setting.facts(path))
  if (facts.length === 0) return ''
  const rows = new Map(facts.map((fact) => [`${fact.kind} ${fact.text} ${sayFact(fact)}`, fact]))
  return html`<section class="after"><h2>文中事实</h2><div class="scroll" tabindex="0" role="region" aria-label="文中事实"><table class="grid"><thead><tr><th scope="col">类别</th><th scope="col">原文</th><th scope="col">读作</th></tr></thead><tbody>
${[...rows.values()].map((fact) => html`<tr><td>${kinds[fact.kind]}</td><td>${fact.text}</td><td>${sayFact(fact)}</td></tr>`)}</tbody></table></div></section>`
}
