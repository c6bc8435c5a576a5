import type { AttachmentRow, CorrectionRow, Edition } from './edition.ts'
import { fold } from './fold.ts'
import type { NodeRow } from './tree.ts'

/** What was added to an earlier version and cannot be kept with a new print. */
export interface Dropped {
  readonly what: 'attachment' | 'correction'
  /** 附件N or the path of the clause. */
  readonly at: string
  /** Why, in Chinese. */
  readonly because: string
}

export interface Carried {
  readonly edition: Edition
  readonly dropped: readonly Dropped[]
}

/**
 * Takes to a newly read edition what had been added to the version before: attachments imported from elsewhere,
 * where the print still lacks them, and editors' corrections, where the print of the clause is still the same.
 * What cannot be kept is named, never lost without a word.
 */
export function carry(before: Edition, next: Edition): Carried {
  const dropped: Dropped[] = []
  let edition = next
  for (const attachment of before.attachments.filter(({ source }) => source !== null)) {
    const fault = carryFault(attachment, edition)
    if (fault === null) edition = withCarried(before, attachment, edition)
    else dropped.push({ what: 'attachment', at: `附件${attachment.n}`, because: fault })
  }
  const carried = carryCorrections(before.corrections, edition)
  return { edition: carried.edition, dropped: [...dropped, ...carried.dropped] }
}

/** The part of `carry` that keeps corrections whose print still stands. */
export function carryCorrections(corrections: readonly CorrectionRow[], next: Edition): Carried {
  const dropped: Dropped[] = []
  let edition = next
  for (const correction of corrections) {
    const target = clauseOf(correction, edition.nodes)
    if (target === undefined)
      dropped.push({ what: 'correction', at: correction.clause, because: '该条原文已变，原校订不再适用' })
    else edition = corrected(edition, { ...correction, clause: target.path })
  }
  return { edition, dropped }
}

function carryFault({ n, title }: AttachmentRow, { attachments, nodes }: Edition): string | null {
  const same = attachments.find((one) => one.n === n)
  if (same === undefined) return `新文本没有附件${n}`
  if (same.printed || nodes.some(({ path }) => path === `附件${n}` || path.startsWith(`附件${n}/`)))
    return `新文本已刊印附件${n}`
  return fold(same.title) === fold(title) ? null : `新文本的附件${n}名称不同`
}

function withCarried(before: Edition, { n, source }: AttachmentRow, edition: Edition): Edition {
  return {
    ...edition,
    nodes: [...edition.nodes, ...before.nodes.filter(({ origin }) => origin === n)],
    facts: [...edition.facts, ...before.facts.filter(({ origin }) => origin === n)],
    findings: [...edition.findings, ...before.findings.filter(({ origin }) => origin === n)],
    attachments: edition.attachments.map((one) => (one.n === n ? { ...one, source } : one)),
  }
}

/** The clause a correction is of: at its path if the print is still the same, else the only one that reads so. */
function clauseOf({ clause, print }: CorrectionRow, nodes: readonly NodeRow[]): NodeRow | undefined {
  const same = nodes.filter((row) => (row.print ?? row.text) === print)
  return same.find(({ path }) => path === clause) ?? (same.length === 1 ? same[0] : undefined)
}

/** The edition with one clause corrected, its print kept beside; an earlier correction of it is replaced. */
export function corrected(edition: Edition, correction: CorrectionRow): Edition {
  const { clause, text } = correction
  return {
    ...edition,
    nodes: edition.nodes.map((row) => (row.path === clause ? { ...row, text, print: row.print ?? row.text } : row)),
    corrections: [...edition.corrections.filter((one) => one.clause !== clause), correction],
  }
}
