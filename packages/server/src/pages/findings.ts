import type { FindingView, IssueView } from '@zhengling/store'
import { documentHref, findingsHref, issueHref, placeHref } from '../http/address.ts'
import type { Quote } from '../http/quote.ts'
import { type Html, html } from './html.ts'
import { issueName } from './issue-name.ts'
import { csrfField, type Page, type SignedIn } from './layout.ts'
import { severities, severityOrder } from './notes/severity.ts'

/** A finding with the words it hangs on. */
export interface Quoted {
  readonly finding: FindingView
  readonly quotes: readonly Quote[]
}

/** A decision that was not taken, and why. */
export interface RefusedDecision {
  readonly fingerprint: string
  readonly message: string
}

/** The findings of an issue, the gravest first; what an editor has set aside stands at the end with his reason. */
export function findingsPage(
  view: IssueView,
  all: readonly Quoted[],
  signedIn: SignedIn | null,
  refused?: RefusedDecision,
): Page {
  const open = all.filter(({ finding }) => finding.state === 'open')
  const accepted = all.filter(({ finding }) => finding.state === 'accepted')
  const dismissed = all.filter(({ finding }) => finding.state === 'dismissed')
  const titles = new Map(view.contents.map(({ slug, title }) => [slug, title]))
  const show = (one: Quoted) => renderFinding(one, { issue: view.slug, titles, signedIn, refused })
  return {
    title: `${issueName(view)}校核`,
    kind: 'findings',
    canonical: findingsHref(view.slug),
    main: html`<nav class="crumbs" aria-label="所在位置"><a href="${issueHref(view.slug)}">${issueName(view)}</a><span>校核</span></nav>
<div class="page-head"><h1>校核</h1><p class="sub">照印本核对时发现的问题，只列出，不改原文。属实的由编辑更正，不属实的写明理由后撤下。</p>${tally(open)}</div>
${open.length === 0 ? html`<p class="empty">没有待核的问题。</p>` : severityOrder.map((severity) => section(severity, open, show))}
${accepted.length === 0 ? '' : html`<section class="group"><h2>编辑部已核对，原件如此 ${accepted.length}</h2><ol class="finding-list">${accepted.map(show)}</ol></section>`}
${dismissed.length === 0 ? '' : html`<section class="group"><h2>已撤下 ${dismissed.length}</h2><ol class="finding-list">${dismissed.map(show)}</ol></section>`}`,
  }
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

interface Surroundings {
  readonly issue: string
  readonly titles: ReadonlyMap<string, string>
  readonly signedIn: SignedIn | null
  readonly refused: RefusedDecision | undefined
}

function renderFinding({ finding, quotes }: Quoted, around: Surroundings): Html {
  const { severity, message, settle, fingerprint, state, reason } = finding
  const { shape, word } = severities[severity]
  return html`<li id="${fingerprint}" class="${state}"><p class="what"><span class="shape" aria-hidden="true">${shape}</span><strong>${word}</strong>${message}</p>
<dl class="detail"><dt>位置</dt><dd>${place(finding, around)}</dd>
${quotes.length === 0 ? '' : html`<dt>原文</dt><dd>${renderQuotes(quotes)}</dd>`}
<dt>核定</dt><dd>${settle}</dd>${reason ? html`<dt>${state === 'dismissed' ? '撤下理由' : state === 'accepted' ? '核对' : '恢复理由'}</dt><dd>${reason}</dd>` : ''}</dl>
${around.signedIn ? decision(finding, around, around.signedIn) : ''}</li>`
}

function place({ documentSlug, clause, document }: FindingView, { titles }: Surroundings): Html {
  if (documentSlug === null) return html`${document ?? '本期'}${clause ? ` ${clause}` : ''}`
  const href = clause ? placeHref(documentSlug, clause) : documentHref(documentSlug)
  return html`<a href="${href}">${titles.get(documentSlug) ?? documentSlug}${clause ? `　${clause}` : ''}</a>`
}

/** Each run of quotes that go on from one another between one pair of marks. */
function renderQuotes(quotes: readonly Quote[]): Html[] {
  const runs: Quote[][] = []
  for (const one of quotes) {
    const last = runs.at(-1)
    if (one.goesOn && last) last.push(one)
    else runs.push([one])
  }
  const around = (text: string) => (text === '' ? '' : html`<span class="before-after">${text}</span>`)
  return runs.map(
    (run) => html`<q>${run.map(({ before, words, after }) => html`${around(before)}${words}${around(after)}`)}</q> `,
  )
}

function decision(
  { fingerprint, owner, state }: FindingView,
  { issue, refused }: Surroundings,
  { csrf }: SignedIn,
): Html {
  const [verb, next] = state === 'open' ? ['撤下这一处', 'dismissed'] : ['恢复这一处', 'open']
  const failed = refused?.fingerprint === fingerprint ? refused.message : null
  const id = `reason-${fingerprint}`
  return html`<details class="dismiss"${failed ? html` open` : ''}><summary>${verb}</summary><form method="post" action="${findingsHref(issue)}">${csrfField(csrf)}
<input type="hidden" name="owner" value="${owner.kind}"><input type="hidden" name="id" value="${owner.id}"><input type="hidden" name="fingerprint" value="${fingerprint}"><input type="hidden" name="state" value="${next}">
${failed ? html`<p class="refusal" role="alert">${failed}</p>` : ''}<div class="field"><label for="${id}">理由</label><input id="${id}" type="text" name="reason" required maxlength="500"></div><div><button type="submit">${verb}</button></div></form></details>`
}
