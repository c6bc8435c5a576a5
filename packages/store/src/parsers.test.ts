import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { engines, rowsOf, testStore } from './testing/engines.ts'

describe.each(engines)('values out of $name', (engine) => {
  const at = testStore(engine)

  test('have one form on both engines, whatever zone the machine is in', async () => {
    const { rows } = await sql`
      select 9007199254740991::int8 as int8, 7::int4 as int4, 1.50::numeric as numeric, true as yes,
        '2022-06-30'::date as day, '2022-06-30 10:00:00.123456+08'::timestamptz as at, null::timestamptz as never,
        '{"b":[1,null],"a":"甲"}'::jsonb as jsonb, '[1.5]'::json as json, '甲'::text as text`.execute(rowsOf(at.db))
    expect(rows).toEqual([
      {
        int8: 9007199254740991,
        int4: 7,
        numeric: '1.50',
        yes: true,
        day: '2022-06-30',
        at: Temporal.Instant.from('2022-06-30T02:00:00.123456Z'),
        never: null,
        jsonb: { a: '甲', b: [1, null] },
        json: [1.5],
        text: '甲',
      },
    ])
    expect((rows[0] as { at: Temporal.Instant }).at.toString()).toBe('2022-06-30T02:00:00.123456Z')
  })

  test('a whole number that JavaScript cannot hold is an error, not another number', async () => {
    await expect(sql`select 9007199254740992::int8 as big`.execute(rowsOf(at.db))).rejects.toThrow('safe integer')
  })
})
