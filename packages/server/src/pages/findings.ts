import type { FindingView, IssueView } from '@zhengling/store'
import { documentHref, findingsHref, issueHref, placeHref } from '../http/address.ts'
import type { Quote } from '../http/quote.ts'
import { deskFindingsHref } from './desk/parts.ts'
import { type Html, html } from './html.ts'
import { issueName } from './issue-name.ts'
import type { Page } from './layout.ts'
import { severities, severityOrder } from './notes/severity.ts'
import { renderQuotes } from './quotes.ts'
import { saySolved } from './solved.ts'

/** A finding with the words it hangs on. */
export interface Quoted {
  readonly finding: FindingView
  readonly quotes: readonly Quote[]
}

/**
 * The findings of an issue, the gravest first; after them what an editor has judged, with the reason. `inside` leads
 * those who may judge to the desk.
 */
export function findingsPage(view: IssueView, all: readonly Quoted[], inside: boolean): Page {
  const of = (state: FindingView['state']) => all.filter(({ finding }) => finding.state === state)
  const open = of('open')
  const titles = new Map(view.contents.map(({ slug, title }) => [slug, title]))
  const show = (one: Quoted) => renderFinding(one, titles)
  return {
    title: `${issueName(view)}校核`,
    kind: 'findings',
    canonical: findingsHref(view.slug),
    main: html`<nav class="crumbs" aria-label="所在位置"><a href="${issueHref(view.slug)}">${issueName(view)}</a><span>校核</span></nav>
<div class="page-head"><h1>校核</h1><p class="sub">照印本核对时发现的问题，只列出，不改原文。属实的由编辑更正，不属实的写明理由后撤下。</p>${tally(open)}${inside ? html`<p><a href="${deskFindingsHref(view.slug)}">在编辑台核定</a></p>` : ''}</div>
${open.length === 0 ? html`<p class="empty">没有待核的问题。</p>` : severityOrder.map((severity) => section(severity, open, show))}
${group('更正或补录后已消除', of('solved'), show)}${group('编辑部已核对，原件如此', of('accepted'), show)}${group('已撤下（公众看不到）', of('dismissed'), show)}`,
  }
}

function group(name: string, findings: readonly Quoted[], show: (one: Quoted) => Html): Html | '' {
  if (findings.length === 0) return ''
  return html`<section class="group"><h2>${name} ${findings.length}</h2><ol class="finding-list">${findings.map(show)}</ol></section>`
}

function tally(open: readonly Quoted[]): Html {
  return html`<p class="tally">${severityOrder.map((severity) => {
    const { shape, word } = severities[severity]
    return html`<span>${shape} ${word} ${open.filter(({ finding }) => finding.severity === severity).length}</span>`
  })}</p>`
}

function section(severity: FindingView['severity'], open: readonly Quoted[], show: (one: Quoted) => Html): Html | '' {
  const own = open.filter(({ finding }) => finding.severity === severity)
  if (own.length === 0) return ''
  return html`<section class="group"><h2>${severities[severity].word}</h2><ol class="finding-list">${own.map(show)}</ol></section>`
}

function renderFinding({ finding, quotes }: Quoted, titles: ReadonlyMap<string, string>): Html {
  const { severity, message, settle, fingerprint, state } = finding
  const { shape, word } = severities[severity]
  return html`<li id="${fingerprint}" class="${state}"><p class="what"><span class="shape" aria-hidden="true">${shape}</span><strong>${word}</strong>${message}</p>
<dl class="detail"><dt>位置</dt><dd>${place(finding, titles)}</dd>
${quotes.length === 0 ? '' : html`<dt>${state === 'solved' ? '印本' : '原文'}</dt><dd>${renderQuotes(quotes)}</dd>`}
${state === 'open' ? html`<dt>核定</dt><dd>${settle}</dd>` : ''}${said(finding)}</dl></li>`
}

/** What has become of a finding, or why it was put back. */
function said(finding: FindingView): Html | '' {
  const { state, reason } = finding
  if (state === 'solved') return html`<dt>消除</dt><dd>${saySolved(finding)}</dd>`
  if (reason === null) return ''
  return html`<dt>${judged[state]}</dt><dd>${reason}</dd>`
}

const judged = { open: '恢复理由', accepted: '核对', dismissed: '撤下理由' } as const

function place({ documentSlug, clause, document }: FindingView, titles: ReadonlyMap<string, string>): Html {
  if (documentSlug === null) return html`${document ?? '本期'}${clause ? ` ${clause}` : ''}`
  const href = clause ? placeHref(documentSlug, clause) : documentHref(documentSlug)
  return html`<a href="${href}">${titles.get(documentSlug) ?? documentSlug}${clause ? `　${clause}` : ''}</a>`
}
