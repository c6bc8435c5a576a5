import { type Html, html } from '../html.ts'

/** A clause of the text, with what stands beside it. */
export interface Noted {
  /** Classes of the clause: what it is. */
  readonly kind: string
  readonly clause: Html
  readonly notes: Html | null
}

/** Clauses that may stand beside one note: as many rows as the style sheet lays out. */
const most = 12

/**
 * Clauses laid out on leaves: a clause that has notes opens a leaf, and those after it that have none stand on it too,
 * so that a long note reaches down beside them instead of pushing them apart.
 */
export function renderLeaves(clauses: readonly Noted[]): Html {
  return html`${leavesOf(clauses).map(renderLeaf)}`
}

/** Which clauses share a leaf. */
export function leavesOf<T extends Pick<Noted, 'notes'>>(clauses: readonly T[]): T[][] {
  const leaves: T[][] = []
  for (const one of clauses) {
    const last = leaves.at(-1)
    if (last && last.length < most && one.notes === null) last.push(one)
    else leaves.push([one])
  }
  return leaves
}

function renderLeaf(clauses: readonly Noted[]): Html {
  const [first, ...rest] = clauses
  if (!first) return html``
  return html`
<div class="leaf ${first.kind}${first.notes ? ' noted' : ''}">${first.clause}${first.notes ?? ''}${rest.map(
    ({ clause }) => html`
${clause}`,
  )}</div>`
}
