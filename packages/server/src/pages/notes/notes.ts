import type { BodyRole, Fact } from '@zhengling/gazette'
import type { FindingView } from '@zhengling/store'
import { type Html, html } from '../html.ts'
import { type FactNotes, factNotes, isEmpty } from './facts.ts'
import { severities } from './severity.ts'

/** Values shown before the rest is folded away; bodies that only come up in the sentence give way sooner. */
const shown = 4
const shownInPassing = 2

/** The margin of one clause: what its text fixes and what is doubtful in it. Null where there is nothing to say. */
export function renderNotes(facts: readonly Fact[], findings: readonly FindingView[]): Html | null {
  const notes = factNotes(facts)
  const open = findings.filter(({ state }) => state === 'open')
  if (isEmpty(notes) && open.length === 0) return null
  return html`${isEmpty(notes) ? '' : renderFacts(notes)}${open.map(renderFinding)}`
}

function renderFacts({ who, people, when, amount }: FactNotes): Html {
  return html`<dl class="facts">${who.map(({ role, names }) => (role ? entry(roleNames[role] ?? role, names) : entry('提及', names, shownInPassing)))}${entry('人员', people)}${entry('时间', when)}${entry('数额', amount)}</dl>`
}

/** Where the part played is too long for the margin's first column. */
const roleNames: Partial<Record<BodyRole, string>> = { 报送给: '报送' }

function entry(name: string, values: readonly string[], most = shown): Html | '' {
  if (values.length === 0) return ''
  if (values.length <= most + 1) return html`<div><dt>${name}</dt><dd>${list(values)}</dd></div>`
  const rest = values.slice(most)
  return html`<div><dt>${name}</dt><dd>${list(values.slice(0, most))}<details><summary>另 ${rest.length} 项</summary>${list(rest)}</details></dd></div>`
}

/** One value a line: a value is never cut by a comma that belongs to it. */
function list(values: readonly string[]): Html {
  return html`${values.map((value) => html`<span class="value">${value}</span>`)}`
}

/** A finding in the margin: shape, word, what is wrong; opened, what would settle it. */
export function renderFinding({ severity, message, settle }: FindingView): Html {
  const { shape, word } = severities[severity]
  return html`<details class="finding ${severity}"><summary><span class="shape" aria-hidden="true">${shape}</span><strong>${word}</strong> ${message}</summary><p>核定：${settle}</p></details>`
}
