import type { BodyRole } from '@zhengling/gazette'
import type { Discrepancy } from '@zhengling/law'
import type { AppointmentView, BodyClause, BodyDocument, BodyView, EnteredBody } from '@zhengling/store'
import { bodyHref, documentHref, placeHref } from '../../http/address.ts'
import type { DeclaredBody } from '../../law/declared-body.ts'
import type { Meaning } from '../../law/meaning.ts'
import { longDate } from '../date.ts'
import { withDamage } from '../document/annotate.ts'
import { feedsOf, renderFeeds } from '../feeds.ts'
import { type Html, html } from '../html.ts'
import type { ClauseLink } from '../law/ladder.ts'
import type { Page } from '../layout.ts'
import { factNotes } from '../notes/facts.ts'
import { bodyLink, renderAbout, renderParts } from './about.ts'
import { renderCharges } from './charges.ts'
import { renderDuties } from './duties.ts'
import { excerpt } from './excerpt.ts'
import { documentsOf, type Part, parts, rolesOf } from './parts.ts'
import { renderEntered, renderPeople } from './people.ts'
import { renderPlace } from './place.ts'
import { placedIn } from './placed.ts'
import { type Holders, renderElsewhere, renderPosts } from './posts.ts'

/** What is shown of a body. */
export interface BodyShown {
  readonly name: string
  /** What the gazette says of it; undefined where no document that the reader may see names it. */
  readonly view: BodyView | undefined
  /** What the county's content says of it; undefined where it is known only as printed. */
  readonly declared: DeclaredBody | undefined
  /** What a name means that is no body of the county's table. */
  readonly meaning: Meaning | undefined
  readonly holders: Holders
  /** A body entered here beside those of the county's content. */
  readonly entered: EnteredBody | undefined
  /** Who holds a post in it today, as far as the reader may see. */
  readonly people: readonly AppointmentView[]
  /** Folders of declared documents by number. */
  readonly folders: ReadonlyMap<string, string>
  readonly link: ClauseLink
}

/** Everything that is known of a body: what it is, its posts, what it must do, what comes to it, and the clauses that name it. */
export function bodyPage(shown: BodyShown): Page {
  const { name, view, declared, meaning, holders, folders, link, entered } = shown
  const documents = view?.documents ?? []
  const named = declared?.posts.some((post) => holders(post).length > 0) ?? false
  return {
    title: name,
    kind: 'body',
    canonical: bodyHref(name),
    ...(view !== undefined && { alternates: feedsOf({ facets: { body: name } }, `点到 ${name} 的`) }),
    ...(named && { robots: 'noindex' }),
    main: html`<div class="page-head"><nav class="crumbs" aria-label="所在位置"><a href="/bodies">单位</a></nav><h1>${name}</h1>${declared ? renderAbout(declared, link) : entered ? renderEntered(entered) : renderUnknown(meaning, link)}</div>
<div class="two"><div>${declared ? html`${renderDiscrepancies(declared.discrepancies, link)}${renderPosts(declared.posts, holders, link)}${renderDuties(declared.duties, link)}${renderCharges(declared, folders, link)}` : ''}${view === undefined ? html`<p class="quiet note">已导入的文件里没有条款点到它。</p>` : parts.map(({ part, title, empty }) => renderPart(part, title, empty, documents))}</div>
<div class="aside">${renderPeople(shown.people)}${declared ? html`${renderParts(declared)}${renderElsewhere(declared.elsewhere, link)}` : ''}${view === undefined ? '' : html`${renderNames(view)}${renderRoles(documents)}<section>${renderFeeds({ facets: { body: name } }, '有新登文件点到它时')}</section>`}${renderNotListed(declared)}</div></div>`,
  }
}

/** A name that the county's table does not have: what it means, or that nobody can say. */
function renderUnknown(meaning: Meaning | undefined, link: ClauseLink): Html {
  if (meaning !== undefined && 'collective' in meaning) {
    const { because, means = [] } = meaning.collective
    return html`<p class="sub">统称：${because}。${means.map((one, i) => html`${i > 0 ? '、' : ''}${bodyLink(one)}`)}</p>`
  }
  if (meaning !== undefined && 'open' in meaning) {
    const { says, bodies, at } = meaning.open
    return html`<p class="sub">${says}参看${bodies.map((one, i) => html`${i > 0 ? '、' : ''}${bodyLink(one)}`)}（${at.map((one, i) => html`${i > 0 ? '、' : ''}${renderPlace(one, link)}`)}）。</p>`
  }
  return html`<p class="sub">县单位名录中没有这个名称，照印本列出。同一名称在不同文件里未必是同一单位。</p>`
}

