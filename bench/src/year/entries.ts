import { randomBytes } from 'node:crypto'
import type { Actor } from '@zhengling/store'
import type { NewEntry } from '@zhengling/store/testing'

/** Accounts that act in the year. */
const ACCOUNTS = 400
/** The year from its first midnight in the county, in milliseconds. */
const START = Temporal.Instant.from('2025-12-31T16:00:00Z').epochMilliseconds
const YEAR = 365 * 86_400_000

/** As long as a sealed field is kept. */
const sealed = () => randomBytes(48).toString('base64')

const official = (n: number): Actor => ({
  kind: 'official',
  account: `official${n}`,
  person: `p${n}`,
  posts: [{ post: '科员', body: `第${n % 40}办公室`, manner: '任职' }],
  office: false,
  townships: [],
  founder: false,
})
const officials = Array.from({ length: ACCOUNTS }, (_, n) => official(n))

type What = Pick<NewEntry, 'verb' | 'object' | 'clause' | 'payload'>

/** Of twenty acts, ten change a party, four look at a number, five sign in; one in a thousand decides a question. */
function what(n: number, party: string): What {
  const on = { kind: 'party', id: party }
  if (n % 1000 === 999)
    return { verb: 'decide', object: { kind: 'question', id: `q${n % 7000}` }, clause: '第二十一条', payload: {} }
  const kind = n % 20
  if (kind < 10) {
    const payload = { revision: 2, township: '140824100', sealed: { phone: sealed(), name: sealed() } }
    return { verb: 'edit-party', object: on, clause: null, payload }
  }
  if (kind < 14) return { verb: 'unmask', object: on, clause: null, payload: { field: 'phone', reason: '核对补贴' } }
  const account = { kind: 'account', id: `official${(n * 7) % ACCOUNTS}` }
  if (kind < 19) return { verb: 'sign-in', object: account, clause: null, payload: { way: 'password' } }
  return { verb: 'sign-out', object: account, clause: null, payload: {} }
}

/** Entries `from` to `to` (not included) of a year of `total`, spread evenly over it. */
export function entriesOf(
  { from, to, total }: { readonly from: number; readonly to: number; readonly total: number },
  parties: readonly string[],
): readonly NewEntry[] {
  return Array.from({ length: to - from }, (_, i) => {
    const n = from + i
    const actor = officials[(n * 13) % ACCOUNTS] ?? official(0)
    const at = Temporal.Instant.fromEpochMilliseconds(START + Math.floor((n / total) * YEAR))
    return { ...what(n, parties[(n * 31) % parties.length] ?? ''), at, actor }
  })
}
