import { type Act, act } from '../act.ts'
import { type Actor, signatureOf } from '../actor.ts'
import { canonical } from '../canonical.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { instant } from '../instant.ts'
import { GENESIS, type JournalHead } from '../journal.ts'
import { mayNot } from '../may/may.ts'
import { unfitWords } from '../people/words.ts'
import { type Refused, refused } from '../refused.ts'
import { sm3 } from '../sm3.ts'
import { unstorable } from '../storable.ts'
import type { PaperBlock } from '../tables.ts'
import { type Paper, paperById } from './paper.ts'

/** What of a paper is written. */
export interface PaperWords {
  readonly title: string
  readonly addressees: readonly string[]
  readonly blocks: readonly PaperBlock[]
  readonly signature: string
}

export type PaperGround =
  | 'not-permitted'
  | 'empty'
  | 'unstorable'
  | 'future'
  | 'no-paper'
  | 'changed'
  | 'issued'
  | 'draft'
  | 'no-series'
  | 'there'
  | 'number'
  | 'day'
export type PaperOutcome = { readonly outcome: 'done'; readonly revision: number } | Refused<PaperGround>

/** The journal's head as it was at a moment: its foot under what was drawn up to then. */
export async function headAt(
  db: Executor,
  _actor: Actor,
  { county, cutoff }: { readonly county: string; readonly cutoff: Temporal.Instant },
): Promise<JournalHead> {
  const row = await sqlOf(db)
    .selectFrom('journal')
    .select(['seq', 'hash'])
    .where('county', '=', county)
    .where('at', '<=', instant(cutoff))
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? { seq: 0, hash: GENESIS }
}

export type PaperDraft = Act & PaperWords & Pick<Paper, 'id' | 'kind' | 'since' | 'until' | 'cutoff' | 'matter'>

/** Keeps a draft with its cut-off and the journal's head of that moment. */
export async function draftPaper(db: Executor, actor: Actor, asked: PaperDraft): Promise<PaperOutcome> {
  const { county, now, id, kind, cutoff, since, until, matter } = asked
  const fault = mayNot(actor, 'write-papers') ?? unfit(asked)
  if (fault !== null) return fault
  if (Temporal.Instant.compare(cutoff, now) > 0)
    return refused('future', '截至时刻还没有到，那时的情况现在写不出来。请改为今天或以前。')
  return act<PaperOutcome>(db, actor, asked, async (tx) => {
    const head = await headAt(tx, actor, asked)
    await sqlOf(tx)
      .insertInto('paper')
      .values({
        county,
        id,
        kind,
        ...written(asked),
        since,
        until,
        cutoff: cutoff.toString(),
        head_seq: head.seq,
        head_hash: head.hash,
        matter,
        state: '草稿',
        revision: 1,
        drafted_at: now.toString(),
        drafted_by: JSON.stringify(signatureOf(actor)),
      })
      .execute()
    const payload = { kind, since, until, cutoff: cutoff.toString(), head: head.seq, print: printOf(asked) }
    return {
      result: { outcome: 'done', revision: 1 },
      entry: { verb: 'draft-paper', object: { kind: 'paper', id }, payload },
    }
  })
}

/** A paper as it was read: of two who change the same reading the second is refused with `changed`. */
export interface OnPaper extends Act {
  readonly id: string
  readonly revision: number
}

/** Changes the words of a draft. What is issued is not changed. */
export const editPaper = (db: Executor, actor: Actor, asked: OnPaper & PaperWords): Promise<PaperOutcome> =>
  onPaper(db, actor, asked, async (tx, { state }) => {
    const fault = unfit(asked)
    if (fault !== null) return fault
    if (state !== '草稿') return refused('issued', '已经印发的不能再改。写错了的，请作废后另拟。')
    const { county, id } = asked
    await sqlOf(tx)
      .updateTable('paper')
      .set(written(asked))
      .where((eb) => eb.and({ county, id }))
      .execute()
    return { verb: 'edit-paper', payload: { print: printOf(asked) } }
  })

interface Changed {
  readonly verb: string
  readonly payload: { readonly [key: string]: string | number }
}

/** One act on a paper: who may, whether it is as it was read; then its effect, the next revision and the journal's entry. */
export async function onPaper(
  db: Executor,
  actor: Actor,
  asked: OnPaper,
  effect: (tx: Executor, paper: Paper) => Promise<Changed | Refused<PaperGround>>,
): Promise<PaperOutcome> {
  const { county, id, revision } = asked
  const fault = mayNot(actor, 'write-papers')
  if (fault !== null) return fault
  return act<PaperOutcome>(db, actor, asked, async (tx) => {
    const paper = await paperById(tx, actor, asked)
    if (paper === undefined) return { result: refused('no-paper', '没有这一文稿。'), entry: null }
    if (paper.revision !== revision)
      return { result: refused('changed', '这一文稿刚刚由别人改过，这次没有存。请看过现在的内容再改。'), entry: null }
    const done = await effect(tx, paper)
    if ('outcome' in done) return { result: done, entry: null }
    await sqlOf(tx)
      .updateTable('paper')
      .set({ revision: revision + 1 })
      .where((eb) => eb.and({ county, id }))
      .execute()
    return {
      result: { outcome: 'done', revision: revision + 1 },
      entry: { verb: done.verb, object: { kind: 'paper', id }, payload: done.payload },
    }
  })
}

const written = ({ title, addressees, blocks, signature }: PaperWords) => ({
  title: title.trim(),
  addressees: JSON.stringify(addressees),
  blocks: JSON.stringify(blocks),
  signature: signature.trim(),
})

/** SM3 of the words: the journal says which text it was, not the text. */
export const printOf = ({ title, addressees, blocks, signature }: PaperWords): string =>
  sm3(canonical(JSON.parse(JSON.stringify({ title: title.trim(), addressees, blocks, signature: signature.trim() }))))

function unfit({ title, signature, addressees, blocks }: PaperWords): Refused<'empty' | 'unstorable'> | null {
  const empty = unfitWords({ 标题: title, 落款: signature })
  if (empty !== null) return empty
  if (blocks.length === 0) return refused('empty', '未写正文。')
  const bad = unstorable([addressees, blocks])
  return bad === null ? null : refused('unstorable', `正文${bad}，不能保存。请重新输入。`)
}
