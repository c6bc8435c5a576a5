import { type AttachmentRow, type CorrectionRow, type Edition, uncorrected } from './edition.ts'
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
  /** Without corrections: they are still to be put on it. */
  readonly edition: Edition
  readonly corrections: readonly CorrectionRow[]
  readonly dropped: readonly Dropped[]
}

/**
 * Takes to a newly read edition what had been added to the version before: attachments imported from elsewhere,
 * where the print still lacks them, and editors' corrections, where the print of the clause is still the same.
 * What cannot be kept is named, never lost without a word.
 */
export function carry(before: Edition, next: Edition): Carried {
  const dropped: Dropped[] = []
  const bare = uncorrected(before)
  let edition = next
  for (const attachment of bare.attachments.filter(({ source }) => source !== null)) {
    const fault = carryFault(attachment, edition)
    if (fault === null) edition = withCarried(bare, attachment, edition)
    else dropped.push({ what: 'attachment', at: `附件${attachment.n}`, because: fault })
  }
  const carried = carryCorrections(before.corrections, edition)
  return { ...carried, dropped: [...dropped, ...carried.dropped] }
}

/** The part of `carry` that keeps corrections whose print still stands. */
export function carryCorrections(corrections: readonly CorrectionRow[], edition: Edition): Carried {
  const dropped: Dropped[] = []
  const kept: CorrectionRow[] = []
  for (const correction of corrections) {
    const target = clauseOf(correction, edition.nodes)
    if (target === undefined)
      dropped.push({ what: 'correction', at: correction.clause, because: '该条原文已变，原校订不再适用' })
    else kept.push({ ...correction, clause: target.path })
  }
  return { edition, corrections: kept, dropped }
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
  const same = nodes.filter(({ text }) => text === print)
  return same.find(({ path }) => path === clause) ?? (same.length === 1 ? same[0] : undefined)
}
