import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importReading } from './import.ts'
import { listIssues } from './issue.ts'
import type { Tables } from './tables.ts'
import { COUNTY, EDITOR, engines, NOW, open, rowsOf, type TestEngine } from './testing/engines.ts'
import { sketched } from './testing/reading-builder.ts'
import { verifyJournal } from './verify.ts'

const SCRIPT = join(import.meta.dirname, 'testing', 'killed-import.ts')
const WRITTEN: readonly (keyof Tables)[] = [
  'source',
  'issue',
  'issue_version',
  'document',
  'document_version',
  'issue_document',
  'clause',
  'fact',
  'finding',
]

describe.each(engines)('an import that is killed on $name', (engine) => {
  let place: Awaited<ReturnType<TestEngine['fresh']>>
  beforeAll(async () => {
    place = await engine.fresh()
    await (await open(place.where)).close()
  })
  afterAll(() => place.clear())

  test.each(['11', 'journal'])('at %s leaves nothing of itself, and the next one succeeds', async (moment) => {
    const { signal, stderr } = spawnSync(process.execPath, [SCRIPT, JSON.stringify(place.where), moment], {
      encoding: 'utf8',
      timeout: 20_000,
    })
    expect(signal, stderr).toBe('SIGKILL')
    const store = await open(place.where)
    try {
      const rows = WRITTEN.map((table) =>
        rowsOf(store.db)
          .selectFrom(table)
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .where('county', '=', COUNTY)
          .executeTakeFirstOrThrow(),
      )
      expect((await Promise.all(rows)).map(({ n }) => n)).toEqual(WRITTEN.map(() => 0))
      expect(await verifyJournal(store.db, EDITOR, { county: COUNTY })).toMatchObject({ outcome: 'sound', entries: 1 })
    } finally {
      await store.close()
    }
  })

  test('and one that is not killed then stands whole', async () => {
    const store = await open(place.where)
    const one = sketched({
      documents: [{ number: '某政办发〔2022〕1号', title: '某县办法', clauses: [{ text: '甲。' }] }],
    })
    expect(await importReading(store.db, EDITOR, { county: COUNTY, ...one, publish: true, now: NOW })).toMatchObject({
      outcome: 'imported',
    })
    expect(await listIssues(store.db, EDITOR, { county: COUNTY })).toHaveLength(1)
    await store.close()
  })
})
