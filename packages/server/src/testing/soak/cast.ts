import { totpCode } from '@zhengling/store'
import { counties } from '../../counties.ts'
import { secretOn } from '../accounts.ts'
import { type Answer, Caller, type Reach } from './caller.ts'
import { isSeeOther, surprise } from './ledger.ts'

const [county] = counties

/** Who works at the site, each signed in. */
export interface Cast {
  readonly system: Caller
  readonly security: Caller
  readonly audit: Caller
  /** Of the county government's office: enters parties, imports issues. */
  readonly office: Caller
}

/** The one-time link that a page shows, as a path. */
export const linkOn = ({ text }: Answer): string =>
  new URL(/<code class="link">([^<]+)<\/code>/.exec(text)?.[1] ?? '').pathname

/** A post in the county government's office. */
export const officePost = {
  body: county.office,
  post: '科员',
  manner: '任职',
  since: '2022-01-01',
  until: '',
  basis: '任免文件',
} as const

/** Fills the seats of a new store over the network, from the first link on. */
export async function signInAll(reach: Reach, firstLink: string): Promise<Cast> {
  const founder = new Caller(reach)
  await seeOther('first link', founder.post(new URL(firstLink).pathname))
  const seat = async (duty: string): Promise<Caller> => {
    const made = await founder.post('/begin', { duty, id: duty, name: `管理员${duty}` })
    const caller = new Caller(reach)
    await seeOther(duty, caller.post(linkOn(made)))
    const page = await caller.get('/account/second-factor')
    const code = totpCode(secretOn(page.text), Temporal.Now.instant())
    const enrolled = await caller.post('/account/second-factor', { code })
    if (enrolled.status !== 200) throw surprise(duty, enrolled)
    return caller
  }
  const cast = { system: await seat('system'), security: await seat('security'), audit: await seat('audit') }
  const person = '/accounts/people/office'
  await seeOther('person', cast.system.post('/accounts', { name: '办公室某人', id: 'office' }))
  await seeOther('post', cast.system.post(`${person}/appointments`, officePost))
  const { text } = await cast.security.get('/approvals')
  await seeOther('approval', cast.security.post('/approvals', { ids: idsOn(text) }))
  await seeOther('account', cast.system.post(`${person}/account`, { id: 'office' }))
  const office = new Caller(reach)
  await seeOther('office', office.post(linkOn(await cast.system.post(`${person}/account/link`))))
  return { ...cast, office }
}

/** The posts that wait on the page of approvals. */
export const idsOn = (page: string): readonly string[] =>
  [...page.matchAll(/name="ids" value="([^"]+)"/g)].map(([, id = '']) => id)

async function seeOther(what: string, asked: Promise<Answer>): Promise<void> {
  const answer = await asked
  if (!isSeeOther(answer)) throw surprise(what, answer)
}
