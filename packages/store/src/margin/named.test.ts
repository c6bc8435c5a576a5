import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { PUBLIC } from '../actor.ts'
import { inTransaction, sqlOf } from '../executor.ts'
import { importReading } from '../import.ts'
import { COUNTY, EDITOR, engines, NOW, testStore } from '../testing/engines.ts'
import { marginIssue } from '../testing/margin-issue.ts'
import { bodyName } from './bodies.ts'
import { bodyByName } from './body.ts'
import { bareText } from './cited.ts'
import { bareIn } from './citing.ts'
import { isOneOf } from './named.ts'
import { newestFacts } from './newest.ts'

describe.each(engines)('names on $name', (engine) => {
  const at = testStore(engine)
  beforeAll(async () => {
    await importReading(at.db, EDITOR, { county: COUNTY, ...marginIssue, publish: true, now: NOW })
  })

  /** The index, or where the table is partitioned those of its partitions, which PostgreSQL names itself. */
  const namesOf = async (index: string) => {
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class where relname = ${index} and relkind = 'i' union all
      select p.relname from pg_class i join pg_inherits h on h.inhparent = i.oid join pg_class p on p.oid = h.inhrelid
      where i.relname = ${index}`.execute(sqlOf(at.db))
    return rows.map(({ name }) => name)
  }

  test('are found by an index: its expression is that of the query', async () => {
    const facts = (kind: 'body' | 'reference') => newestFacts(at.db, PUBLIC, COUNTY).where('f.kind', '=', kind)
    const titles = sqlOf(at.db).selectFrom('document_version as v').select('v.document').where('v.county', '=', COUNTY)
    const asked = [
      ['fact_by_body', facts('body').where(isOneOf(bodyName, ['某县农业局']))],
      ['fact_by_target', facts('reference').where(isOneOf(bareIn('target'), ['甲', '乙']))],
      ['fact_by_text', facts('reference').where(isOneOf(bareIn('of'), ['甲', '乙']))],
      ['document_version_by_title', titles.where(isOneOf(bareText(sql`v.title`), ['甲']))],
      ['document_version_by_carried', titles.where(isOneOf(bareText(sql`v.printed ->> 'carries'`), ['甲']))],
    ] as const
    for (const [index, query] of asked) {
      const { sql: text, parameters } = query.compile()
      const plan = await inTransaction(at.db, async (tx) => {
        await sql`set local enable_seqscan = off`.execute(sqlOf(tx))
        const explained = { ...query.compile(), sql: `explain ${text}`, parameters }
        return JSON.stringify((await sqlOf(tx).executeQuery(explained)).rows)
      })
      const names = await namesOf(index)
      expect(
        names.some((name) => plan.includes(name)),
        `${index}: ${plan}`,
      ).toBe(true)
    }
  })

  test('longer than an index holds are kept, found and told apart', async () => {
    const long = '局'.repeat(3000)
    const county = '810999'
    const text = `${long}甲`
    const [first] = marginIssue.reading.documents
    const fact = { kind: 'body', text, span: [0, 1], clause: first!.clauses[0]!.path, value: { name: text } } as const
    const reading = { ...marginIssue.reading, documents: [{ ...first!, facts: [fact] }] }
    await importReading(at.db, EDITOR, { county, ...marginIssue, reading, publish: true, now: NOW })
    expect(await bodyByName(at.db, PUBLIC, { county, body: text })).toBeDefined()
    expect(await bodyByName(at.db, PUBLIC, { county, body: `${long}乙` })).toBeUndefined()
  })
})
