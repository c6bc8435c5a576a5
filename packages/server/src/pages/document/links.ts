import type { Fact, Node } from '@zhengling/gazette'
import type { Citing, DocumentView } from '@zhengling/store'
import { documentHref, fragmentHref, placeHref } from '../../http/address.ts'
import { longDate } from '../date.ts'
import { type Html, html } from '../html.ts'
import { type Resolve, walk, withinDocument } from './context.ts'

type Reference = Extract<Fact, { kind: 'reference' }>

/** A text of the store that a reference cites: where it is, and what it says where a clause is named. */
export interface Quoted {
  readonly href: string
  readonly name: string
  readonly text: string | null
}

/** What a document is tied to: who cites it, and what its references cite outside it. */
export interface Ties {
  readonly citing: readonly Citing[]
  cited(reference: Reference): Quoted | undefined
}

/** Where the references of a document lead: to its own clauses and attachments, else to what they cite in the store. */
export function referencesOf(view: DocumentView, ties: Ties): Resolve {
  const within = withinDocument(view.document)
  return (fact) => within(fact) ?? ties.cited(fact)?.href
}

/** The references of one clause in both directions, each with the text at its other end; nothing where there are none. */
export function linksOf(view: DocumentView, ties: Ties): (path: string) => Html | '' {
  const within = withinDocument(view.document)
  const nodes = new Map([...walk(view.document.clauses)].map((node) => [node.path, node]))
  const references = view.document.facts.filter((fact) => fact.kind === 'reference')
  const byClause = Map.groupBy(references, ({ clause }) => clause)
  // A notice and the text it carries stand on one page: its title in the notice is link enough.
  const isCarried = (fact: Reference) => fact.value.to === '文件' && within(fact) !== undefined
  const targetOf = (fact: Reference) => {
    const href = isCarried(fact) ? undefined : within(fact)
    return href === undefined ? undefined : [...nodes.keys()].find((path) => fragmentHref(path) === href)
  }
  const back = Map.groupBy(
    references.map((fact) => ({ from: fact.clause, to: targetOf(fact) })),
    ({ to }) => to,
  )
  const quotedBy = (fact: Reference): Quoted | undefined => {
    if (isCarried(fact)) return undefined
    const node = nodes.get(targetOf(fact) ?? '')
    return node ? { href: fragmentHref(node.path), name: node.path, text: textOf(node) } : ties.cited(fact)
  }
  return (path) => {
    const forth = (byClause.get(path) ?? []).flatMap((fact) => {
      const quoted = quotedBy(fact)
      return quoted ? [renderQuoted(`引用 ${fact.text}`, [quoted])] : []
    })
    const own = [...new Set((back.get(path) ?? []).map(({ from }) => from))].flatMap((from): Quoted[] => {
      const node = nodes.get(from)
      return node && from !== path ? [{ href: fragmentHref(from), name: `本文 ${from}`, text: textOf(node) }] : []
    })
    const others = ties.citing.filter(({ targets }) => targets.includes(path)).map(quotedFrom)
    const all = [...own, ...others]
    if (forth.length + all.length === 0) return ''
    return html`<div class="links">${forth}${all.length === 0 ? '' : renderQuoted(`被引用 ${all.length} 处`, all)}</div>`
  }
}

/** At the end of a document: the clauses of other documents that cite it. */
export function renderCiting(citing: readonly Citing[]): Html | '' {
  if (citing.length === 0) return ''
  return html`<section class="after links" aria-labelledby="citing"><h2 id="citing">被引用</h2><p class="quiet">本站有 ${citing.length} 处条款引用本文。</p>
${citing.map((one) => {
  const { name, href, text } = quotedFrom(one)
  return html`<details><summary>${name}${one.targets.length === 0 ? '' : `　引${one.targets.join('、')}`}</summary><blockquote>${text}</blockquote><p><a href="${href}">看原文</a></p></details>`
})}</section>`
}

function quotedFrom({ from, clause }: Citing): Quoted {
  return {
    href: placeHref(from.slug, clause.path),
    name: `《${from.title}》${from.number ? `（${from.number}）` : ''}${clause.path}`,
    text: `${clause.label}${clause.text}`,
  }
}

function renderQuoted(summary: string, quoted: readonly Quoted[]): Html {
  return html`<details><summary>${summary}</summary>${quoted.map(({ href, name, text }) => html`<p><a href="${href}">${name}</a></p>${text === null || text === '' ? '' : html`<blockquote>${text}</blockquote>`}`)}</details>`
}

/** How a document of the store is named at the other end of a reference. */
export function quotedDocument(
  { slug, title, number, issued }: Citing['from'],
  clause: Citing['clause'] | null,
): Quoted {
  const about = [number, issued && longDate(issued)].filter((one) => one).join('，')
  return {
    href: clause ? placeHref(slug, clause.path) : documentHref(slug),
    name: `《${title}》${about ? `（${about}）` : ''}${clause?.path ?? ''}`,
    text: clause ? `${clause.label}${clause.text}` : null,
  }
}

const textOf = ({ label, text }: Node) => `${label}${text}`
