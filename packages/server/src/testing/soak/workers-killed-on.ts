import { randomBytes } from 'node:crypto'
import { startPostgres } from '@zhengling/store/testing'
import { expect, onTestFinished, test } from 'vitest'
import { dataFolderForTest } from '../data-folder.ts'
import { lasting } from './database.ts'
import { diceOf } from './dice.ts'
import type { Where } from './worker.ts'
import { killWorkers } from './worker-rounds.ts'

/** Milliseconds: a guard against hanging. */
const PATIENCE = 60 * 60_000

/** The tests of a process that is killed at its work so many times, on each database. ZHENGLING_SEED repeats a run's moments. */
export function workersKilledOn(rounds: number): void {
  test.each(['embedded', 'PostgreSQL'])(
    'a process killed while it passes a day and sends: nothing lost, nothing sent twice, each day passed once: %s',
    async (which) => {
      const seed = process.env['ZHENGLING_SEED'] ?? randomBytes(4).toString('hex')
      const where = which === 'embedded' ? { dataDir: dataFolderForTest() } : await onServer()
      const tally = await killWorkers(where, { rounds, dice: diceOf(seed) })
      console.info(`${which}, seed ${seed}: ${JSON.stringify(tally)}`)
      const none = { lost: [], twice: [], left: [], days: [] }
      expect(tally, `seed ${seed}`).toMatchObject({ ...none, journal: 'sound', messages: tally.sent + tally.unknown })
    },
    PATIENCE,
  )
}

async function onServer(): Promise<Where> {
  const postgres = await startPostgres(lasting)
  onTestFinished(() => postgres.stop())
  return { databaseUrl: postgres.url }
}
