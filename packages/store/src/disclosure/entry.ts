import { type Act, act } from '../act.ts'
import { type Actor, signatureOf } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { dayOfMoment } from '../moment.ts'
import { seenVersion } from '../newest.ts'
import { unfitWords } from '../people/words.ts'
import { type Refused, refused } from '../refused.ts'
import type { DisclosureEntryTable } from '../tables.ts'

export type DisclosureOutcome =
  | { readonly outcome: 'done'; readonly n: number }
  | Refused<'not-permitted' | 'no-document' | 'not-first' | 'day' | 'no-entry' | 'empty' | 'unstorable'>

export interface DisclosureOrder extends Act {
  readonly document: string
  readonly version: number
  readonly kind: DisclosureEntryTable['kind']
  readonly day: Temporal.PlainDate
  /** Where it was published; of 印发 not asked for. */
  readonly place: string
  readonly source: string
}

/** Enters a day that the term of publication hangs on, with its source. Neither lies in the future nor before the document was signed. */
export async function enterDisclosure(db: Executor, actor: Actor, asked: DisclosureOrder): Promise<DisclosureOutcome> {
  const { county, now, document, version, kind, day } = asked
  const place = kind === '印发' ? null : asked.place.trim()
  const words = { ...(place === null ? {} : { 在哪里公布: place }), 来源: asked.source }
  const fault = mayNot(actor, 'keep-disclosure') ?? unfitWords(words)
  if (fault !== null) return fault
  if (kind === '印发' && version !== 1)
    return refused('not-first', '印发日期登记在文件的第1版上；以后各版按变更的日期计算。')
  if (Temporal.PlainDate.compare(day, dayOfMoment(now)) > 0)
    return refused('day', `${day.toString()} 还没有到，请写已经发生的日期。`)
  return act<DisclosureOutcome>(db, actor, asked, async (tx) => {
    const held = await hold(tx, actor, asked)
    if (held === undefined) return { result: refused('no-document', '没有这份文件的这一版。'), entry: null }
    const { issued, n } = held
    if (version === 1 && issued !== null && day.toString() < issued)
      return { result: refused('day', `成文日期是 ${issued}，${kind}的日期不会更早。请核对。`), entry: null }
    const source = asked.source.trim()
    await sqlOf(tx)
      .insertInto('disclosure_entry')
      .values({
        county,
        document,
        version,
        n,
        kind,
        day: day.toString(),
        place,
        source,
        void_why: null,
        entered_at: now.toString(),
        entered_by: JSON.stringify(signatureOf(actor)),
      })
      .execute()
    return {
      result: { outcome: 'done', n },
      entry: {
        verb: 'enter-disclosure',
        object: { kind: 'document', id: document },
        payload: { version, n, kind, day: day.toString(), source, ...(place === null ? {} : { place }) },
      },
    }
  })
}

/** Takes an entry back with its reason; it stays to be read. */
export async function voidDisclosure(
  db: Executor,
  actor: Actor,
  asked: Act & { readonly document: string; readonly version: number; readonly n: number; readonly why: string },
): Promise<DisclosureOutcome> {
  const { county, document, version, n } = asked
  const why = asked.why.trim()
  const fault = mayNot(actor, 'keep-disclosure') ?? unfitWords({ 作废的理由: why })
  if (fault !== null) return fault
  return act<DisclosureOutcome>(db, actor, asked, async (tx) => {
    const { numUpdatedRows } = await sqlOf(tx)
      .updateTable('disclosure_entry')
      .set({ void_why: why })
      .where((eb) => eb.and({ county, document, version, n }))
      .where('void_why', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return { result: refused('no-entry', '没有这一条登记，或者已经作废。'), entry: null }
    return {
      result: { outcome: 'done', n },
      entry: { verb: 'void-disclosure', object: { kind: 'document', id: document }, payload: { version, n, why } },
    }
  })
}

/** The version with its 成文日期 and the next number of an entry; its row is held to the end. */
async function hold(tx: Executor, actor: Actor, asked: DisclosureOrder) {
  const { county, document, version } = asked
  if ((await seenVersion(tx, actor, asked))?.slug !== document) return undefined
  const row = await sqlOf(tx)
    .selectFrom('document_version')
    .select('issued')
    .where((eb) => eb.and({ county, document, version }))
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return undefined
  const last = await sqlOf(tx)
    .selectFrom('disclosure_entry')
    .select('n')
    .where((eb) => eb.and({ county, document, version }))
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { issued: row.issued, n: (last?.n ?? 0) + 1 }
}
