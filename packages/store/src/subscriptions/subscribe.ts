import { type Act, act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { before } from '../after.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { instant } from '../instant.ts'
import { lock } from '../lock.ts'
import { putMessage } from '../outbox/put.ts'
import { blindMark } from '../personal/blind-mark.ts'
import type { KeyRing } from '../personal/key-ring.ts'
import { keysInUse } from '../personal/vault.ts'
import { type Refused, refused } from '../refused.ts'
import type { SecretSeal } from '../sign-in/secret-seal.ts'
import { unstorable } from '../storable.ts'
import { newId, newToken, type Random, tokenHash } from '../token.ts'
import { sealEnvelope } from './envelope.ts'
import type { Wanted } from './wanted.ts'

export interface SubscribeOrder extends Act {
  readonly wanted: Wanted
  readonly address: string
  readonly random: Random
  readonly seal: SecretSeal
  readonly keys: KeyRing
  /** The words of the mail that asks for confirmation, with the secret of the link that confirms. */
  readonly letter: (token: string) => { readonly subject: string; readonly body: string }
}

export type SubscribeOutcome = { readonly outcome: 'asked' } | Refused<'address' | 'unstorable' | 'too-many'>

/** How often within a day a mailbox may be asked: nobody's is to be filled by others. */
const MOST_A_DAY = 5
const DAY = Temporal.Duration.from({ hours: 24 })

/** The longest address that SMTP takes (RFC 5321, 4.5.3.1.3, without the angle brackets). */
const LONGEST = 254
const isMail = (to: string) => to.length <= LONGEST && /^[^\s<>@,;]+@[^\s<>@,;]+\.[^\s<>@,;]+$/.test(to)

/** Notes what somebody wants to be told of, and asks the mailbox whether it is so. The journal has neither address nor words. */
export async function subscribe(db: Executor, actor: Actor, asked: SubscribeOrder): Promise<SubscribeOutcome> {
  const { county, now, wanted, random, seal, keys, letter } = asked
  const address = asked.address.trim()
  if (!isMail(address)) return refused('address', '邮箱地址不对，应像 zhangsan@example.cn，只写一个。')
  const bad = unstorable([address, JSON.stringify(wanted)])
  if (bad !== null) return refused('unstorable', `填写的内容${bad}，不能保存。请重新填写。`)
  const [key] = await keysInUse(db, keys, county, 'index')
  if (key === undefined) throw new Error('a store whose keys were opened has an index key')
  const mark = blindMark(key.bytes, county, 'subscription', address.toLowerCase())
  const [id, token] = [newId(random), newToken(random)]
  return act<SubscribeOutcome>(db, actor, asked, async (tx) => {
    // Of many who ask for one mailbox at once each sees those before.
    await lock(tx, county, 'address')
    const { count } = await sqlOf(tx)
      .selectFrom('subscription')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where((eb) => eb.and({ county, mark }))
      .where('asked_at', '>', instant(before(now, DAY)))
      .executeTakeFirstOrThrow()
    if (Number(count) >= MOST_A_DAY)
      return { result: refused('too-many', '这个邮箱一天之内申请得太多了，请明天再试。'), entry: null }
    await sqlOf(tx)
      .insertInto('subscription')
      .values({
        county,
        id,
        token_hash: tokenHash(token),
        wanted: JSON.stringify(wanted),
        sealed: sealEnvelope(seal, county, id, { address, token }),
        mark,
        asked_at: now.toString(),
        confirmed_at: null,
        told_at: now.toString(),
      })
      .execute()
    const words = letter(token)
    const recipient = { channel: 'email', to: address } as const
    await putMessage(tx, actor, { county, key: `subscription/${id}/confirm`, recipient, ...words, now })
    const object = { kind: 'subscription', id }
    return { result: { outcome: 'asked' }, entry: { verb: 'subscribe', object, payload: { of: wanted.kind } } }
  })
}
