import { citizenNumberOf, mobileOf } from '@zhengling/store/testing'
import { counties } from '../../../counties.ts'
import { townshipsOf } from '../../../parties/townships.ts'
import type { Client } from './work.ts'

const [{ code: township } = { code: '' }] = townshipsOf(counties[0])

/** The office: enters a party with its numbers sealed, and changes it. */
export const partyClerk: Client = async ({ cast: { office }, ledger, next }) => {
  const n = next()
  const name = `农户${n}`
  const party = { name, township, village: '东村', retention: 'service', retainedUntil: '' }
  const numbers = { citizenNumber: citizenNumberOf(n), phone: mobileOf(n) }
  const made = await ledger.ask(
    'party',
    name,
    () => office.post('/parties', { kind: 'household', ...party, ...numbers }),
    {
      repeats: true,
    },
  )
  const changed = { ...party, village: '西村', phone: mobileOf(n + 1_000_000), revision: '1' }
  await ledger.ask('edit', name, () => office.post(`${made.location}/edit`, changed), { repeats: true })
}
