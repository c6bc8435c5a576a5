import type { Fact, Node } from '@zhengling/gazette'
import type { CorrectionView } from '@zhengling/store'
import { clauseHref, fragmentHref } from '../../http/address.ts'
import { type Html, html } from '../html.ts'
import { isMention } from '../notes/facts.ts'
import { renderNotes } from '../notes/notes.ts'
import { annotate, annotateTitle } from './annotate.ts'
import type { Setting } from './context.ts'
import { type Noted, renderLeaves } from './leaf.ts'
import { renderTable } from './table.ts'

/** Nodes of the frame that are set like a letter's, and the class that places them. */
const letter: ReadonlySet<string> = new Set(['addressees', 'signature', 'date', 'openness', 'attachments', 'furniture'])

/** Nodes one under another, each with its margin; `level` is the heading level of the outermost ones. */
export function renderClauses(nodes: readonly Node[], setting: Setting, level = 2): Html {
  return renderLeaves(clausesOf(nodes, setting, level))
}

/** The same before they are laid out on leaves. */
export function clausesOf(nodes: readonly Node[], setting: Setting, level = 2): Noted[] {
  return nodes.flatMap((node) => [
    clauseOf(node, setting, level),
    ...(node.kind === 'table' ? [] : clausesOf(node.children, setting, isHead(node) ? level + 1 : level)),
  ])
}

/** One node without its children (a table with its rows), beside it what is known of it. */
function clauseOf(node: Node, setting: Setting, level: number): Noted {
  const rows = node.kind === 'table' ? node.children : []
  const facts = letter.has(node.kind) ? [] : [node, ...rows].flatMap(({ path }) => setting.facts(path))
  const notes = renderNotes(
    facts.filter((fact) => isSaidBeside(fact, node)),
    [node, ...rows].flatMap(({ path }) => setting.findings(path)),
  )
  const links = [node, ...rows].map(({ path }) => setting.links(path)).filter((one) => one !== '')
  const correction = setting.correction(node.path)
  const heading = isHead(node) ? Math.min(level, 6) : null
  return {
    kind: heading === null ? node.kind : `${node.kind} heading h${heading}`,
    clause: html`<div class="clause ${node.kind}${heading === null ? '' : ` heading h${heading}`}${node.label === '' ? '' : ' labelled'}" id="${node.path}"><div class="words">${renderWords(node, setting, level)}</div></div>`,
    notes:
      notes || correction || links.length > 0
        ? html`<div class="notes" role="note" aria-label="旁注：${node.path}">${correction ? renderCorrection(correction) : ''}${notes ?? ''}${links}</div>`
        : null,
  }
}

/**
 * A table's figures and names are read in the table: beside it stands who is to act, and when. A heading, and the
 * notice that covers a text, ask nothing of the bodies they mention.
 */
function isSaidBeside(fact: Fact, node: Node): boolean {
  if (node.kind === 'table') return fact.kind === 'body' ? !isMention(fact) : times.has(fact.kind)
  return !((isHead(node) || node.path.startsWith('通知/')) && isMention(fact))
}

const times: ReadonlySet<string> = new Set(['date', 'term', 'recurrence'])

/** What an editor has corrected: the printed words stay to be read. */
function renderCorrection({ print, reason }: CorrectionView): Html {
  return html`<p class="correction"><strong>更正</strong>　印本作“${print}”。${reason}</p>`
}

function renderWords(node: Node, setting: Setting, level: number): Html {
  if (node.kind === 'table') return renderTable(node, setting)
  const set = isTitle(node) ? annotateTitle : annotate
  const text = html`${label(node, setting)}${set(node.text, node.body, setting.marks(node.path), setting.found(node.text))}${address(node, setting)}`
  if (!isHead(node)) return html`<p>${text}</p>`
  switch (Math.min(level, 6)) {
    case 2:
      return html`<h2>${text}</h2>`
    case 3:
      return html`<h3>${text}</h3>`
    case 4:
      return html`<h4>${text}</h4>`
    case 5:
      return html`<h5>${text}</h5>`
    default:
      return html`<h6>${text}</h6>`
  }
}

/** 总 则 is spread over its line like a title. */
function isTitle({ kind }: Node): boolean {
  return kind === 'title' || kind === 'part' || kind === 'chapter' || kind === 'section'
}

/** A title in the text, or a heading of what follows. */
function isHead(node: Node): boolean {
  return node.heading || node.kind === 'title'
}

function label({ label: printed }: Node, setting: Setting): Html | '' {
  return printed === '' ? '' : html`<span class="label">${annotate(printed, [], [], setting.found(printed))}</span>`
}

/** Keeps the mark of an address on the line of the words before it, where it would stand alone on the next. */
const joiner = '\u2060'

/** The permanent address of a clause: its place here, and its own page; frames of a letter are not cited. */
function address({ kind, path }: Node, { slug, at }: Setting): Html | '' {
  if (letter.has(kind) || kind === 'title') return ''
  return html`<span class="address">${joiner}<a class="pilcrow" href="${fragmentHref(path)}" aria-label="地址：${path}">¶</a><a class="own" href="${clauseHref(slug, path, at)}">${path}</a></span>`
}
