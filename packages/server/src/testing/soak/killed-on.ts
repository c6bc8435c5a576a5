import { randomBytes } from 'node:crypto'
import { startPostgres, type TestServer } from '@zhengling/store/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dataFolderForTest } from '../data-folder.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { embedded, lasting, onServer } from './database.ts'
import { killRounds } from './rounds.ts'

/** Milliseconds: a guard against hanging, on a machine that may be busy with much else. */
const PATIENCE = 2 * 60 * 60_000

/** The tests of a server that is killed so many times, on each database. ZHENGLING_SEED repeats a run's moments. */
export function killedOn(rounds: number): void {
  describe('a server killed while people work with it', () => {
    let postgres: TestServer | undefined
    beforeAll(async () => {
      postgres = await startPostgres(lasting)
    })
    afterAll(() => postgres?.stop())

    test.each(['embedded', 'PostgreSQL'])(
      'loses nothing acknowledged, does nothing twice or in half: %s',
      async (which) => {
        const seed = process.env['ZHENGLING_SEED'] ?? randomBytes(4).toString('hex')
        const folder = which === 'embedded' ? dataFolderForTest() : temporaryFolder()
        const database = which === 'embedded' ? embedded(folder) : await onServer(postgres?.url ?? '', folder)
        const tally = await killRounds(database, { rounds, seed, told: console.info })
        console.info(`${which}, seed ${seed}: ${JSON.stringify(tally)}`)
        expect(tally, `seed ${seed}`).toMatchObject({
          lost: [],
          half: [],
          twice: [],
          surprises: [],
          journal: { outcome: 'sound' },
        })
        expect(tally.acknowledged).toBeGreaterThan(rounds)
      },
      PATIENCE,
    )
  })
}
