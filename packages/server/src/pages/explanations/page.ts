import type { Node } from '@zhengling/gazette'
import type { Question } from '@zhengling/law'
import type { DecisionMade, DocumentView, ExplainedPart, Explanation, PublishedExplanation } from '@zhengling/store'
import type { County } from '../../counties.ts'
import { questionsAt } from '../../explanations/questions.ts'
import { type Standing, standingIn } from '../../explanations/standing.ts'
import {
  diffHref,
  documentHref,
  explanationEditHref,
  explanationHref,
  placeHref,
  questionHref,
} from '../../http/address.ts'
import { longDate, minute } from '../date.ts'
import { walk } from '../document/context.ts'
import { type Html, html } from '../html.ts'
import type { Page } from '../layout.ts'
import { paragraphs } from './beside.ts'

export interface ExplanationView {
  readonly explanation: Explanation
  readonly published: PublishedExplanation
  /** The document in the version that is explained, and in the newest; null where the reader may not see it (any more). */
  readonly explained: DocumentView | null
  readonly current: DocumentView | null
  /** Fingerprints of the clauses that are explained, as they were. */
  readonly prints: ReadonlyMap<string, string>
  readonly law: County['law']
  readonly decisions: readonly DecisionMade[]
  /** Whether the reader may write it. */
  readonly writes: boolean
  /** What is shown is not public. */
  readonly draft: boolean
}

/** An explanation: its words in the middle, in the margin beside each part the clauses as they stand in the document. */
export function explanationPage(view: ExplanationView): Page {
  const { explanation, published, explained, current, writes, draft } = view
  const { id, unit, versions } = explanation
  const newest = versions.at(-1)?.version ?? published.version
  const document = (explained ?? current)?.document
  return {
    title: published.title,
    kind: 'explanation',
    canonical: explanationHref(id),
    ...(draft ? { robots: 'noindex' } : {}),
    main: html`<article class="book explanation" lang="zh-CN">
<nav class="crumbs" aria-label="所在位置"><a href="/explanations">解读</a>${document === undefined ? '' : html`<a href="${documentHref(explanation.document)}">${document.title}</a>`}</nav>
${draft ? html`<p class="old-version" role="note">这是没有公布的草稿，只有本单位的人看得见。</p>` : ''}${published.version < newest && !draft ? html`<p class="old-version" role="note">这是解读的第${published.version}版，已更正。<a href="${explanationHref(id)}">看现行的第${newest}版</a>。</p>` : ''}
<div class="page-head"><h1>${published.title}</h1><p class="sub">${unit}${draft ? '' : `　${minute(published.at)}公布`}${versions.length > 1 && !draft ? `　第${published.version}版` : ''}</p></div>
<p class="not-law" role="note">解读用来说明，不改变条文，也不代替解释：条文以文件为准，有几种读法的由有权解释的单位决定（<a href="/questions">待解读的问题</a>）。</p>
${renderSource(view)}
${published.intro === '' ? '' : html`<div class="intro">${paragraphs(published.intro)}</div>`}
${published.parts.map((part, i) => renderPart(view, part, i + 1))}
${versions.length < 2 ? '' : renderVersions(explanation, published.version)}
${writes ? html`<p class="acts noprint"><a class="button" href="${explanationEditHref(id)}">${draft ? '回到草稿' : '更正或撤下'}</a></p>` : ''}
</article>`,
  }
}

/** What is explained, and where that stands now. */
function renderSource({ explanation, published, explained, current }: ExplanationView): Html {
  const { document: slug } = explanation
  const { documentVersion } = published
  if (current === null)
    return html`<p class="changed" role="note">所解读的文件已从本站撤下，条文不再显示。<a href="${documentHref(slug)}">看撤下的理由</a></p>`
  const { title, number } = current.document
  const named = html`解读的是<a href="${documentHref(slug)}">《${title}》</a>${number === null ? '' : `（${number}）`}`
  if (documentVersion === current.newest) return html`<p class="sub">${named}。</p>`
  return html`<p class="changed" role="note">${named}的第${documentVersion}版，文件现行的是第${current.newest}版。${explained === null ? '所解读的那一版已撤下。' : html`<a href="${diffHref(slug, documentVersion, current.newest)}">逐条对照</a>`}</p>`
}

