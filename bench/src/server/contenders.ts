import { bankCardOf, creditCodeOf, mobileOf } from '@zhengling/store/testing'
import { headersOf, type Visit } from './load.ts'
import type { SignedIn } from './officials.ts'
import { sentOf } from './shape.ts'

/** One who answers, and what is asked of it over each connection. */
export interface Contender {
  readonly name: string
  readonly url: string
  readonly pid: number
  readonly visits: readonly Visit[]
}

/** A server that runs. */
export interface Server {
  readonly url: string
  readonly pid: number
}

/** What else a form of ours says. */
const service = { retention: 'service', retainedUntil: '' }
/** Without a number there is none that another record could have, too. */
const household = { kind: 'household', ...service }
const firm = () => ({ kind: 'firm', ...service, creditCode: creditCodeOf(last) })

/** Ordinals of new records: no two alike in one run. */
let last = 1_000_000
const next = () => {
  last += 1
  return last
}

const plain = () => sentOf(next())
const numbered = () => {
  const n = next()
  return { ...sentOf(n), phone: mobileOf(n), bankCard: bankCardOf(n) }
}

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Visit => ({ method: 'GET', path, headers })

/** The bare peer's visits, the same over each connection. */
export function barePeer({ url, pid }: Server, connections: number) {
  const all = (name: string, visit: (n: number) => Visit): Contender => {
    return { name, url, pid, visits: Array.from({ length: connections }, (_, n) => visit(n)) }
  }
  const post = (path: string): Visit => ({ method: 'POST', path, form: numbered })
  return {
    list: [all('裸：JSON', () => get('/bare')), all('裸：同样多的 HTML', () => get('/page'))],
    read: [all('裸：JSON', (n) => get(`/bare/r${n}`)), all('裸：同样多的 HTML', (n) => get(`/page/r${n}`))],
    create: [all('裸：一条语句', () => post('/bare')), all('裸：一个事务两条', () => post('/page'))],
  }
}

/** What ours needs to be asked with. */
export interface Ours extends Server {
  readonly officials: readonly SignedIn[]
  readonly administrator: SignedIn
  /** Records without and with numbers. */
  readonly ids: { readonly plain: readonly string[]; readonly numbered: readonly string[] }
}

/** Our own visits: each connection another official signed in; the register of people is the one administrator's. */
export function ours({ url, pid, officials, administrator, ids }: Ours) {
  const all = (name: string, visit: (who: SignedIn, n: number) => Visit): Contender => {
    return { name, url, pid, visits: officials.map(visit) }
  }
  const read = (own: readonly string[]) => (who: SignedIn, n: number) =>
    get(`/parties/${own[n % own.length]}`, headersOf(url, who))
  const post = (path: string, who: SignedIn, fields: () => Record<string, string>): Visit => {
    return { method: 'POST', path, headers: headersOf(url, who), form: () => ({ csrf: who.csrf, ...fields() }) }
  }
  const [plainly, numberly] = [
    all('政令通：无号码', (who) => post('/parties', who, () => ({ ...household, ...plain() }))),
    all('政令通：有号码', (who) => post('/parties', who, () => ({ ...numbered(), ...firm() }))),
  ]
  const person = all('政令通：人员', () => post('/accounts', administrator, () => ({ name: `第${next()}人`, id: '' })))
  const asked = {
    list: [all('政令通：服务对象', (who) => get('/parties', headersOf(url, who)))],
    read: [
      all('政令通：无号码', read(ids.plain)),
      all('政令通：有号码', read(ids.numbered)),
      all('政令通：人员', (_, n) => get(`/accounts/people/p${n}`, headersOf(url, administrator))),
    ],
    create: [person, plainly, numberly],
  }
  return { asked, plain: plainly, numbered: numberly }
}
