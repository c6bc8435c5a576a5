import { type Act, act } from '../act.ts'
import { type Actor, signatureOf } from '../actor.ts'
import { canonical } from '../canonical.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { seenVersion } from '../newest.ts'
import { unfitWords } from '../people/words.ts'
import { type Refused, refused } from '../refused.ts'
import { sm3 } from '../sm3.ts'
import type { DraftWords, ExplanationTable } from '../tables.ts'
import { assignedExplainer } from './assign.ts'
import { type Explanation, explanationById } from './explanation.ts'
import { holdDocument } from './hold-document.ts'
import { clausePrints } from './prints.ts'
import { draftOf, faultsOf, partsOf, searchedText, unkept } from './words.ts'

export type ExplanationGround =
  | 'not-permitted'
  | 'no-document'
  | 'not-public'
  | 'not-assigned'
  | 'no-explanation'
  | 'changed'
  | 'unkept'
  | 'unready'
  | 'nothing'
  | 'withdrawn'
  | 'empty'
  | 'unstorable'
export type ExplanationOutcome =
  | { readonly outcome: 'done'; readonly id: string; readonly revision: number }
  | Refused<ExplanationGround>

const EMPTY: DraftWords = { title: '', intro: '', parts: [] }

/**
 * Begins an explanation of a document's newest public version. That the document names the unit (`文内`) is judged by the law,
 * before it comes here; that the office has assigned it, here. One that was begun and not published is gone on with.
 */
export async function beginExplanation(
  db: Executor,
  actor: Actor,
  asked: Act & { readonly document: string; readonly unit: string; readonly named: ExplanationTable['named'] },
): Promise<ExplanationOutcome> {
  const { county, now, unit, named } = asked
  const fault = mayNot(actor, 'explain', { unit })
  if (fault !== null) return fault
  return act<ExplanationOutcome>(db, actor, asked, async (tx) => {
    const seen = await seenVersion(tx, actor, asked)
    if (seen === undefined) return { result: refused('no-document', `没有文件“${asked.document}”。`), entry: null }
    const document = seen.slug
    const of = await newestPublic(tx, county, document)
    if (of === undefined)
      return { result: refused('not-public', '文件还没有公布，不能起草解读。公布以后再办。'), entry: null }
    if (named === '指定' && (await assignedExplainer(tx, actor, { county, document }))?.unit !== unit)
      return {
        result: refused('not-assigned', `县政府办没有指定${unit}解读这份文件。请先由县政府办指定。`),
        entry: null,
      }
    const before = await sqlOf(tx)
      .selectFrom('explanation as e')
      .select(['e.id', 'e.unit', 'e.revision'])
      .select(({ exists, selectFrom }) =>
        exists(
          selectFrom('explanation_version as v')
            .select('v.version')
            .whereRef('v.county', '=', 'e.county')
            .whereRef('v.explanation', '=', 'e.id'),
        ).as('published'),
      )
      .where((eb) => eb.and({ 'e.county': county, 'e.document': document }))
      .execute()
    const begun = before.find((one) => one.unit === unit && !one.published)
    if (begun !== undefined) return { result: { outcome: 'done', id: begun.id, revision: begun.revision }, entry: null }
    const id = `${document}-${before.length + 1}`
    await sqlOf(tx)
      .insertInto('explanation')
      .values({
        county,
        id,
        document,
        unit,
        named,
        draft: JSON.stringify(EMPTY),
        draft_of: of,
        revision: 1,
        begun_at: now.toString(),
        begun_by: JSON.stringify(signatureOf(actor)),
        written_at: now.toString(),
        withdrawn_at: null,
        withdrawn_why: null,
      })
      .execute()
    return {
      result: { outcome: 'done', id, revision: 1 },
      entry: { verb: 'begin-explanation', object: { kind: 'explanation', id }, payload: { document, of, unit, named } },
    }
  })
}

/** The newest public version; the document's row is held. */
async function newestPublic(tx: Executor, county: string, document: string): Promise<number | undefined> {
  await holdDocument(tx, { county, document })
  const row = await sqlOf(tx)
    .selectFrom('document_version')
    .select('version')
    .where((eb) => eb.and({ county, document }))
    .where('published_at', 'is not', null)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.version
}

/** An explanation as it was read: of two who change the same reading the second is refused with `changed`. */
export interface OnExplanation extends Act {
  readonly id: string
  readonly revision: number
}

/**
 * Keeps what is written as it is, ready or not; `of` the version of the document that it is written against. A draft is nobody's
 * business but the unit's, so the journal does not have it; of two who write at once the second is told.
 */
export async function keepExplanation(
  db: Executor,
  actor: Actor,
  asked: OnExplanation & { readonly words: DraftWords; readonly of: number },
): Promise<ExplanationOutcome> {
  const { county, id, words, of, now, revision } = asked
  const found = await explanationById(db, actor, { county, id })
  if (found === undefined) return refused('no-explanation', '没有这篇解读。')
  const bad = unkept(words)
  const fault = mayNot(actor, 'explain', { unit: found.unit }) ?? (bad === null ? null : refused('unkept', bad))
  if (fault !== null) return fault
  if ((await seenVersion(db, actor, { county, document: found.document, version: of })) === undefined)
    return refused('no-document', `文件没有第 ${of} 版，没有存。请刷新本页。`)
  const { numUpdatedRows } = await sqlOf(db)
    .updateTable('explanation')
    .set({ draft: JSON.stringify(words), draft_of: of, written_at: now.toString(), revision: revision + 1 })
    .where((eb) => eb.and({ county, id, revision }))
    .executeTakeFirst()
  return numUpdatedRows === 0n ? changed() : { outcome: 'done', id, revision: revision + 1 }
}