function renderPart(view: ExplanationView, part: ExplainedPart, n: number): Html {
  const { heading, kind, body, clauses, whole } = part
  const notes = clauses.length === 0 && !whole ? '' : renderNotes(view, part)
  return html`
<section class="leaf part${notes === '' ? '' : ' noted'}" id="p${n}"><div class="clause"><div class="words">${heading === '' ? '' : html`<h2>${kind === '问答' ? html`<span class="unseen">问：</span>` : ''}${heading}</h2>`}${paragraphs(body)}</div></div>${notes}</section>`
}

function renderNotes(view: ExplanationView, { clauses, whole }: ExplainedPart): Html {
  const { explanation, published, explained, current, prints, law } = view
  const nodes = new Map([...walk(explained?.document.clauses ?? [])].map((node) => [node.path, node]))
  const standing = current === null ? null : standingIn(current.document.clauses, prints)
  const about = whole ? null : clauses.flatMap((path) => nodes.get(path) ?? [])
  const number = (explained ?? current)?.document.number ?? null
  return html`<div class="notes" role="note" aria-label="所解读的条款">${whole ? html`<p>全文</p>` : ''}${clauses.map(
    (path) =>
      renderQuote(explanation.document, nodes.get(path), {
        path,
        version: published.documentVersion,
        newest: current?.newest,
        standing: standing?.(path),
      }),
  )}${questionsAt(law, number, about).map((one) => renderQuestion(one, view.decisions))}</div>`
}

interface Quote {
  readonly path: string
  readonly version: number
  readonly newest: number | undefined
  readonly standing: Standing | undefined
}

/** A clause as it reads in the version that is explained, and whether it still does. */
function renderQuote(slug: string, node: Node | undefined, { path, version, newest, standing }: Quote): Html {
  const href = placeHref(slug, path, { version: version === newest ? undefined : version })
  const said = {
    照旧: '',
    已改: `此条后来有更正，现行第${newest}版与所解读的不同。`,
    已删: `现行第${newest}版已没有此条。`,
  }
  return html`<div class="quoted">${node === undefined ? html`<p>${path}</p>` : html`<p><a href="${href}">${path}</a></p><blockquote>${[...walk([node])].map(({ label, text, kind }) => (kind === 'table' ? '' : html`<p>${label}${text}</p>`))}</blockquote>`}${standing === undefined || standing === '照旧' ? '' : html`<p class="changed">${said[standing]}${standing === '已改' ? html`<a href="${placeHref(slug, path)}">看现行条文</a>` : ''}</p>`}</div>`
}

/** An open question at the clause, with the decision that stands where one was made. */
function renderQuestion({ id, question, decidedBy }: Question, decisions: readonly DecisionMade[]): Html {
  const made = decisions.find((one) => one.question === id && one.standing)
  return html`<p><a href="${questionHref(id)}"><strong>${made === undefined ? '待解读' : '已解释'}</strong>　${question}</a>${made === undefined ? html`<span class="quiet">由${decidedBy}解释，尚未作出。</span>` : html`<span class="quiet">${made.by}解释为“${made.reading}”，自${longDate(made.from)}起。</span>`}</p>`
}

function renderVersions({ id, versions }: Explanation, shown: number): Html {
  return html`<section class="after" aria-labelledby="versions"><h2 id="versions">版本</h2><ol class="versions">${versions
    .toReversed()
    .map(
      (one) =>
        html`<li>${one.version === shown ? html`<strong>第${one.version}版（本页）</strong>` : html`<a href="${explanationHref(id, { version: one.version })}">第${one.version}版</a>`}<span>${minute(one.at)}</span>${one.reason === null ? '' : html`<span>${one.reason}</span>`}</li>`,
    )}</ol></section>`
}
