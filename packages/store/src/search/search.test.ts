import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Actor, PUBLIC } from '../actor.ts'
import { correctClause } from '../correction.ts'
import { importReading } from '../import.ts'
import { publishDocument } from '../publish.ts'
import { allEngines, COUNTY, EDITOR, emptyEngines, NOW, rowsOf, testStore } from '../testing/engines.ts'
import { withdrawDocument } from '../withdraw.ts'
import { completeSearch } from './complete.ts'
import { jiebaCut } from './cut.ts'
import { namesFrom } from './names.ts'
import { type SearchAsked, search } from './search.ts'
import { smallCorpus } from './testing/small-corpus.ts'

const { bodies, reading, source } = smallCorpus()
const names = namesFrom(bodies)
const cut = jiebaCut(names.all)
const on = Temporal.PlainDate.from('2023-10-01')
const heating = '望政办发〔2023〕21号'

describe.each(allEngines)('search on $name', (engine) => {
  const at = testStore(engine)
  const asked = (text: string, more: Partial<SearchAsked> = {}) => ({ county: COUNTY, text, names, cut, on, ...more })
  const found = (text: string, more: Partial<SearchAsked> = {}, actor: Actor = PUBLIC) =>
    search(at.db, actor, asked(text, more))
  /** Clauses found, by document. */
  const places = async (text: string, more: Partial<SearchAsked> = {}, actor: Actor = PUBLIC) =>
    (await found(text, more, actor)).documents.map(({ slug, clauses }) => [slug, clauses.map(({ path }) => path)])

  beforeAll(async () => {
    const done = await importReading(at.db, EDITOR, { county: COUNTY, reading, source, publish: true, now: NOW })
    expect(done.outcome).toBe('imported')
  })

  test('finds numbers, articles and days however they are written, and marks them as printed', async () => {
    const marked = async (text: string) => {
      const { documents } = await found(text)
      return documents.flatMap(({ clauses }) =>
        clauses.flatMap(({ label, body }) =>
          [label, body].flatMap(({ text: own, marks }) => marks.map(([from, to]) => own.slice(from, to))),
        ),
      )
    }
    expect(await marked('第21条')).toEqual([])
    expect(await marked('第11条')).toEqual(['第十一条'])
    expect(await marked('１２５０元')).toEqual(['1250元'])
    expect(await marked('四月底')).toEqual(['四月底'])
    expect(await marked('4月底')).toEqual(['四月底'])
  })

  test('finds a body under any of its names', async () => {
    expect(await places('行政审批服务管理局')).toEqual([['望政办发〔2023〕26号', ['一', '四']]])
    expect(await places('县审批局')).toEqual([['望政办发〔2023〕26号', ['一', '四']]])
  })

  test('does not find a figure in a longer one, nor words across a mark between them', async () => {
    for (const text of ['250元', '2个工作', '18处', '明红色'])
      expect((await found(text, { exact: true })).total.clauses, text).toBe(0)
  })

  test('says what it took a mistyped word for', async () => {
    expect((await found('储备良管理规定')).corrected).toEqual([{ typed: '储备良管理规定', taken: '储备粮管理规定' }])
    const { corrected, documents } = await found('蓄热试电暖器')
    expect(corrected).toEqual([{ typed: '蓄热试电暖器', taken: '蓄热式电暖器' }])
    expect(documents[0]?.slug).toBe(heating)
    const exactly = await found('蓄热试电暖器', { exact: true })
    expect(exactly).toMatchObject({ corrected: [], documents: [] })
    expect((await found('储备良管理规定', { exact: true })).help.terms).toContain('望河县县级储备粮管理规定')
  })

  test('facets narrow, and an empty result says what would be there without them', async () => {
    const all = await found('每年')
    expect(all.total.documents).toBe(3)
    const one = await found('每年', { facets: { issuer: '望河县人民政府' } })
    expect(one.documents.map(({ slug }) => slug)).toEqual(['望政发〔2023〕8号'])
    const none = await found('热泵', { facets: { issuer: '望河县人民政府', year: '2023' } })
    expect(none.total.documents).toBe(0)
    expect(none.help.without).toEqual([
      { facet: 'issuer', value: '望河县人民政府', documents: 1 },
      { facet: 'year', value: '2023', documents: 0 },
    ])
    const later = await found('热泵', { facets: { inForce: true }, on: Temporal.PlainDate.from('2026-01-01') })
    expect(later.total.documents).toBe(0)
  })

  test('within one document finds every clause that fits', async () => {
    const [[slug, paths] = []] = await places('每户', { document: heating })
    expect([slug, paths]).toEqual([heating, expect.arrayContaining(['二（一）', '二（二）', '三（二）'])])
  })

  test('pages go on where the one before ended', async () => {
    const all = (await found('县政府')).documents.map(({ slug }) => slug)
    const first = (await found('县政府', { limit: 2 })).documents.map(({ slug }) => slug)
    const second = (await found('县政府', { limit: 2, offset: 2 })).documents.map(({ slug }) => slug)
    expect([...first, ...second]).toEqual(all.slice(0, 4))
  })

  test('whatever is typed gives a result', async () => {
    for (const text of ['', ' ', '，。', '一', '%', "';--", '(', '第', '\\', '‹1›', 'x'.repeat(300), '😀取暖'])
      expect((await found(text)).total.documents, text).toBeGreaterThanOrEqual(0)
  })

  test('the public finds what is published, an editor the newest; withdrawn is found no more', async () => {
    const change = { county: COUNTY, document: heating, clause: '二（一）', reason: '漏字', now: NOW }
    const text = '设备补贴。空气源热泵每户补贴4300元，蓄热式电暖器每户补贴1800元，由县财政一次性承担。'
    const corrected = await correctClause(at.db, EDITOR, { ...change, text, publish: false })
    expect(corrected.outcome).toBe('corrected')
    expect(await places('4300元')).toEqual([])
    expect(await places('4300元', {}, EDITOR)).toEqual([[heating, ['二（一）']]])
    expect(await places('4200元')).toEqual([[heating, ['二（一）']]])
    await publishDocument(at.db, EDITOR, { county: COUNTY, document: heating, now: NOW })
    expect(await places('4300元')).toEqual([[heating, ['二（一）']]])
    expect(await places('4200元')).toEqual([])
    await withdrawDocument(at.db, EDITOR, { county: COUNTY, document: heating, reason: '重审', now: NOW })
    expect(await places('热泵')).toEqual([])
    expect((await places('热泵', {}, EDITOR)).length).toBe(1)
  })

  test('an index that is not there, or of an older form, is made again', async () => {
    const before = await places('轮换')
    await rowsOf(at.db).updateTable('search_document').set({ form: 0 }).where('county', '=', COUNTY).execute()
    expect(await completeSearch(at.db, EDITOR, { county: COUNTY })).toBe(4)
    expect(await places('轮换')).toEqual(before)
    await rowsOf(at.db).deleteFrom('search_document').where('county', '=', COUNTY).execute()
    expect(await completeSearch(at.db, EDITOR, { county: COUNTY })).toBe(4)
    expect(await places('轮换')).toEqual(before)
    expect(await completeSearch(at.db, EDITOR, { county: COUNTY })).toBe(0)
  })

  // In a partitioned database no county drops the index of all of them.
  const alone = emptyEngines.includes(engine) ? test : null
  alone?.(
    'where the program was stopped before it had made the index of pairs, it makes it at its next start',
    async () => {
      const indexes = async () =>
        (
          await sql<{
            name: string
          }>`select indexname as name from pg_indexes where tablename = 'search_clause'`.execute(rowsOf(at.db))
        ).rows.map(({ name }) => name)
      const before = await indexes()
      await sql`drop index search_clause_by_gram`.execute(rowsOf(at.db))
      expect((await places('轮换')).length).toBeGreaterThan(0)
      expect(await completeSearch(at.db, EDITOR, { county: COUNTY })).toBe(0)
      expect((await indexes()).toSorted()).toEqual(before.toSorted())
    },
  )
})
