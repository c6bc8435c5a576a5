import {
  appointAdministrator,
  approveAppointments,
  enterAppointment,
  enterPerson,
  type OfficialActor,
  openAccount,
} from '@zhengling/store'
import { createApp } from '../http/app.ts'
import { userLink } from '../operations/user-link.ts'
import { isRefusal } from '../refusal.ts'
import { enrol } from './accounts.ts'
import { editor } from './editor.ts'
import type { SampleService } from './sample-service.ts'
import { Visitor } from './visitor.ts'

/** Who may come to the sample county's server, each signed in as themselves. */
export const roleNames = [
  '公众',
  '建库人',
  '县政府办',
  '水利局',
  '清河乡',
  '系统管理员',
  '安全管理员',
  '审计管理员',
] as const
export type RoleName = (typeof roleNames)[number]

const duties = { 系统管理员: 'system', 安全管理员: 'security', 审计管理员: 'audit' } as const
const bodies = { 县政府办: '云水县人民政府办公室', 水利局: '云水县水利局', 清河乡: '清河乡人民政府' } as const

/** Fills the seats and posts of a store, and signs everybody in. */
export async function everybody(service: SampleService): Promise<Readonly<Record<RoleName, Visitor>>> {
  const { store, county, clock } = service
  const app = createApp(service)
  const act = { county: county.code, now: clock.now() }
  const founder: OfficialActor = editor
  const visitors = new Map<RoleName, Visitor>([['公众', new Visitor(app)]])
  const enter = async (role: RoleName, account: string) => {
    const visitor = new Visitor(app)
    await visitor.signIn(service, account)
    if (role in duties) await enrol(visitor, service)
    visitors.set(role, visitor)
  }
  await enter('建库人', 'admin')
  for (const [role, duty] of Object.entries(duties) as [keyof typeof duties, (typeof duties)[keyof typeof duties]][]) {
    done(await appointAdministrator(store.db, founder, { ...act, id: duty, name: role, duty }))
    await enter(role, duty)
  }
  const system = { kind: 'administrator', account: 'system', duty: 'system' } as const
  const security = { kind: 'administrator', account: 'security', duty: 'security' } as const
  for (const [i, [role, body]] of (Object.entries(bodies) as [keyof typeof bodies, string][]).entries()) {
    const [person, id, account] = [`z${i}`, `p${i}`, `official${i}`]
    done(await enterPerson(store.db, system, { ...act, id: person, name: `${role}的人` }))
    const post = { id, person, body, post: '科员', manner: '任职', other: null, rests: false, until: null } as const
    const since = Temporal.PlainDate.from('2024-01-01')
    done(await enterAppointment(store.db, system, { ...act, ...post, since, basis: '云政任〔2024〕1号' }))
    done(await approveAppointments(store.db, security, { ...act, ids: [id] }))
    done(await openAccount(store.db, system, { ...act, id: account, person }))
    await enter(role, account)
  }
  return Object.fromEntries(visitors) as Record<RoleName, Visitor>
}

function done(outcome: { readonly outcome: string; readonly message?: string }): void {
  if (outcome.outcome === 'refused') throw new Error(outcome.message)
}

/** The address of a fresh one-time link of an account. */
export async function linkOf(service: SampleService, account: string): Promise<string> {
  const program = { kind: 'system', program: 'test' } as const
  const made = await userLink.run(service, program, { account }, new Uint8Array())
  if (isRefusal(made)) throw new Error(made.message)
  return new URL(made.link).pathname
}
