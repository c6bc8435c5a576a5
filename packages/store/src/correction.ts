import { act, type Done } from './act.ts'
import type { Actor } from './actor.ts'
import { corrected } from './carry.ts'
import { readEdition, writeEditions } from './edition-store.ts'
import type { Executor } from './executor.ts'
import { lock } from './lock.ts'
import { seenVersion } from './newest.ts'
import { notPermitted, type Refused, refused } from './refused.ts'
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
  readonly publish: boolean
  readonly now: Temporal.Instant
}

export type CorrectionOutcome =
  | { readonly outcome: 'corrected' | 'unchanged'; readonly document: string; readonly version: number }
  | Refused<'not-permitted' | 'unstorable' | 'no-reason' | 'no-document' | 'no-clause' | 'table-row'>

/**
 * An editor's correction: a new version of the document in which the clause reads `text`, the print and the reason
 * kept beside it. Facts and findings stay those of the print.
 */
export async function correctClause(db: Executor, actor: Actor, asked: ClauseCorrection): Promise<CorrectionOutcome> {
  const fault = notPermitted(actor, '校订条款') ?? unfit(asked)
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
  if (row.text === text) return nothing({ outcome: 'unchanged', document: seen.slug, version: seen.version })
  const version = seen.version + 1
  const print = row.print ?? row.text
  const next = corrected(before, { clause, print, text, reason, made_at: now.toString(), actor, since: version })
  const making = { county, document: seen.slug, version, madeBy: 'correction', reason, actor, now, publish } as const
  await writeEditions(tx, [{ making, edition: next }])
  return {
    result: { outcome: 'corrected', document: seen.slug, version },
    entry: {
      verb: 'correct',
      object: { kind: 'document', id: seen.slug },
      clause,
      payload: { version, print, text, reason, publish },
    },
  }
}

const nothing = (result: CorrectionOutcome): Done<CorrectionOutcome> => ({ result, entry: null })
