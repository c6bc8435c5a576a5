import { randomBytes } from 'node:crypto'
import {
  type AdministratorActor,
  approveAppointments,
  createOneTimeLink,
  type Executor,
  enterAppointment,
  enterPerson,
  openAccount,
  totpCode,
} from '@zhengling/store'
import { makeAccount } from '@zhengling/store/testing'

const system: AdministratorActor = { kind: 'administrator', account: 'system', duty: 'system' }
const security: AdministratorActor = { kind: 'administrator', account: 'security', duty: 'security' }
const BODY = '稷山县人民政府办公室'

interface Scope {
  readonly county: string
  readonly now: Temporal.Instant
}

/** What each comes in by: the token of a one-time link, by account. */
export type Links = ReadonlyMap<string, string>

/** Officials of the county government's office, and the system administrator, each with an account and a link. */
export async function enterOfficials(db: Executor, scope: Scope, count: number): Promise<Links> {
  const links = new Map<string, string>()
  const link = async (account: string) => {
    const asked = { ...scope, account, validFor: Temporal.Duration.from({ hours: 24 }), random: randomBytes }
    const made = await createOneTimeLink(db, { kind: 'system', program: 'bench' }, asked)
    if (made.outcome === 'refused') throw new Error(made.message)
    links.set(account, made.token)
  }
  await makeAccount(db, { ...scope, id: 'system', kind: 'administrator', duty: 'system', name: '系统管理员' })
  await link('system')
  const since = Temporal.PlainDate.from('2022-01-01')
  for (let n = 0; n < count; n += 1) {
    const [person, id, account] = [`p${n}`, `a${n}`, `official${n}`]
    fine(await enterPerson(db, system, { ...scope, id: person, name: `第${n}人` }))
    const post = {
      id,
      person,
      body: BODY,
      post: '科员',
      manner: '任职',
      other: null,
      rests: false,
      until: null,
    } as const
    fine(await enterAppointment(db, system, { ...scope, ...post, since, basis: '任命' }))
    fine(await approveAppointments(db, security, { ...scope, ids: [id] }))
    fine(await openAccount(db, system, { ...scope, id: account, person }))
    await link(account)
  }
  return links
}

/** Somebody signed in: the session's cookie, and the token of its forms. */
export interface SignedIn {
  readonly cookie: string
  readonly csrf: string
}

/** Signs an official in through the door, as a browser does. */
export async function signIn(url: string, links: Links, n: number): Promise<SignedIn> {
  const cookie = await enter(url, links, `official${n}`)
  return { cookie, csrf: csrfOn(await textOf(`${url}/parties/new?kind=household`, cookie)) }
}

/** Signs the system administrator in, who sets the second factor up on the way. */
export async function signInAdministrator(url: string, links: Links): Promise<SignedIn> {
  const cookie = await enter(url, links, 'system')
  const at = `${url}/account/second-factor`
  const page = await textOf(at, cookie)
  const csrf = csrfOn(page)
  const code = totpCode(secretOn(page), Temporal.Now.instant())
  const body = new URLSearchParams({ csrf, code })
  const renewed = await fetch(at, { method: 'POST', headers: { ...own(url), cookie }, body })
  const after = cookieIn(renewed) ?? cookie
  return { cookie: after, csrf: csrfOn(await textOf(`${url}/accounts`, after)) }
}

const own = (url: string) => ({ origin: url, 'sec-fetch-site': 'same-origin' })

const cookieIn = (response: Response): string | undefined =>
  response.headers
    .getSetCookie()
    .find((one) => one.includes('session='))
    ?.split(';')[0]

async function enter(url: string, links: Links, account: string): Promise<string> {
  const address = `${url}/enter/${links.get(account) ?? ''}`
  const entered = await fetch(address, {
    method: 'POST',
    headers: own(url),
    body: new URLSearchParams(),
    redirect: 'manual',
  })
  const cookie = cookieIn(entered)
  if (cookie === undefined) throw new Error(`${account} did not come in: ${entered.status}`)
  return cookie
}

const textOf = async (address: string, cookie: string) => (await fetch(address, { headers: { cookie } })).text()

function csrfOn(page: string): string {
  const token = /name="csrf" value="([^"]+)"/.exec(page)?.[1]
  if (token === undefined) throw new Error('a page without a form')
  return token
}

/** The secret that the page of enrolment shows, base32 in groups. */
function secretOn(page: string): Uint8Array {
  const text = /<code>([A-Z2-7 ]+)<\/code>/.exec(page)?.[1]?.replaceAll(' ', '') ?? ''
  const bits = [...text].map((one) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(one).toString(2).padStart(5, '0'))
  return Uint8Array.from(bits.join('').match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2))
}

function fine(done: { readonly outcome: string }): void {
  if (done.outcome === 'refused') throw new Error(JSON.stringify(done))
}
