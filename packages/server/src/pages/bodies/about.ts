import type { Body } from '@zhengling/law'
import { bodyHref } from '../../http/address.ts'
import type { DeclaredBody } from '../../law/declared-body.ts'
import { type Html, html } from '../html.ts'
import type { ClauseLink } from '../law/ladder.ts'
import { renderPlace } from './place.ts'

/** What a body is: kind, what it belongs to, where its office is, telephones, the clause it is known from. */
export function renderAbout({ body, above }: DeclaredBody, link: ClauseLink): Html {
  const { kind, keeper, leads = [], code, telephones = [], at } = body
  const rows: readonly (readonly [string, Html])[] = [
    ['性质', html`${kind}`],
    [
      '隶属',
      above.length === 0
        ? html`<span class="unstated">文内未写明</span>`
        : html`${above.map((one, i) => html`${i > 0 ? ' › ' : ''}${bodyLink(one.name)}`)}`,
    ],
    ...(keeper === undefined ? [] : [['设在', bodyLink(keeper)] as const]),
    ...(leads.length === 0
      ? []
      : [['牵头单位', html`${leads.map((one, i) => html`${i > 0 ? '、' : ''}${bodyLink(one)}`)}`] as const]),
    ...(code === undefined ? [] : [['区划代码', html`<span class="figure">${code}</span>`] as const]),
    ...telephones.map(
      (one) =>
        [
          '电话',
          html`<span class="figure">${one.number}</span>　${one.what}　<span class="quiet">${renderPlace(one.at, link)}</span>`,
        ] as const,
    ),
    ['见于', renderPlace(at, link)],
  ]
  return html`<dl class="about">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

/** What belongs to a body, by kind; offices that it keeps for others; what it leads. */
export function renderParts({ parts, keeps, leads }: DeclaredBody): Html {
  const kinds = [...Map.groupBy(parts, ({ kind }) => kind)]
  return html`${parts.length === 0 ? '' : html`<section><h2>下设和所属　${parts.length}</h2>${kinds.map(([kind, own]) => html`${kinds.length > 1 ? html`<h3>${kind}　${own.length}</h3>` : ''}${names(own)}`)}</section>`}${keeps.length === 0 ? '' : html`<section><h2>设在本单位的机构　${keeps.length}</h2>${names(keeps)}</section>`}${leads.length === 0 ? '' : html`<section><h2>本单位牵头的机构　${leads.length}</h2>${names(leads)}</section>`}`
}

const names = (bodies: readonly Body[]): Html =>
  html`<ul class="titles">${bodies.map(({ name, telephones = [] }) => html`<li>${bodyLink(name)}${telephones.map(({ number, what }) => html`<span class="quiet">　<span class="figure">${number}</span>（${what}）</span>`)}</li>`)}</ul>`

export const bodyLink = (name: string): Html => html`<a href="${bodyHref(name)}">${name}</a>`