function renderDiscrepancies(all: readonly Discrepancy[], link: ClauseLink): Html | '' {
  if (all.length === 0) return ''
  return html`<section class="group" aria-labelledby="print"><h2 id="print">印本不一致或没有写明的　${all.length}处</h2><ul class="undated">${all.map(({ says, at }) => html`<li>${says}<span class="quiet">${at.map((one, i) => html`${i > 0 ? '、' : ''}${renderPlace(one, link)}`)}</span></li>`)}</ul></section>`
}

function renderNotListed(declared: DeclaredBody | undefined): Html {
  const common = declared?.collectives.flatMap(({ names }) => names) ?? []
  return html`<section><h2>不在此列的</h2><p>以${common.length === 0 ? html`“各乡（镇）”“县直各有关单位”等统称` : html`统称（${common.map((name, i) => html`${i > 0 ? '、' : ''}${bodyLink(name)}`)}等）`}点到的条款不在本页，见<a href="/bodies#printed">按印本名称</a>。部分条款写明的职责可能没有被识别；以正文为准。</p></section>`
}

function renderPart(part: Part, title: string, empty: string, all: readonly BodyDocument[]): Html {
  const documents = documentsOf(all, part)
  const count = documents.reduce((sum, { clauses }) => sum + clauses.length, 0)
  return html`<section class="group" aria-labelledby="${part}"><h2 id="${part}">${title}　${count}条</h2>${count === 0 ? html`<p class="quiet note">${empty}</p>` : documents.map(renderDocument)}</section>`
}

function renderDocument(document: BodyDocument): Html {
  const { slug, number, title, issued, clauses } = document
  const about = [number, issued && longDate(issued)].filter((one) => one).join('，')
  return html`<section class="asked"><h3><a href="${documentHref(slug)}">${title}</a></h3><p class="quiet">${about}</p>
<ol>${clauses.map((one) => renderClause(slug, one))}</ol></section>`
}

function renderClause(slug: string, one: BodyClause): Html {
  const { clause, above } = one
  const heads = above.filter(({ heading }) => heading).map(({ label, text }) => `${label}${text}`)
  return html`<li><div class="words"><p class="where"><a href="${placeHref(slug, clause.path)}">${clause.path}</a>${heads.length === 0 ? '' : html`<span class="quiet">${heads.join(' › ')}</span>`}</p><p>${renderWords(one)}</p></div>${renderBeside(one)}</li>`
}

/** The words that name the body, set off; where sentences are left out, dots say so. */
function renderWords({ clause: { label, text, body }, named }: BodyClause): Html {
  const spans = named.flatMap(({ span }) => placedIn(body, span))
  const { ranges } = excerpt(text, spans)
  const pieces = ranges.map(([from, to]) => {
    const inside = spans.filter(([a, b]) => from <= a && b <= to).toSorted((a, b) => a[0] - b[0])
    const cuts = inside.flatMap(([a, b], i) => [
      html`${withDamage(text.slice(inside[i - 1]?.[1] ?? from, a))}`,
      html`<b>${withDamage(text.slice(a, b))}</b>`,
    ])
    return html`${from > 0 ? '……' : ''}${cuts}${withDamage(text.slice(inside.at(-1)?.[1] ?? from, to))}`
  })
  const end = ranges.at(-1)?.[1] ?? text.length
  return html`${withDamage(label)}${label === '' ? '' : ' '}${pieces}${end < text.length ? '……' : ''}`
}

function renderBeside(one: BodyClause): Html {
  const roles = rolesOf(one)
  const { when } = factNotes(one.times)
  return html`<dl class="notes facts"><div><dt>身份</dt><dd>${roles.length === 0 ? '提及' : roles.map(sayRole).join('、')}</dd></div>${when.length === 0 ? '' : html`<div><dt>时间</dt><dd>${when.map((value) => html`<span class="value">${value}</span>`)}</dd></div>`}</dl>`
}

const sayRole = (role: BodyRole) => (role === '报送给' ? '收受报送' : role === '责任' ? '责任单位' : role)

function renderNames({ printed }: BodyView): Html {
  return html`<section><h2>印本中的名称</h2><ul>${printed.map(({ name, count }) => html`<li>${name}　<span class="figure">${count}次</span></li>`)}</ul></section>`
}

const frames = [
  ['发文', '发出的文件'],
  ['解释', '负责解释的文件'],
  ['解读', '负责解读的文件'],
  ['主送', '主送的文件'],
] as const

function renderRoles(documents: readonly BodyDocument[]): (Html | '')[] {
  return frames.map(([role, title]) => {
    const own = documents.filter(({ roles }) => roles.includes(role))
    if (own.length === 0) return ''
    return html`<section><h2>${title}　${own.length}</h2><ul class="titles">${own.map(({ slug, title: name, number }) => html`<li><a href="${documentHref(slug)}">${name}</a>${number ? html` <span class="quiet">${number}</span>` : ''}</li>`)}</ul></section>`
  })
}
