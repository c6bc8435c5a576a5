import { parseDecimal } from '@zhengling/law'
import { type Act, act } from '../act.ts'
import { type Actor, type Signature, signatureOf } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { lock } from '../lock.ts'
import { mayNot } from '../may/may.ts'
import { unfitWords } from '../people/words.ts'
import { type Refused, refused } from '../refused.ts'
import { measures } from './measure.ts'
import type { RankingRules } from './rank.ts'

/** A scheme as the office adopted it. */
export interface AssessmentScheme extends RankingRules {
  readonly n: number
  readonly title: string
  /** Number of the document or the meeting that adopted it. */
  readonly basis: string
  /** YYYY-MM-DD */
  readonly from: string
  /** Documents whose duties count; empty: all. */
  readonly documents: readonly string[]
  readonly adoptedAt: Temporal.Instant
  readonly adoptedBy: Signature
}

/** Every scheme, the latest adopted first. */
export const assessmentSchemes = (
  db: Executor,
  _actor: Actor,
  { county }: { readonly county: string },
): Promise<readonly AssessmentScheme[]> =>
  sqlOf(db)
    .selectFrom('assessment_scheme')
    .select(['n', 'title', 'basis', 'from_day as from', 'documents', 'measures', 'grouping', 'ties', 'missing'])
    .select(['nothing_due as nothingDue', 'places', 'adopted_at as adoptedAt', 'adopted_by as adoptedBy'])
    .where('county', '=', county)
    .orderBy('n', 'desc')
    .execute()

/** The scheme by which a cut-off is assessed: of those adopted by then and in force on its day the last adopted. */
export const schemeAt = (
  schemes: readonly AssessmentScheme[],
  { cutoff, day }: { readonly cutoff: Temporal.Instant; readonly day: Temporal.PlainDate },
): AssessmentScheme | null =>
  schemes
    .filter(({ adoptedAt, from }) => Temporal.Instant.compare(adoptedAt, cutoff) <= 0 && from <= day.toString())
    .toSorted((a, b) => b.n - a.n)[0] ?? null

export type AdoptOutcome =
  | { readonly outcome: 'adopted'; readonly n: number }
  | Refused<'not-permitted' | 'empty' | 'unstorable' | 'measures' | 'weight' | 'places'>

/** Adopts a scheme; those before stay, for what was assessed by them. */
export async function adoptScheme(
  db: Executor,
  actor: Actor,
  asked: Act & Omit<AssessmentScheme, 'n' | 'adoptedAt' | 'adoptedBy' | 'from'> & { readonly from: Temporal.PlainDate },
): Promise<AdoptOutcome> {
  const { county, now, title, basis, from, documents, grouping, ties, missing, nothingDue, places } = asked
  const fault = mayNot(actor, 'keep-ledger') ?? unfitWords({ 办法名称: title, 文号或者会议: basis }) ?? unfit(asked)
  if (fault !== null) return fault
  return act<AdoptOutcome>(db, actor, asked, async (tx) => {
    await lock(tx, county, 'number')
    const n = ((await assessmentSchemes(tx, actor, asked))[0]?.n ?? 0) + 1
    const said = { title: title.trim(), basis: basis.trim(), grouping, ties, missing, places }
    await sqlOf(tx)
      .insertInto('assessment_scheme')
      .values({
        county,
        n,
        ...said,
        from_day: from.toString(),
        documents: JSON.stringify(documents),
        measures: JSON.stringify(asked.measures),
        nothing_due: nothingDue,
        adopted_at: now.toString(),
        adopted_by: JSON.stringify(signatureOf(actor)),
      })
      .execute()
    const payload = {
      ...said,
      from: from.toString(),
      documents,
      nothingDue,
      measures: asked.measures.map((one) => ({ ...one })),
    }
    return {
      result: { outcome: 'adopted', n },
      entry: { verb: 'adopt-scheme', object: { kind: 'assessment-scheme', id: String(n) }, payload },
    }
  })
}

function unfit({ measures: asked, places }: RankingRules): Refused<'measures' | 'weight' | 'places'> | null {
  if (asked.length === 0) return refused('measures', '没有写考核项目。请至少给一项写上分值。')
  const twice = asked.find((one, i) => asked.findIndex(({ measure }) => measure === one.measure) < i)
  if (twice !== undefined) return refused('measures', `“${twice.measure}”写了两次。`)
  const unknown = asked.find(({ measure }) => !Object.hasOwn(measures, measure))
  if (unknown !== undefined) return refused('measures', `没有“${unknown.measure}”这一考核项目。`)
  const wrong = asked.find(({ weight }) => parseDecimal(weight) === undefined || weight.length > 12)
  if (wrong !== undefined)
    return refused('weight', `“${wrong.measure}”的分值“${wrong.weight}”不对，应为数字，例如 60 或 -0.5。`)
  return Number.isInteger(places) && places >= 0 && places <= 6
    ? null
    : refused('places', '得分的小数位数应为 0 至 6 的整数。')
}
