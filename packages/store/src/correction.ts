import type { BodyNames } from '@zhengling/gazette'
import { act, type Done } from './act.ts'
import { type Actor, signatureOf } from './actor.ts'
import { amended } from './amend.ts'
import { type CorrectionRow, type Edition, uncorrected } from './edition.ts'
import { readEdition, writeEditions } from './edition-store.ts'
import type { Executor } from './executor.ts'
import { lock } from './lock.ts'
import { mayNot } from './may/may.ts'
import { seenVersion } from './newest.ts'
import { type Refused, refused } from './refused.ts'
import { unstorable } from './storable.ts'

export interface ClauseCorrection {
  readonly county: string
  /** The document's number in any writing, or its slug. */
  readonly document: string
  /** Path of the clause. */
  readonly clause: string
  /** The clause's own text as it should read, without label and children. */
  readonly text: string
  /** Why, for everybody to read beside the print. */
  readonly reason: string
  /** Names of bodies that the text is read by. */
  readonly bodies?: readonly BodyNames[]
  readonly publish: boolean
  readonly now: Temporal.Instant
}

export type CorrectionOutcome =
  | {
      readonly outcome: 'corrected'
      readonly document: string
      readonly version: number
      /** Fingerprints of findings that no longer hold, and of those that the corrected text gives rise to. */
      readonly solved: readonly string[]
      readonly found: readonly string[]
    }
  | { readonly outcome: 'unchanged'; readonly document: string; readonly version: number }
  | Refused<'not-permitted' | 'unstorable' | 'no-reason' | 'no-document' | 'no-clause' | 'table-row' | 'number'>

/**
 * An editor's correction: a new version of the document in which the clause reads `text`, the print and the reason
 * kept beside it. The document is read again: it has the facts of the corrected text, findings that no longer hold are
 * settled, new ones appear. A clause corrected back to its print is a printed clause again.
 */
export async function correctClause(db: Executor, actor: Actor, asked: ClauseCorrection): Promise<CorrectionOutcome> {
  const fault = mayNot(actor, 'edit') ?? unfit(asked)
  if (fault !== null) return fault
  return act(db, actor, asked, (tx) => keep(tx, actor, asked))
}

function unfit({ text, reason }: ClauseCorrection): Refused<'unstorable' | 'no-reason'> | null {
  const bad = unstorable([text, reason])
  if (bad !== null) return refused('unstorable', `校订文字${bad}，不能保存。请重新输入。`)
  return reason.trim() === ''
    ? refused('no-reason', '未写校订理由。请写明为何与印本不同，例如“原件为3.70，印本误作3.7O”。')
    : null
}

async function keep(tx: Executor, actor: Actor, asked: ClauseCorrection): Promise<Done<CorrectionOutcome>> {
  const { county, clause, text, reason, publish, now } = asked
  await lock(tx, county, 'edition')
  const seen = await seenVersion(tx, actor, { county, document: asked.document })
  if (seen === undefined) return nothing(refused('no-document', `库中没有文件“${asked.document}”。请核对文号。`))
  const before = await readEdition(tx, county, seen.slug, seen.version)
  const row = before.nodes.find(({ path }) => path === clause)
  if (row === undefined) return nothing(refused('no-clause', `该文件没有条款“${clause}”。请从目录中选取。`))
  if (row.cells !== null)
    return nothing(refused('table-row', `“${clause}”是表格的一行，不能按条款校订。请以更正后的文本重新导入。`))
  if (row.kind === 'number')
    return nothing(refused('number', '文号是文件在库中的名称，不能按条款校订。请以更正后的文本重新导入。'))
  if (row.text === text) return nothing({ outcome: 'unchanged', document: seen.slug, version: seen.version })
  const version = seen.version + 1
  const print = row.print ?? row.text
  const correction = { clause, print, text, reason, made_at: now.toString(), actor: signatureOf(actor), since: version }
  const next = await amended(tx, uncorrected(before), withCorrection(before, correction), {
    county,
    slug: seen.slug,
    bodies: asked.bodies ?? [],
    before: before.solved,
    by: { at: clause, reason },
  })
  const solved = newly(before.solved, next.solved)
  const found = newly(before.findings, next.findings)
  const making = { county, document: seen.slug, version, madeBy: 'correction', reason, actor, now, publish } as const
  await writeEditions(tx, [{ making, edition: next }])
  return {
    result: { outcome: 'corrected', document: seen.slug, version, solved, found },
    entry: {
      verb: 'correct',
      object: { kind: 'document', id: seen.slug },
      clause,
      payload: { version, print, text, reason, publish, solved, found },
    },
  }
}

const nothing = (result: CorrectionOutcome): Done<CorrectionOutcome> => ({ result, entry: null })

/** The corrections with this one in place of an earlier one of the clause; none where it gives back the print. */
function withCorrection({ corrections }: Edition, correction: CorrectionRow): readonly CorrectionRow[] {
  const others = corrections.filter(({ clause }) => clause !== correction.clause)
  return correction.text === correction.print ? others : [...others, correction]
}

type Named = { readonly fingerprint: string }

const newly = (before: readonly Named[], after: readonly Named[]): readonly string[] =>
  after.map(({ fingerprint }) => fingerprint).filter((one) => !before.some(({ fingerprint }) => fingerprint === one))
