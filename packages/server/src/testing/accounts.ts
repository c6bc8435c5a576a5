import { totpCode } from '@zhengling/store'
import { makeAccount, passwordFor } from '@zhengling/store/testing'
import type { Hono } from 'hono'
import type { Env } from '../http/context.ts'
import type { SampleService } from './sample-service.ts'
import { Visitor } from './visitor.ts'

/** The password of every account that a test makes. */
export const PASSWORD = '清水河畔 种树一百棵'

type Made = Parameters<typeof makeAccount>[1]

/** Opens an account with the password of the tests, as the system administrator and its bearer would in several steps. */
export async function openAccount({ store, county, clock }: SampleService, account: Omit<Made, 'county' | 'now'>) {
  const scope = { county: county.code, now: clock.now() }
  await makeAccount(store.db, { ...scope, ...account })
  await passwordFor(store.db, { ...scope, account: account.id, password: PASSWORD })
}

/** The secret that a page of enrolment shows, as the bytes that a generator keeps. */
export function secretOn(page: string): Uint8Array {
  const text = /<code>([A-Z2-7 ]+)<\/code>/.exec(page)?.[1]?.replaceAll(' ', '') ?? ''
  const bits = [...text]
    .map((one) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(one).toString(2).padStart(5, '0'))
    .join('')
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2))
}

/** An administrator who has come in by password and set the second factor up. */
export async function administratorIn(
  app: Hono<Env>,
  service: SampleService,
  duty: 'system' | 'security' | 'audit',
): Promise<{ visitor: Visitor; secret: Uint8Array; codes: readonly string[] }> {
  await openAccount(service, { id: duty, kind: 'administrator', duty, name: '某管理员' })
  const visitor = new Visitor(app)
  await visitor.post('/enter', { account: duty, password: PASSWORD })
  return { visitor, ...(await enrol(visitor, service)) }
}

/** Sets up the second factor of somebody who has shown the first. */
export async function enrol(
  visitor: Visitor,
  service: SampleService,
): Promise<{ secret: Uint8Array; codes: readonly string[] }> {
  const at = '/account/second-factor'
  const page = await visitor.text(at)
  const secret = secretOn(page)
  const code = totpCode(secret, service.clock.real())
  const done = await visitor.post(at, { csrf: visitor.csrfOn(page), code })
  const codes = [...(await done.text()).matchAll(/<li><code>([\w-]+)<\/code>/g)].map(([, one = '']) => one)
  return { secret, codes }
}
