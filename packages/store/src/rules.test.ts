import { disagreements, sample, sampleWorld, sqlWay } from '@zhengling/law/run/testing'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { sqlOf } from './executor.ts'
import { engines, testStore } from './testing/engines.ts'

const { rules, parameters, unstated } = sample.declared

describe.each(engines)('rules in SQL on $name', (engine) => {
  const store = testStore(engine)

  test('the same kind and the same value as explained, for every word of the kernel', async () => {
    const found = await sqlOf(store.db)
      .connection()
      .execute(async (connection) => {
        const query = sqlWay(async (text) => (await sql.raw<Record<string, unknown>>(text).execute(connection)).rows)
        return disagreements([...rules, ...parameters, ...unstated], sampleWorld, {
          cases: 300,
          seed: 3,
          more: { query },
        })
      })
    expect(found).toEqual([])
  })
})
