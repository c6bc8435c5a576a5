import { type Act, act } from '../act.ts'
import { type Actor, accountOf } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import type { NearRule } from '../ledger/light.ts'
import { mayNot } from '../may/may.ts'
import { unfitWords } from '../people/words.ts'
import { type Refused, refused } from '../refused.ts'

/** A choice that the office made, and where it comes from. */
export interface Setting<V extends string> {
  readonly value: V
  readonly source: string
}

/** What a clock can be counted by. The first of each is the strictest. */
export const choices = {
  计日: ['自然日', '工作日'],
  起算: ['登记', '交办'],
  顺延: ['不顺延', '顺延'],
} as const

export type ChoiceName = keyof typeof choices

/** How the clocks are counted; null where nobody has said. */
export interface SupervisionRules {
  readonly 计日: Setting<(typeof choices)['计日'][number]> | null
  readonly 起算: Setting<(typeof choices)['起算'][number]> | null
  readonly 顺延: Setting<(typeof choices)['顺延'][number]> | null
  readonly near: NearRule
}

const NEAR: NearRule = { days: 1, source: '系统预设，文件没有规定' }

export async function supervisionRules(
  db: Executor,
  _actor: Actor,
  { county }: { readonly county: string },
): Promise<SupervisionRules> {
  const rows = await sqlOf(db)
    .selectFrom('supervision')
    .select(['setting', 'value', 'source'])
    .where('county', '=', county)
    .execute()
  const found = new Map(rows.map(({ setting, value, source }) => [setting, { value, source }]))
  const chosen = <N extends ChoiceName>(name: N) => (found.get(name) ?? null) as SupervisionRules[N]
  const near = found.get('临近')
  return {
    计日: chosen('计日'),
    起算: chosen('起算'),
    顺延: chosen('顺延'),
    near: near === undefined ? NEAR : { days: Number(near.value), source: near.source },
  }
}

export type SupervisionOutcome =
  | { readonly outcome: 'set' | 'unchanged' }
  | Refused<'not-permitted' | 'empty' | 'unstorable' | 'value'>

/** Sets one thing that no document says; clocks go by it at once. An empty value of a choice takes it back. */
export async function setSupervision(
  db: Executor,
  actor: Actor,
  asked: Act & { readonly setting: ChoiceName | '临近'; readonly value: string; readonly source: string },
): Promise<SupervisionOutcome> {
  const { county, now, setting, value, source } = asked
  const fault = mayNot(actor, 'keep-matters') ?? unfitWords({ 出处: source }) ?? unfit(setting, value)
  if (fault !== null) return fault
  return act<SupervisionOutcome>(db, actor, asked, async (tx) => {
    const key = { county, setting }
    const before = await sqlOf(tx)
      .selectFrom('supervision')
      .select(['value', 'source'])
      .where((eb) => eb.and(key))
      .forUpdate()
      .executeTakeFirst()
    const row = { value, source: source.trim(), set_at: now.toString(), set_by: accountOf(actor) ?? '' }
    if ((before?.value ?? '') === value && (value === '' || before?.source === row.source))
      return { result: { outcome: 'unchanged' }, entry: null }
    if (value === '')
      await sqlOf(tx)
        .deleteFrom('supervision')
        .where((eb) => eb.and(key))
        .execute()
    else
      await sqlOf(tx)
        .insertInto('supervision')
        .values({ ...key, ...row })
        .onConflict((on) => on.columns(['county', 'setting']).doUpdateSet(row))
        .execute()
    return {
      result: { outcome: 'set' },
      entry: {
        verb: 'set-supervision',
        object: { kind: 'supervision', id: setting },
        payload: { value, source: row.source, before: before?.value ?? null },
      },
    }
  })
}

function unfit(setting: ChoiceName | '临近', value: string): Refused<'value'> | null {
  if (setting === '临近')
    return /^\d{1,2}$/.test(value) && Number(value) <= 30 ? null : refused('value', '临近天数应为 0 至 30 的整数。')
  const known: readonly string[] = choices[setting]
  return value === '' || known.includes(value)
    ? null
    : refused('value', `“${setting}”只能选${known.join('、')}，或者不定。`)
}
