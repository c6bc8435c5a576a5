import { type Act, act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { dayOfMoment } from '../moment.ts'
import { unfitWords } from '../people/words.ts'
import { type Refused, refused } from '../refused.ts'
import { type BegunMatter, beginMatter } from './begin.ts'
import type { Matter } from './matter.ts'

/** What is entered of a matter. */
export interface EnteredMatter extends Omit<BegunMatter, 'cause'> {
  /** Canonical name of the county government's office. */
  readonly office: string
}

export type EnterOutcome =
  | { readonly outcome: 'entered' }
  | Refused<'not-permitted' | 'empty' | 'unstorable' | 'unit' | 'own' | 'day' | 'no-item' | 'same'>

/** Puts a matter under supervision. It is not assigned yet. */
export async function enterMatter(db: Executor, actor: Actor, asked: Act & EnteredMatter): Promise<EnterOutcome> {
  const { county, now, id, what, origin, assigner, item, leads, major, majorWhy, own } = asked
  const words = { 督办事项: what, 来源: origin, 交办人或机关: assigner, 是否重大的依据: majorWhy }
  const fault = mayNot(actor, 'keep-matters') ?? unfitWords({ ...words, ...ownWords(own) }) ?? unfit(asked)
  if (fault !== null) return fault
  return act<EnterOutcome>(db, actor, asked, async (tx) => {
    const standing = item === null ? null : await standingOf(tx, county, item)
    if (standing !== null) return { result: standing, entry: null }
    await beginMatter(tx, actor, { ...asked, now, cause: null })
    const [first] = asked.listed
    return {
      result: { outcome: 'entered' },
      entry: {
        verb: 'enter-matter',
        object: { kind: 'matter', id },
        ...(first === undefined ? {} : { clause: first.clause }),
        payload: { category: asked.category, source: asked.source, units: leads, major, item },
      },
    }
  })
}

const ownWords = (own: Matter['own']) => (own === null ? {} : { 另定期限的理由: own.why })

function unfit({ leads, along, checker, office, major, own, now }: Act & EnteredMatter) {
  if (leads.length === 0) return refused('unit', '没有写明牵头单位。请至少写一个。')
  const twice = leads.find((unit) => along.includes(unit))
  if (twice !== undefined) return refused('unit', `“${twice}”既写作牵头单位，又写作配合单位。请留一处。`)
  const checks = checker ?? office
  if (leads.includes(checks))
    return refused('own', `“${checks}”是牵头单位，不能核查自己办的事。请另写核查单位，或改由别的单位牵头。`)
  if (major && own !== null) return refused('day', '纳入“13710”的按其节点计时，不另定期限。请把期限留空。')
  if (own !== null && own.day < dayOfMoment(now).toString())
    return refused('day', `${own.day} 已经过去，不能定为期限。请另定今天或以后的日期。`)
  return null
}

/** A duty is under supervision at most once at a time. */
async function standingOf(tx: Executor, county: string, item: string): Promise<Refused<'no-item' | 'same'> | null> {
  const duty = await sqlOf(tx)
    .selectFrom('duty_item')
    .select('id')
    .where((eb) => eb.and({ county, id: item }))
    .forUpdate()
    .executeTakeFirst()
  if (duty === undefined) return refused('no-item', '事项台账中没有所说的事项。请从该事项的页面上转督办。')
  const open = await sqlOf(tx)
    .selectFrom('matter')
    .select('id')
    .where((eb) => eb.and({ county, item }))
    .where('state', 'not in', ['已销号', '已撤回'])
    .executeTakeFirst()
  return open === undefined ? null : refused('same', '这一台账事项已在督办，没有重复登记。')
}
