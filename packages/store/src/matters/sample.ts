import { sql } from 'kysely'
import { type Act, act } from '../act.ts'
import { type Actor, signatureOf } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { type JournalHead, journalHead } from '../journal.ts'
import { mayNot } from '../may/may.ts'
import { firstMoment, lastMoment } from '../moment.ts'
import { unfitWords } from '../people/words.ts'
import { type Refused, refused } from '../refused.ts'
import { sm3 } from '../sm3.ts'
import { lastOf, ownMatter, reopened } from './check.ts'
import { addStep } from './step.ts'
import { type MatterOutcome, type OnMatter, takeStep } from './take-step.ts'

/**
 * Which of some ids are drawn: those whose SM3 with the journal's head (`SEQ:HASH`, a line feed, the id) is smallest. Nobody
 * can know the head beforehand, and whoever has it draws the same.
 */
export const sampleOf = ({ seq, hash }: JournalHead, ids: readonly string[], count: number): readonly string[] =>
  ids
    .map((id) => [sm3(`${seq}:${hash}\n${id}`), id] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, count)
    .map(([, id]) => id)

export type SampleOutcome =
  | { readonly outcome: 'drawn'; readonly drawn: readonly string[]; readonly population: number }
  | Refused<'not-permitted' | 'empty' | 'unstorable' | 'count' | 'day' | 'none'>

/** Draws closed matters to be checked again. How many is in no document: the office says, with the basis. */
export async function drawSample(
  db: Executor,
  actor: Actor,
  asked: Act & {
    readonly id: string
    readonly since: Temporal.PlainDate
    readonly until: Temporal.PlainDate
    readonly count: number
    readonly basis: string
  },
): Promise<SampleOutcome> {
  const { county, now, id, since, until, count, basis } = asked
  const fault = mayNot(actor, 'sample-matters') ?? unfitWords({ 抽查的依据: basis })
  if (fault !== null) return fault
  if (!Number.isInteger(count) || count < 1) return refused('count', '抽查件数应为 1 以上的整数。')
  if (Temporal.PlainDate.compare(since, until) > 0) return refused('day', '起日晚于止日。请改正。')
  return act<SampleOutcome>(db, actor, asked, async (tx) => {
    const rows = await sqlOf(tx)
      .selectFrom('matter')
      .select(['id', 'round'])
      .where('county', '=', county)
      .where('state', '=', '已销号')
      .where('sample', 'is', null)
      .where(
        sql<boolean>`closed_at between ${firstMoment(since).toString()}::timestamptz and ${lastMoment(until.toString()).toString()}::timestamptz`,
      )
      .orderBy('id')
      .forUpdate()
      .execute()
    const head = await journalHead(tx, actor, asked)
    if (rows.length === 0 || head === null)
      return { result: refused('none', '这段日子里没有销号后待抽查的事项。'), entry: null }
    const population = rows.map((row) => row.id)
    const drawn = sampleOf(head, population, count)
    await sqlOf(tx)
      .insertInto('matter_sample')
      .values({
        county,
        id,
        basis: basis.trim(),
        since: since.toString(),
        until: until.toString(),
        head_seq: head.seq,
        head_hash: head.hash,
        population: JSON.stringify(population),
        drawn: JSON.stringify(drawn),
        at: now.toString(),
        by: JSON.stringify(signatureOf(actor)),
      })
      .execute()
    for (const row of rows.filter((one) => drawn.includes(one.id))) await mark(tx, actor, asked, row)
    return {
      result: { outcome: 'drawn', drawn, population: population.length },
      entry: {
        verb: 'draw-sample',
        object: { kind: 'matter-sample', id },
        payload: {
          head: `${head.seq}:${head.hash}`,
          from: since.toString(),
          until: until.toString(),
          population,
          drawn,
        },
      },
    }
  })
}

async function mark(
  tx: Executor,
  actor: Actor,
  { county, now, id: sample, basis }: Act & { readonly id: string; readonly basis: string },
  { id, round }: { readonly id: string; readonly round: number },
): Promise<void> {
  const of = { county, matter: id }
  await sqlOf(tx)
    .updateTable('matter')
    .set({ sample, revision: sql<number>`revision + 1` })
    .where((eb) => eb.and({ county, id }))
    .execute()
  const { n } = await sqlOf(tx)
    .selectFrom('matter_step')
    .select(sql<number>`coalesce(max(n), 0) + 1`.as('n'))
    .where((eb) => eb.and(of))
    .executeTakeFirstOrThrow()
  await addStep(tx, actor, { ...of, now, n, round, taken: { kind: '抽中', said: basis, detail: { sample } } })
}

/** 复查 of one drawn: it stands, or it is opened again. By neither who applied, nor who checked it, nor a lead unit. */
export const recheckMatter = (
  db: Executor,
  actor: Actor,
  asked: OnMatter & { readonly pass: boolean; readonly said: string },
): Promise<MatterOutcome> =>
  takeStep(db, actor, asked, 'sample-matters', (matter, steps) => {
    const { sample } = matter
    if (matter.state !== '已销号' || sample === null) return refused('state', '这一事项没有被抽中待复查。')
    const fault =
      ownMatter(actor, matter, lastOf(steps, '申请销号')?.by) ??
      ownMatter(actor, matter, lastOf(steps, '销号')?.by) ??
      unfitWords({ 复查情况: asked.said })
    if (fault !== null) return fault
    if (!asked.pass) return reopened(matter, asked)
    return {
      kind: '复查合格',
      said: asked.said,
      detail: { sample },
      set: { sample: null },
      verb: 'recheck-matter',
      payload: { sample },
    }
  })

/** A sample as it was drawn. */
export interface MatterSample {
  readonly id: string
  readonly basis: string
  readonly since: string
  readonly until: string
  readonly head: JournalHead
  readonly population: readonly string[]
  readonly drawn: readonly string[]
  readonly at: Temporal.Instant
}

/** The samples drawn, the latest first: for whoever draws them, and for whoever audits. */
export async function matterSamples(
  db: Executor,
  actor: Actor,
  { county }: { readonly county: string },
): Promise<readonly MatterSample[]> {
  if (mayNot(actor, 'sample-matters') !== null && mayNot(actor, 'read-journal') !== null) return []
  const rows = await sqlOf(db)
    .selectFrom('matter_sample')
    .selectAll()
    .where('county', '=', county)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(100)
    .execute()
  return rows.map(({ county: _c, by: _b, head_seq, head_hash, ...row }) => ({
    ...row,
    head: { seq: head_seq, hash: head_hash },
  }))
}
