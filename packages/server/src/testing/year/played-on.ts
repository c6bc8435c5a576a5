import { openStore } from '@zhengling/store'
import { startPostgres } from '@zhengling/store/testing'
import { expect, onTestFinished, test } from 'vitest'
import { counties } from '../../counties.ts'
import { dataFolderForTest } from '../data-folder.ts'
import type { Where } from '../soak/worker.ts'
import { type Play, play } from './play.ts'

/** Milliseconds: a guard against hanging. */
const PATIENCE = 60 * 60_000

/** The tests of a play on each of these databases: every promise that it shows, and that something of each kind happened. */
export function playedOn(databases: readonly ('embedded' | 'PostgreSQL')[], asked: Play): void {
  test.each(databases)(
    `from ${asked.from.toString()} to ${asked.until.toString()}: what was done stands, what is late is counted, bulletins come out the same, the journal verifies: %s`,
    async (which) => {
      const played = await play(await opened(which, asked.from), asked)
      const { duties, matters, decisions, bulletins, journal } = played
      console.info(`${which}: ${JSON.stringify(played)}`)
      expect([...duties.faults, ...decisions.faults, ...bulletins.faults]).toEqual([])
      expect(journal).toMatchObject({ outcome: 'sound' })
      const happened = { ...duties, ...matters, decided: decisions.decided.length, moved: decisions.moved }
      expect(Object.entries(happened).filter(([, count]) => count === 0)).toEqual([])
      // Until a scheme is adopted the ranking is unstated; from then on somebody has a place.
      const adopted = asked.from.with({ day: 20 }).toPlainYearMonth().toString()
      for (const { title, placed } of bulletins.drawn) expect([title, placed > 0]).toEqual([title, title >= adopted])
    },
    PATIENCE,
  )
}

async function opened(which: 'embedded' | 'PostgreSQL', from: Temporal.PlainDate) {
  const [county] = counties
  const where: Where = which === 'embedded' ? { dataDir: dataFolderForTest() } : await onServer()
  const now = from.toZonedDateTime('Asia/Shanghai').toInstant()
  const done = await openStore(where, { county: county.code, now, rehearsalFrom: from })
  if (done.outcome === 'refused') throw new Error(done.message)
  onTestFinished(() => done.store.close())
  return done.store
}

async function onServer(): Promise<Where> {
  const postgres = await startPostgres({})
  onTestFinished(() => postgres.stop())
  return { databaseUrl: postgres.url }
}
