import { type Act, act } from '../act.ts'
import { type Actor, signatureOf } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { lock } from '../lock.ts'
import { mayNot } from '../may/may.ts'
import { unfitWords } from '../people/words.ts'
import { type Refused, refused } from '../refused.ts'
import { type PaperNumber, sayNumber } from './paper.ts'

/** A series of numbers: one mark in one year. */
export interface NumberSeries {
  readonly mark: string
  readonly year: number
  readonly first: number
  readonly basis: string
  /** The last number given; null where none was yet. */
  readonly last: number | null
}

/** A number as it was given: to a paper, or outside; void with its reason. */
export interface GivenNumber extends PaperNumber {
  readonly paper: string | null
  readonly remark: string | null
  readonly void: boolean
  readonly givenAt: Temporal.Instant
}

type NumberGround = 'not-permitted' | 'empty' | 'unstorable' | 'there' | 'number' | 'no-series'
export type NumberOutcome = { readonly outcome: 'done'; readonly number: string } | Refused<NumberGround>

/** The register: series, and numbers, the latest first. For the office alone. */
export async function numberRegister(
  db: Executor,
  actor: Actor,
  { county }: { readonly county: string },
): Promise<{ readonly series: readonly NumberSeries[]; readonly given: readonly GivenNumber[] }> {
  if (mayNot(actor, 'write-papers') !== null) return { series: [], given: [] }
  const given = await sqlOf(db)
    .selectFrom('number_given')
    .select(['mark', 'year', 'n', 'paper', 'remark', 'void', 'given_at as givenAt'])
    .where('county', '=', county)
    .orderBy('year', 'desc')
    .orderBy('mark')
    .orderBy('n', 'desc')
    .execute()
  const series = await sqlOf(db)
    .selectFrom('number_series')
    .select(['mark', 'year', 'first', 'basis'])
    .where('county', '=', county)
    .orderBy('year', 'desc')
    .orderBy('mark')
    .execute()
  const last = ({ mark, year }: { mark: string; year: number }) =>
    given.find((one) => one.mark === mark && one.year === year)?.n ?? null
  return { series: series.map((one) => ({ ...one, last: last(one) })), given }
}

/** Opens a series. It begins at `first`, because numbers before it were given elsewhere, as `basis` says. */
export async function openSeries(
  db: Executor,
  actor: Actor,
  asked: Act & { readonly mark: string; readonly year: number; readonly first: number; readonly basis: string },
): Promise<NumberOutcome> {
  const { county, now, mark, year, first, basis } = asked
  const fault = mayNot(actor, 'write-papers') ?? unfitWords({ 发文字号的代字: mark, 起号的依据: basis })
  if (fault !== null) return fault
  if (!/^\p{Script=Han}{2,12}$/u.test(mark))
    return refused('number', '代字应为两个以上的汉字，例如 云政办函，不带年份。')
  if (!Number.isInteger(first) || first < 1 || first > 99_999)
    return refused('number', '起始号应为 1 至 99999 的整数。')
  if (!Number.isInteger(year) || year < 1949 || year > 2999) return refused('number', '年份应写四位，例如 2022。')
  return act<NumberOutcome>(db, actor, asked, async (tx) => {
    await lock(tx, county, 'number')
    if ((await seriesOf(tx, asked)) !== undefined)
      return { result: refused('there', `${mark}〔${year}〕的文号簿已经设立。`), entry: null }
    await sqlOf(tx)
      .insertInto('number_series')
      .values({
        county,
        mark,
        year,
        first,
        basis: basis.trim(),
        opened_at: now.toString(),
        opened_by: JSON.stringify(signatureOf(actor)),
      })
      .execute()
    const number = sayNumber({ mark, year, n: first })
    return {
      result: { outcome: 'done', number },
      entry: {
        verb: 'open-series',
        object: { kind: 'number-series', id: `${mark}〔${year}〕` },
        payload: { first, basis: basis.trim() },
      },
    }
  })
}

/** Gives the next number to something that is no paper of this system, so that the series goes on without a gap. */
export async function registerNumber(
  db: Executor,
  actor: Actor,
  asked: Act & { readonly mark: string; readonly year: number; readonly remark: string },
): Promise<NumberOutcome> {
  const { county, remark } = asked
  const fault = mayNot(actor, 'write-papers') ?? unfitWords({ 用于什么文件: remark })
  if (fault !== null) return fault
  return act<NumberOutcome>(db, actor, asked, async (tx) => {
    const given = await giveNumber(tx, actor, { ...asked, county, paper: null, remark: remark.trim() })
    if ('outcome' in given) return { result: given, entry: null }
    const number = sayNumber(given)
    return {
      result: { outcome: 'done', number },
      entry: {
        verb: 'register-number',
        object: { kind: 'number-series', id: number },
        payload: { remark: remark.trim() },
      },
    }
  })
}

const seriesOf = (
  tx: Executor,
  { county, mark, year }: { readonly county: string; readonly mark: string; readonly year: number },
) =>
  sqlOf(tx)
    .selectFrom('number_series')
    .select('first')
    .where((eb) => eb.and({ county, mark, year }))
    .executeTakeFirst()

/** The next number of a series, inside the act that uses it: two at once wait for one another, and what is rolled back gives none. */
export async function giveNumber(
  tx: Executor,
  actor: Actor,
  asked: {
    readonly county: string
    readonly now: Temporal.Instant
    readonly mark: string
    readonly year: number
    readonly paper: string | null
    readonly remark: string | null
  },
): Promise<PaperNumber | Refused<'no-series'>> {
  const { county, now, mark, year, paper, remark } = asked
  await lock(tx, county, 'number')
  const series = await seriesOf(tx, asked)
  if (series === undefined)
    return refused('no-series', `还没有设立 ${mark}〔${year}〕的文号簿。请先在文号簿里设立，写明从第几号起。`)
  const last = await sqlOf(tx)
    .selectFrom('number_given')
    .select('n')
    .where((eb) => eb.and({ county, mark, year }))
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst()
  const n = last === undefined ? series.first : last.n + 1
  const by = JSON.stringify(signatureOf(actor))
  await sqlOf(tx)
    .insertInto('number_given')
    .values({ county, mark, year, n, paper, remark, void: false, given_at: now.toString(), given_by: by })
    .execute()
  return { mark, year, n }
}
