import { type FacetChoice, type FacetName, type Facets, type FacetValue, IN_FORCE } from '@zhengling/store'
import { type SearchAddress, searchHref } from '../../http/address.ts'
import { longDate } from '../date.ts'
import { type Html, html } from '../html.ts'

const names: Readonly<Record<FacetName, string>> = {
  issuer: '发文机关',
  year: '成文年份',
  kind: '文种',
  body: '提到的单位',
  inForce: '有效',
}

/** In the order in which they are listed. */
const order: readonly FacetName[] = ['inForce', 'year', 'kind', 'issuer', 'body']

/** 发文机关“某县人民政府”: a facet and a value of it, in a sentence. */
export const sayFacet = (facet: FacetName, value: string, today: Temporal.PlainDate): string =>
  facet === 'inForce' ? `${longDate(today.toString())}有效` : `${names[facet]}“${value}”`

/** The same search with a value chosen, or without the facet. */
export function narrowed(asked: SearchAddress, facet: FacetName, value: string | null): string {
  const { [facet]: _, ...others }: FacetChoice = asked.facets ?? {}
  const own: FacetChoice = value === null ? {} : facet === 'inForce' ? { inForce: true } : { [facet]: value }
  return searchHref({ ...asked, page: 1, facets: { ...others, ...own } })
}

/** What narrows the result, as links that can be kept. What everything found has in common narrows nothing. */
export function renderFacets(
  facets: Facets,
  found: number,
  asked: SearchAddress,
  today: Temporal.PlainDate,
): Html | '' {
  const useful = order.filter((name) =>
    facets[name].some(({ chosen, documents }) => chosen || (documents > 0 && documents < found)),
  )
  if (useful.length === 0) return ''
  return html`<nav class="facets aside" id="facets" aria-label="缩小范围">${useful.map((name) => renderFacet(name, facets[name], asked, today))}</nav>`
}

function renderFacet(
  name: FacetName,
  values: readonly FacetValue[],
  asked: SearchAddress,
  today: Temporal.PlainDate,
): Html {
  return html`<section><h2>${names[name]}</h2><ul>${values.map(({ value, documents, chosen }) => {
    const words = value === IN_FORCE ? `${longDate(today.toString())}有效` : name === 'year' ? `${value}年` : value
    return chosen
      ? html`<li><a href="${narrowed(asked, name, null)}" aria-current="true">${words}<span class="figure">取消</span></a></li>`
      : html`<li><a href="${narrowed(asked, name, value)}">${words}<span class="figure">${documents}</span></a></li>`
  })}</ul>${name === 'inForce' ? html`<p>按文件写明的施行日期和有效期计算；没有写明施行日期的从成文日期算起。是否已被修改、废止，以发文机关公布为准。</p>` : ''}</section>`
}

/** What is chosen, each to be taken back. */
export function renderChosen(asked: SearchAddress, today: Temporal.PlainDate): Html | '' {
  const { inForce, ...chosen } = asked.facets ?? {}
  const list: (readonly [FacetName, string])[] = [
    ...(Object.entries(chosen) as [FacetName, string][]),
    ...(inForce === true ? [['inForce', IN_FORCE] as const] : []),
  ]
  return list.length === 0
    ? ''
    : html`<p class="chosen">只看${list.map(([facet, value]) => html`<span>${sayFacet(facet, value, today)}<a href="${narrowed(asked, facet, null)}">取消<span class="unseen">${sayFacet(facet, value, today)}</span></a></span>`)}</p>`
}
