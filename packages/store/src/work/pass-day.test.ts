import { describe, expect, test } from 'vitest'
import { journalEntries } from '../journal.ts'
import { makeAccount } from '../testing/accounts.ts'
import { AUDITOR, engines, NOW, rowsOf, testStore } from '../testing/engines.ts'
import { passDay } from './pass-day.ts'
import { takeWork } from './take.ts'
import { registerWork, runsOf, worksOf } from './work.ts'

const SERVE = { kind: 'system', program: 'serve' } as const
const tracesKept = Temporal.Duration.from({ months: 7 })

describe.each(engines)('the pass of a day, on $name', (engine) => {
  const at = testStore(engine)
  let counties = 450_000

  async function taken() {
    const county = `${(counties += 1)}`
    await registerWork(at.db, SERVE, { county, names: ['daily-pass'], now: NOW })
    const run = { county, name: 'daily-pass', moment: '2022-06-30', worker: 'one' }
    expect(await takeWork(at.db, SERVE, { ...run, after: null, skipped: 0, now: NOW })).toBe(true)
    return run
  }
  const entries = async (county: string) =>
    (await journalEntries(at.db, AUDITOR, { county })).map(({ verb, object, payload }) => ({ verb, object, payload }))

  test('is in the journal once, however often it is tried', async () => {
    const run = await taken()
    expect(await passDay(at.db, SERVE, { run, now: NOW, tracesKept })).toBe(true)
    expect(await passDay(at.db, SERVE, { run, now: NOW, tracesKept })).toBe(false)
    const entry = { verb: 'pass-day', object: { kind: 'day', id: '2022-06-30' }, payload: { deleted: {} } }
    expect(await entries(run.county)).toEqual([entry])
    expect(await worksOf(at.db, SERVE, run)).toMatchObject([{ doneThrough: '2022-06-30' }])
  })

  test('does nothing where the run is another’s', async () => {
    const run = await taken()
    await oldTraces(run.county)
    expect(await passDay(at.db, SERVE, { run: { ...run, worker: 'two' }, now: NOW, tracesKept })).toBe(false)
    expect(await entries(run.county)).toEqual([])
    expect(await sessions(run.county)).toEqual(['old', 'older', 'recent'])
  })

  test('forgets traces of signing in that are kept no longer, and runs of long ago', async () => {
    const run = await taken()
    await oldTraces(run.county)
    await registerWork(at.db, SERVE, { ...run, names: ['often'], now: NOW })
    const begun = [
      ['often', '2022-06-28T02:00Z'],
      ['often', '2022-06-29T23:00Z'],
      ['daily-pass', '2022-06-28'],
      ['daily-pass', '2021-05-01'],
    ] as const
    for (const [name, moment] of begun)
      await rowsOf(at.db)
        .insertInto('work_run')
        .values({
          county: run.county,
          name,
          moment,
          state: 'done',
          attempts: 1,
          skipped: 0,
          message: null,
          began_at: moment.includes('T') ? moment : `${moment}T00:00Z`,
          ended_at: null,
        })
        .execute()
    await passDay(at.db, SERVE, { run, now: NOW, tracesKept })
    expect((await entries(run.county))[0]?.payload).toEqual({
      deleted: { failed_sign_in: 1, one_time_link: 1, oidc_flow: 1, session: 2, work_run: 2 },
    })
    expect(await sessions(run.county)).toEqual(['recent'])
    const kept = (await runsOf(at.db, SERVE, { county: run.county, each: 9 })).map(({ moment }) => moment)
    expect(kept).toEqual(['2022-06-30', '2022-06-28', '2022-06-29T23:00Z'])
  })

  test('keeps the latest session, however old: the first link is not offered again', async () => {
    const run = await taken()
    await oldTraces(run.county)
    const recent = rowsOf(at.db).deleteFrom('session').where('county', '=', run.county)
    await recent.where('token_hash', '=', 'recent').execute()
    await passDay(at.db, SERVE, { run, now: NOW, tracesKept })
    expect(await sessions(run.county)).toEqual(['old'])
  })

  const sessions = async (county: string) => {
    const rows = rowsOf(at.db).selectFrom('session').select('token_hash').where('county', '=', county)
    return (await rows.orderBy('token_hash').execute()).map(({ token_hash }) => token_hash)
  }

  async function oldTraces(county: string) {
    await makeAccount(at.db, { county, now: NOW, id: 'a', kind: 'founder', name: '建库人' })
    const rows = rowsOf(at.db)
    const of = { county, account: 'a' }
    const [long, recent] = ['2021-11-01T00:00Z', '2022-06-29T00:00Z']
    for (const [token_hash, when] of [
      ['older', '2021-10-01T00:00Z'],
      ['old', long],
      ['recent', recent],
    ] as const)
      await rows
        .insertInto('session')
        .values({
          ...of,
          token_hash,
          created_at: when,
          last_seen_at: when,
          expires_at: when,
          revoked_at: null,
          way: 'link',
          stage: 'full',
          address: '',
          browser: '',
        })
        .execute()
    for (const [id, when] of [
      ['1', long],
      ['2', recent],
    ] as const) {
      await rows
        .insertInto('failed_sign_in')
        .values({ ...of, id, at: when, address: '', way: 'link', ground: 'unknown' })
        .execute()
      await rows
        .insertInto('one_time_link')
        .values({ ...of, link_hash: id, created_at: when, expires_at: when, used_at: null })
        .execute()
    }
    const flow = { ...of, flow_hash: 'f', state: '', nonce: '', verifier: '' }
    await rows
      .insertInto('oidc_flow')
      .values({ ...flow, expires_at: recent })
      .execute()
  }
})
