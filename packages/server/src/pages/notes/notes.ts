import type { BodyRole, Fact } from '@zhengling/gazette'
import type { FindingView } from '@zhengling/store'
import { bodyHref } from '../../http/address.ts'
import { type Html, html } from '../html.ts'
import { type FactNotes, factNotes, isEmpty } from './facts.ts'
import { severities } from './severity.ts'

/** Values shown before the rest is folded away; bodies that only come up in the sentence give way sooner. */
const shown = 4
const shownInPassing = 2

/** The margin of one clause: what its text fixes and what is doubtful in it. Null where there is nothing to say. */
export function renderNotes(facts: readonly Fact[], findings: readonly FindingView[]): Html | null {
  const notes = factNotes(facts)
  const open = findings.filter(({ state }) => state === 'open' || state === 'accepted')
  if (isEmpty(notes) && open.length === 0) return null
  return html`${isEmpty(notes) ? '' : renderFacts(notes)}${open.map(renderFinding)}`
}

function renderFacts({ who, people, when, amount }: FactNotes): Html {
  return html`<dl class="facts">${who.map(({ role, names }) => (role ? entry(roleNames[role] ?? role, names, shown, body) : entry('提及', names, shownInPassing, body)))}${entry('人员', people)}${entry('时间', when)}${entry('数额', amount)}</dl>`
}

/** Where the part played is too long for the margin's first column. */
const roleNames: Partial<Record<BodyRole, string>> = { 报送给: '报送' }

/** A body leads to all that is asked of it. */
const body = (name: string) => html`<a href="${bodyHref(name)}">${name}</a>`
const plain = (value: string) => html`${value}`

function entry(name: string, values: readonly string[], most = shown, say = plain): Html | '' {
  if (values.length === 0) return ''
  if (values.length <= most + 1) return html`<div><dt>${name}</dt><dd>${list(values, say)}</dd></div>`
  const rest = values.slice(most)
  return html`<div><dt>${name}</dt><dd>${list(values.slice(0, most), say)}<details><summary>另 ${rest.length} 项</summary>${list(rest, say)}</details></dd></div>`
}

/** One value a line: a value is never cut by a comma that belongs to it. */
function list(values: readonly string[], say: (value: string) => Html): Html {
  return html`${values.map((value) => html`<span class="value">${say(value)}</span>`)}`
}

/** A finding in the margin: shape, word, what is wrong; opened, what would settle it. */
export function renderFinding({ severity, message, settle, state }: FindingView): Html {
  const { shape, word } = severities[severity]
  return html`<details class="finding ${severity}"><summary><span class="shape" aria-hidden="true">${shape}</span><strong>${word}</strong> ${message}</summary><p>${state === 'accepted' ? '编辑部已核对，原件如此。' : html`核定：${settle}`}</p></details>`
}
