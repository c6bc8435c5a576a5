import { type DisclosureState, type DisclosureTerm, disclosureStates } from '../../disclosure/term.ts'
import { disclosureHref } from '../../http/address.ts'
import { workPage } from '../desk/parts.ts'
import { filterHref } from '../filter-href.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { renderState } from './say.ts'

export interface DisclosureList {
  /** Of the issuer asked for, all states. */
  readonly terms: readonly DisclosureTerm[]
  /** Those shown, the most pressing first. */
  readonly shown: readonly DisclosureTerm[]
  readonly issuers: readonly string[]
  readonly filter: { readonly issuer: string; readonly part: DisclosureState | '' }
}

const PAGE = '/disclosure'

/** For the office: what is to be made public by when, what is over its day first. */
export function disclosureListPage(frame: Frame, { terms, shown, issuers, filter }: DisclosureList): Page {
  const count = (part: DisclosureState) => terms.filter(({ state }) => state === part).length
  return workPage(
    frame,
    '主动公开期限',
    '文件自形成、更正自变更之日起计算，逾期没有公布的在前。登记在别处的公布，写明来源。',
    html`<ul class="figures">${disclosureStates.filter((part) => count(part) > 0).map((part) => html`<li><a href="${filterHref(PAGE, { issuer: filter.issuer, part: filter.part === part ? '' : part })}"${filter.part === part ? html` aria-current="true"` : ''}><b${part === '逾期未公布' ? html` class="late"` : ''}>${count(part)}</b> ${part}</a></li>`)}</ul>
${filter.part === '' ? '' : html`<p class="acts">只列“${filter.part}”的　<a href="${filterHref(PAGE, { issuer: filter.issuer })}">列出全部</a></p>`}
<form class="desk-form filters" method="get" action="${PAGE}"><input type="hidden" name="part" value="${filter.part}"><div class="field"><label for="issuer">发文机关</label><select id="issuer" name="issuer"><option value="">全部</option>${issuers.map((one) => html`<option value="${one}"${one === filter.issuer ? html` selected` : ''}>${one}</option>`)}</select></div><p class="acts"><button type="submit">筛选</button></p></form>
${count('本系统晚于期限') === 0 ? '' : html`<p class="quiet note">“本系统晚于期限”只说在本系统公布的日期晚于最后一天。此前是否已在政府网站、公报纸质版等处公布，没有登记就不知道，不能据此认定逾期。</p>`}
${shown.length === 0 ? html`<div class="empty"><p>${terms.length === 0 ? '还没有文件。导入公报以后，各份文件的公开期限列在这里。' : '没有这样的文件。'}</p></div>` : table(shown)}`,
  )
}

const table = (terms: readonly DisclosureTerm[]): Html =>
  html`<div class="wide" tabindex="0" role="region" aria-label="主动公开期限"><table class="dense disclosure"><thead><tr><th scope="col">文件</th><th scope="col">发文机关</th><th scope="col">起算</th><th scope="col">最后一天</th><th scope="col">最早公布</th><th scope="col">情况</th></tr></thead>
<tbody>${terms.map((term) => {
    const { disclosure, from, due, published } = term
    const { slug, version, title, number, issuer } = disclosure
    return html`<tr><th scope="row"><a href="${disclosureHref(slug)}#v${version}">${title}</a> <span class="about">${number ?? ''}${version === 1 ? '' : `　第${version}版`}</span></th><td>${issuer ?? html`<span class="unstated">文内未规定</span>`}</td><td class="number">${from === null ? '' : `${from.day.toString()} ${from.what}`}</td><td class="number">${due?.last?.toString() ?? '未定'}</td><td class="number">${published === null ? '' : `${published.day.toString()} ${published.place}`}</td><td>${renderState(term)}</td></tr>`
  })}</tbody></table></div>`