const changed = () => refused('changed', '这篇解读刚刚由本单位另一人改过，这次没有存。请看过现在的内容，合好再存。')

/** Opens what is written to the public as the next version; from the second on with its reason. A withdrawal is over then. */
export const publishExplanation = (
  db: Executor,
  actor: Actor,
  asked: OnExplanation & { readonly reason: string },
): Promise<ExplanationOutcome> =>
  onExplanation(db, actor, asked, async (tx, { document, draft, versions }) => {
    const { county, id, now, reason } = asked
    if (draft === null) return refused('nothing', '没有未公布的改动，不用公布。')
    const paths = [...(await clausePrints(tx, actor, { county, document, version: draft.of })).keys()]
    const [fault] = faultsOf(draft.words, paths)
    if (fault !== undefined) return refused('unready', `还不能公布：${fault}`)
    const open = await sqlOf(tx)
      .selectFrom('document_version')
      .select('published_at')
      .where((eb) => eb.and({ county, document, version: draft.of }))
      .executeTakeFirst()
    if (open?.published_at == null)
      return refused('not-public', `所解读的文件第 ${draft.of} 版没有公布或已撤下。请对照现行版本改过再公布。`)
    const version = versions.length + 1
    const why = version === 1 ? null : unfitWords({ 更正的理由: reason })
    if (why !== null) return why
    const { title, intro } = draft.words
    const parts = partsOf(draft.words, paths)
    await sqlOf(tx)
      .insertInto('explanation_version')
      .values({
        county,
        explanation: id,
        version,
        document,
        document_version: draft.of,
        title: title.trim(),
        intro: intro.trim(),
        parts: JSON.stringify(parts),
        searched: searchedText(title, intro, parts),
        reason: version === 1 ? null : reason.trim(),
        published_at: now.toString(),
        published_by: JSON.stringify(signatureOf(actor)),
      })
      .execute()
    const payload = { version, of: draft.of, print: printOf(draft.words) }
    return {
      set: { draft: null, draft_of: null, withdrawn_at: null, withdrawn_why: null },
      entry: {
        verb: 'publish-explanation',
        payload: version === 1 ? payload : { ...payload, reason: reason.trim() },
      },
    }
  })

/** Takes an explanation from the public; its address says so with the ground. What it said goes back into the draft. */
export const withdrawExplanation = (
  db: Executor,
  actor: Actor,
  asked: OnExplanation & { readonly why: string },
): Promise<ExplanationOutcome> =>
  onExplanation(db, actor, asked, async (_tx, { draft, published, withdrawn }) => {
    const fault = unfitWords({ 撤下的理由: asked.why })
    if (fault !== null) return fault
    if (published === null || withdrawn !== null) return refused('withdrawn', '这篇解读没有公布或已经撤下，不用再撤。')
    const { title, intro, parts, documentVersion } = published
    const why = asked.why.trim()
    return {
      set: {
        withdrawn_at: asked.now.toString(),
        withdrawn_why: why,
        ...(draft === null ? { draft: JSON.stringify(draftOf(title, intro, parts)), draft_of: documentVersion } : {}),
      },
      entry: { verb: 'withdraw-explanation', payload: { why } },
    }
  })

interface Changed {
  readonly set: {
    readonly draft?: string | null
    readonly draft_of?: number | null
    readonly written_at?: string
    readonly withdrawn_at?: string | null
    readonly withdrawn_why?: string | null
  }
  readonly entry: {
    readonly verb: string
    readonly payload: { readonly [key: string]: string | number }
  }
}

/** One act on an explanation: who may, whether it is as it was read; then its effect, the next revision and the journal's entry. */
async function onExplanation(
  db: Executor,
  actor: Actor,
  asked: OnExplanation,
  effect: (tx: Executor, explanation: Explanation) => Promise<Changed | Refused<ExplanationGround>>,
): Promise<ExplanationOutcome> {
  const { county, id, revision } = asked
  return act<ExplanationOutcome>(db, actor, asked, async (tx) => {
    await sqlOf(tx)
      .selectFrom('explanation')
      .select('id')
      .where((eb) => eb.and({ county, id }))
      .forUpdate()
      .execute()
    const found = await explanationById(tx, actor, { county, id })
    if (found === undefined) return { result: refused('no-explanation', '没有这篇解读。'), entry: null }
    const fault = mayNot(actor, 'explain', { unit: found.unit })
    if (fault !== null) return { result: fault, entry: null }
    if (found.revision !== revision) return { result: changed(), entry: null }
    const done = await effect(tx, found)
    if ('outcome' in done) return { result: done, entry: null }
    await sqlOf(tx)
      .updateTable('explanation')
      .set({ ...done.set, revision: revision + 1 })
      .where((eb) => eb.and({ county, id }))
      .execute()
    return {
      result: { outcome: 'done', id, revision: revision + 1 },
      entry: { object: { kind: 'explanation', id }, ...done.entry },
    }
  })
}

/** SM3 of the words: the journal says which text it was, not the text. */
const printOf = (words: DraftWords): string => sm3(canonical(JSON.parse(JSON.stringify(words))))
