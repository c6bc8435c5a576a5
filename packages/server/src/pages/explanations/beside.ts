import type { DocumentView, ExplainedPart, Explanation, PublishedExplanation } from '@zhengling/store'
import type { Explainer } from '../../explanations/explainer.ts'
import { type Standing, standingIn } from '../../explanations/standing.ts'
import { explanationHref } from '../../http/address.ts'
import { type Html, html } from '../html.ts'

/** What is explained of a document, with the fingerprints of its clauses as they were, by version of the document. */
export interface Explained {
  readonly explainer: Explainer | null
  readonly explanations: readonly Explanation[]
  readonly prints: ReadonlyMap<number, ReadonlyMap<string, string>>
}

/** Where a part comes from: on the portal the way to it; what no link may leave names it alone. */
export type Source = (unit: string, href: string) => Html
const leading: Source = (unit, href) => html`<a href="${href}">${unit}解读</a>`

/** Beside each clause that is explained: the part that explains it, to open here or to go to. */
export function explainedMargin(
  view: DocumentView,
  explained: Explained,
  source: Source = leading,
): (path: string) => Html | '' {
  const marks = marksOf(view, explained)
  return (path) => {
    const own = marks.get(path) ?? []
    if (own.length === 0) return ''
    return html`<div class="links explained">${own.map(
      ({ part, href, unit, standing, of }) =>
        html`<details><summary>解读${part.heading === '' ? '' : `　${part.heading}`}</summary>${standing === '照旧' ? '' : html`<p class="changed">本版条文与所解读的第${of}版不同。</p>`}${paragraphs(part.body)}<p>${source(unit, href)}</p></details>`,
    )}</div>`
  }
}

interface MarkOfPart {
  readonly part: ExplainedPart
  readonly href: string
  readonly unit: string
  readonly standing: Standing
  readonly of: number
}

function marksOf({ document }: DocumentView, { explanations, prints }: Explained): ReadonlyMap<string, MarkOfPart[]> {
  const marks = new Map<string, MarkOfPart[]>()
  for (const { id, unit, published } of explanations) {
    if (published === null) continue
    const standing = standingIn(document.clauses, prints.get(published.documentVersion) ?? new Map())
    for (const [i, part] of published.parts.entries())
      for (const path of part.clauses) {
        const mark = { part, href: explanationHref(id, {}, i + 1), unit, standing: standing(path) }
        marks.set(path, [...(marks.get(path) ?? []), { ...mark, of: published.documentVersion }])
      }
  }
  return marks
}

/** Paths of clauses that were explained and that this version no longer has. */
export function goneIn({ document }: DocumentView, { published }: Explanation, { prints }: Explained) {
  if (published === null) return []
  const standing = standingIn(document.clauses, prints.get(published.documentVersion) ?? new Map())
  return [...new Set(published.parts.flatMap(({ clauses }) => clauses))].filter((path) => standing(path) === '已删')
}

/** In the head of a document: who explains it, and what is said so far. */
export function renderExplained(view: DocumentView, explained: Explained): Html {
  const { explainer, explanations } = explained
  const unit =
    explainer === null
      ? html`<span class="unstated">文内未规定</span>`
      : html`${explainer.unit ?? explainer.words}${explainer.named === '指定' ? html`<span class="quiet">（文内未规定，县政府办指定：${explainer.words}）</span>` : ''}`
  const said = explanations.flatMap((one) =>
    one.published === null ? [] : [renderOne(view, { ...one, published: one.published }, explained)],
  )
  // The note of who assigned it stands in a line of its own.
  return html`${unit}${explainer?.named === '指定' ? '' : html`<br>`}${said.length === 0 ? html`<span class="quiet">尚无解读</span>` : said}`
}

function renderOne(
  view: DocumentView,
  one: Explanation & { readonly published: PublishedExplanation },
  explained: Explained,
): Html {
  const gone = goneIn(view, one, explained)
  return html`<a href="${explanationHref(one.id)}">${one.published.title}</a>${gone.length === 0 ? '' : html`<span class="changed">所解读的${gone.join('、')}本版已没有。</span>`}`
}

/** A text that was typed, its lines as paragraphs. */
export const paragraphs = (text: string): Html =>
  html`${text
    .split(/\n+/)
    .filter((one) => one.trim() !== '')
    .map((one) => html`<p>${one.trim()}</p>`)}`
