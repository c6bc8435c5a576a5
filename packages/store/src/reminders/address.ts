import { type Act, act } from '../act.ts'
import { type Actor, accountOf } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { lock } from '../lock.ts'
import { mayNot } from '../may/may.ts'
import { maskRecipient } from '../outbox/mask-recipient.ts'
import type { Recipient } from '../outbox/message.ts'
import { putMessage } from '../outbox/put.ts'
import { unfitWords } from '../people/words.ts'
import { type Refused, refused } from '../refused.ts'
import type { ReminderAddressTable } from '../tables.ts'

/** Where a body's reminders go besides the inbox, as the system administrator sees it. */
export interface ReminderAddress {
  readonly id: string
  readonly body: string
  readonly role: ReminderAddressTable['role']
  readonly channel: ReminderAddressTable['channel']
  readonly format: ReminderAddressTable['format']
  /** The recipient without what is secret in it. */
  readonly masked: string
}

/** Every address; nothing for whoever does not enter them. */
export async function reminderAddresses(
  db: Executor,
  actor: Actor,
  { county }: { readonly county: string },
): Promise<readonly ReminderAddress[]> {
  if (mayNot(actor, 'keep-addresses') !== null) return []
  const rows = await sqlOf(db)
    .selectFrom('reminder_address')
    .select(['id', 'body', 'role', 'channel', 'format', 'recipient'])
    .where('county', '=', county)
    .orderBy('body')
    .orderBy('id')
    .execute()
  return rows.map(({ recipient, ...row }) => ({ ...row, masked: maskRecipient(row.channel, recipient) }))
}

export type AddressOutcome =
  | { readonly outcome: 'done' }
  | Refused<'not-permitted' | 'empty' | 'unstorable' | 'address' | 'there' | 'no-address'>

const isMail = (to: string) => /^[^\s<>@,;]+@[^\s<>@,;]+$/.test(to)
const isHook = (to: string) => URL.canParse(to) && new URL(to).protocol === 'https:'

/** Enters an address. The journal has the body and the channel, never the address. */
export async function enterReminderAddress(
  db: Executor,
  actor: Actor,
  asked: Act & {
    readonly id: string
    readonly body: string
    readonly role: ReminderAddressTable['role']
    readonly recipient: Exclude<Recipient, { channel: 'in-app' }>
  },
): Promise<AddressOutcome> {
  const { county, now, id, body, role, recipient } = asked
  const { channel } = recipient
  const to = recipient.to.trim()
  const fault = mayNot(actor, 'keep-addresses') ?? unfitWords({ 单位: body, 地址: to })
  if (fault !== null) return fault
  if (channel === 'email' && !isMail(to)) return refused('address', '邮箱地址不对，应像 bgs@example.cn，只写一个。')
  if (channel === 'webhook' && !isHook(to)) return refused('address', '群机器人的地址不对，应是 https 开头的网址。')
  return act<AddressOutcome>(db, actor, asked, async (tx) => {
    // Of two who enter the same at once the second sees what the first entered.
    await lock(tx, county, 'address')
    const same = await sqlOf(tx)
      .selectFrom('reminder_address')
      .select('id')
      .where((eb) => eb.and({ county, body, role, channel, recipient: to }))
      .executeTakeFirst()
    if (same !== undefined) return { result: refused('there', '这一地址已经登记过。'), entry: null }
    await sqlOf(tx)
      .insertInto('reminder_address')
      .values({
        county,
        id,
        body,
        role,
        channel,
        format: recipient.channel === 'webhook' ? recipient.format : null,
        recipient: to,
        tests: 0,
        entered_at: now.toString(),
        entered_by: accountOf(actor) ?? '',
      })
      .execute()
    const payload = { body, role, channel }
    return {
      result: { outcome: 'done' },
      entry: { verb: 'enter-address', object: { kind: 'reminder-address', id }, payload },
    }
  })
}

/** Takes an address out: nothing more is sent there. */
export const removeReminderAddress = (
  db: Executor,
  actor: Actor,
  asked: Act & { readonly id: string },
): Promise<AddressOutcome> =>
  onAddress(db, actor, asked, 'remove-address', async (tx, { county, id }) => {
    await sqlOf(tx)
      .deleteFrom('reminder_address')
      .where((eb) => eb.and({ county, id }))
      .execute()
  })

/** Sends words that say they are a test, each time as a message of its own. */
export const testReminderAddress = (
  db: Executor,
  actor: Actor,
  asked: Act & { readonly id: string },
): Promise<AddressOutcome> =>
  onAddress(db, actor, asked, 'test-address', async (tx, { county, id, tests, ...row }) => {
    await sqlOf(tx)
      .updateTable('reminder_address')
      .set({ tests: tests + 1 })
      .where((eb) => eb.and({ county, id }))
      .execute()
    await putMessage(tx, actor, {
      county,
      key: `test/${id}/${tests + 1}`,
      recipient: recipientOf(row),
      subject: '政令通试发',
      body: `这是一条试发的消息，收到即说明${row.body}的提醒可以发到这里。`,
      now: asked.now,
    })
  })

type AddressRow = ReminderAddressTable extends infer T ? Omit<T, 'entered_at'> : never

/** Where an address's messages go. */
export const recipientOf = ({
  channel,
  format,
  recipient: to,
}: Pick<AddressRow, 'channel' | 'format' | 'recipient'>): Recipient =>
  channel === 'email' ? { channel, to } : { channel, format: format ?? 'plain', to }

async function onAddress(
  db: Executor,
  actor: Actor,
  asked: Act & { readonly id: string },
  verb: string,
  effect: (tx: Executor, row: AddressRow) => Promise<void>,
): Promise<AddressOutcome> {
  const { county, id } = asked
  const fault = mayNot(actor, 'keep-addresses')
  if (fault !== null) return fault
  return act<AddressOutcome>(db, actor, asked, async (tx) => {
    const row = await sqlOf(tx)
      .selectFrom('reminder_address')
      .selectAll()
      .where((eb) => eb.and({ county, id }))
      .forUpdate()
      .executeTakeFirst()
    if (row === undefined) return { result: refused('no-address', '没有这一地址，可能刚刚已经取消。'), entry: null }
    await effect(tx, row)
    const payload = { body: row.body, channel: row.channel }
    return { result: { outcome: 'done' }, entry: { verb, object: { kind: 'reminder-address', id }, payload } }
  })
}
