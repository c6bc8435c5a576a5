import { type AdministratorActor, type OfficialActor, PUBLIC } from '../../actor.ts'
import type { Executor } from '../../executor.ts'
import { journalEntries } from '../../journal.ts'
import { sessionOf } from '../../session.ts'
import { atTheDoor, seeded } from '../../testing/entering.ts'
import { AUDITOR, COUNTY, EDITOR, NOW, rowsOf } from '../../testing/opening.ts'
import type { Entering, SignedIn } from '../begin.ts'
import { signInByPassword } from '../by-password.ts'
import { hashPassword } from '../password.ts'
import { USUAL_RULES } from '../rules.ts'
import { beginEnrolment, confirmEnrolment } from '../second-factor.ts'
import { sealUnder } from '../secret-seal.ts'
import { totpCode } from '../totp.ts'

export const PASSWORD = '汾河流水哗啦啦 22'
export const GUARD: AdministratorActor = { kind: 'administrator', account: 'guard', duty: 'security' }

/** What the tests of signing in do again and again, in the store of their `describe`. */
export function signingIn(at: { readonly db: Executor }) {
  const random = seeded()
  const door = atTheDoor(random)
  const seal = sealUnder(Buffer.alloc(16, 3), random)
  let accounts = 0

  /** A founder or an administrator with a password. */
  async function account(duty: AdministratorActor['duty'] | null = null, hash?: string): Promise<string> {
    const id = `u${(accounts += 1)}`
    const key = { county: COUNTY, created_at: NOW.toString() }
    const kind = duty === null ? 'founder' : 'administrator'
    await rowsOf(at.db)
      .insertInto('account')
      .values({ ...key, id, kind, duty, name: '某人' })
      .execute()
    await rowsOf(at.db)
      .insertInto('password')
      .values({
        county: COUNTY,
        account: id,
        hash: hash ?? (await hashPassword(PASSWORD, random)),
        set_at: NOW.toString(),
      })
      .execute()
    return id
  }
  const founder = (id: string): OfficialActor => ({ ...EDITOR, account: id })
  const administrator = (id: string): AdministratorActor => ({ ...GUARD, account: id })
  const byPassword = (id: string, password = PASSWORD, more: Partial<Entering> = {}) =>
    signInByPassword(at.db, PUBLIC, { ...door(more), account: id, password })
  const opened = (token: string, now = NOW) => {
    const { today, places } = door()
    return sessionOf(at.db, { county: COUNTY, token, now, today, places, idle: USUAL_RULES.idle })
  }
  function inside(outcome: { readonly outcome: string }): SignedIn {
    if (outcome.outcome !== 'signed-in') throw new Error(JSON.stringify(outcome))
    return outcome as SignedIn
  }
  /** Signed in, with a second factor. */
  async function enrolled(id: string, actor = founder(id), more: Partial<Entering> = {}) {
    const { token } = inside(await byPassword(id, PASSWORD, more))
    const secret = await beginEnrolment(at.db, actor, { county: COUNTY, now: NOW, random, seal })
    if (secret === null) throw new Error('enrolled already')
    const code = totpCode(secret, NOW)
    const done = await confirmEnrolment(at.db, actor, { ...door(more), token, code, codeAt: NOW, seal })
    if (done.outcome === 'refused') throw new Error(done.message)
    return { secret, code, codes: done.codes, before: token, token: done.session.token }
  }
  const verbsOf = async (id: string) => {
    const entries = await journalEntries(at.db, AUDITOR, { county: COUNTY, object: { kind: 'account', id } })
    return entries.map(({ verb }) => verb)
  }

  return { random, door, seal, account, founder, administrator, byPassword, opened, inside, enrolled, verbsOf }
}
