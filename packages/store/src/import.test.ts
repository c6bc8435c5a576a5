import { describe, expect, test } from 'vitest'
import { PUBLIC, signatureOf } from './actor.ts'
import type { Imported, ReadingImport } from './import.ts'
import { importReading } from './import.ts'
import { listIssues } from './issue.ts'
import { journalEntries } from './journal.ts'
import { loadReading, sourceText } from './reading.ts'
import { sourceHash } from './source.ts'
import type { Tables } from './tables.ts'
import { AUDITOR, allEngines, COUNTY, EDITOR, NOW, rowsOf, testStore } from './testing/engines.ts'
import { type IssueSketch, sketched } from './testing/reading-builder.ts'

const SUBSIDY = {
  number: '某政办发〔2022〕26号',
  title: '某县取暖补贴办法',
  clauses: [
    {
      label: '一、',
      text: '补贴标准',
      heading: true,
      children: [
        { label: '（一）', text: '每户补贴1040元。' },
        { label: '（二）', text: '不重复补贴。' },
      ],
    },
    { text: '表格', children: [{ kind: 'row', text: '乡镇\t3户', cells: ['乡镇', '3户'] } as const] },
  ],
}
const NOTICE = { number: '某政办发〔2022〕27号', title: '某县防汛通知', clauses: [{ text: '各乡镇每日报告。' }] }
const UNNUMBERED = { title: '某县人事任免名单', clauses: [{ text: '任命乙某。' }] }
const FINDINGS = [
  { rule: 'count-mismatch', severity: 'error', document: SUBSIDY.number, clause: '一（一）', message: '户数不符' },
  { rule: 'title-mismatch', severity: 'warning', document: UNNUMBERED.title, message: '标题不一' },
  { rule: 'label-missing', severity: 'note', message: '目录缺页码' },
] as const

const FIRST: IssueSketch = { documents: [SUBSIDY, NOTICE, UNNUMBERED], findings: FINDINGS }

describe.each(allEngines)('importing on $name', (engine) => {
  const at = testStore(engine)
  let counties = 200_000
  const freshCounty = () => `${(counties += 1)}`

  const bring = (sketch: IssueSketch, more: Partial<ReadingImport> = {}) =>
    importReading(at.db, EDITOR, { county: COUNTY, ...sketched(sketch), publish: true, now: NOW, ...more })
  const imported = async (sketch: IssueSketch, more: Partial<ReadingImport> = {}): Promise<Imported> => {
    const outcome = await bring(sketch, more)
    if (outcome.outcome !== 'imported') throw new Error(JSON.stringify(outcome))
    return outcome
  }
  const rowCounts = async () => {
    const tables: (keyof Tables)[] = [
      'source',
      'issue_version',
      'document_version',
      'issue_document',
      'clause',
      'fact',
      'finding',
      'journal',
    ]
    const counts = tables.map((table) =>
      rowsOf(at.db)
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .where('county', '=', COUNTY)
        .executeTakeFirstOrThrow(),
    )
    return (await Promise.all(counts)).map(({ n }) => n)
  }

  test('what was read comes back exactly, and importing it again changes nothing', async () => {
    const county = freshCounty()
    const { reading, source } = sketched(FIRST)
    const outcome = await imported(FIRST, { county })
    expect(outcome).toMatchObject({ issue: '2022-02', version: 1, removed: [], dropped: [], collisions: [] })
    expect(outcome.documents.map(({ slug, change }) => [slug, change])).toEqual([
      ['某政办发〔2022〕26号', 'new'],
      ['某政办发〔2022〕27号', 'new'],
      [expect.stringMatching(/^t-[0-9a-f]{12}$/), 'new'],
    ])
    expect(await loadReading(at.db, PUBLIC, { county, issue: '2022-02' })).toEqual(reading)
    expect(await sourceText(at.db, PUBLIC, { county, hash: sourceHash(source) })).toBe(source.text)

    const before = await rowCounts()
    expect(await bring(FIRST, { county })).toEqual({ outcome: 'unchanged', issue: '2022-02', version: 1 })
    expect(await rowCounts()).toEqual(before)
  })

  test('the same text in another encoding is still the same text', async () => {
    const county = freshCounty()
    await imported(FIRST, { county })
    const { source } = sketched(FIRST)
    const again = await bring(FIRST, { county, source: { ...source, bytesHash: 'f'.repeat(64), encoding: 'gb18030' } })
    expect(again.outcome).toBe('unchanged')
  })

  test('the same bytes decoded into another text are another source', async () => {
    const county = freshCounty()
    await imported(FIRST, { county })
    const { source } = sketched(FIRST)
    const other = { ...source, text: `${source.text}。` }
    expect(await imported(FIRST, { county, source: other })).toMatchObject({ version: 2 })
    const texts = [source, other].map((one) => sourceText(at.db, PUBLIC, { county, hash: sourceHash(one) }))
    expect(await Promise.all(texts)).toEqual([source.text, other.text])
  })

  test('a corrected text makes new versions only of the documents that changed, with the difference', async () => {
    const county = freshCounty()
    await imported(FIRST, { county })
    const corrected: IssueSketch = {
      ...FIRST,
      documents: [
        {
          ...SUBSIDY,
          clauses: [
            {
              label: '一、',
              text: '补贴标准',
              heading: true,
              children: [
                { label: '（一）', text: '每户补贴1400元。' },
                { label: '（二）', text: '补贴按月发放。' },
                { label: '（三）', text: '不重复补贴。' },
              ],
            },
          ],
        },
        NOTICE,
        UNNUMBERED,
      ],
    }
    const outcome = await imported(corrected, { county })
    expect(outcome.version).toBe(2)
    expect(outcome.documents.map(({ version, change, difference }) => ({ version, change, difference }))).toEqual([
      { version: 2, change: 'changed', difference: { added: 1, removed: 2, changed: 1, moved: 1 } },
      { version: 1, change: 'same' },
      { version: 1, change: 'same' },
    ])
    const readings = [
      await loadReading(at.db, PUBLIC, { county, issue: '2022-02', version: 1 }),
      await loadReading(at.db, PUBLIC, { county, issue: '2022-02', version: 2 }),
    ]
    expect(readings).toEqual([sketched(FIRST).reading, sketched(corrected).reading])
  })

  test('a text that only moves is a new version of the issue and of no document, and both come back exactly', async () => {
    const county = freshCounty()
    await imported(FIRST, { county })
    const moved = { ...FIRST, blank: 7 }
    const outcome = await imported(moved, { county })
    expect(outcome.documents.map(({ change }) => change)).toEqual(['same', 'same', 'same'])
    expect(await loadReading(at.db, PUBLIC, { county, issue: '2022-02', version: 1 })).toEqual(sketched(FIRST).reading)
    expect(await loadReading(at.db, PUBLIC, { county, issue: '2022-02', version: 2 })).toEqual(sketched(moved).reading)
  })

  test('a text that a later one replaced is not taken for the newest by mistake', async () => {
    const county = freshCounty()
    await imported(FIRST, { county })
    await imported({ ...FIRST, documents: [NOTICE] }, { county })
    expect(await bring(FIRST, { county })).toMatchObject({ outcome: 'refused', ground: 'superseded' })
    expect(await imported(FIRST, { county, restore: true })).toMatchObject({ version: 3, documents: [{}, {}, {}] })
    expect(await loadReading(at.db, PUBLIC, { county, issue: '2022-02' })).toEqual(sketched(FIRST).reading)
  })

  test('a document that the corrected text no longer prints is named', async () => {
    const county = freshCounty()
    await imported(FIRST, { county })
    const outcome = await imported({ ...FIRST, documents: [SUBSIDY, UNNUMBERED] }, { county })
    expect(outcome.removed).toEqual([NOTICE.number])
  })

  test('a number that another document bears is kept apart', async () => {
    const county = freshCounty()
    await imported(FIRST, { county })
    const outcome = await imported(
      { issue: { number: 3 }, documents: [{ ...UNNUMBERED, number: SUBSIDY.number }] },
      { county },
    )
    const slug = `${SUBSIDY.number}~2`
    expect(outcome.collisions).toEqual([{ number: SUBSIDY.number, title: UNNUMBERED.title, slug }])
    const twice = await imported({ issue: { number: 4 }, documents: [NOTICE, { ...NOTICE, clauses: [] }] }, { county })
    expect(twice.documents.map(({ slug: s, change }) => [s, change])).toEqual([
      [NOTICE.number, 'same'],
      [`${NOTICE.number}~2`, 'new'],
    ])
  })

  test('an issue without year and number is known by its title', async () => {
    const county = freshCounty()
    const sheet = { issue: { year: null, number: null, title: '单行文件' }, documents: [NOTICE] }
    const first = await imported(sheet, { county })
    expect(first.issue).toMatch(/^t-[0-9a-f]{12}$/)
    const second = await imported(
      { ...sheet, documents: [{ ...NOTICE, clauses: [{ text: '各乡镇每周报告。' }] }] },
      { county },
    )
    expect([second.issue, second.version]).toEqual([first.issue, 2])
  })

  test('one entry of the journal an import; the public sees what is published', async () => {
    const county = freshCounty()
    await imported(FIRST, { county, publish: false })
    const entries = await journalEntries(at.db, AUDITOR, { county })
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({
      verb: 'import',
      object: { kind: 'issue', id: '2022-02' },
      payload: { version: 1, name: 'issue.txt' },
      actor: signatureOf(EDITOR),
    })
    const { source } = sketched(FIRST)
    expect(await listIssues(at.db, PUBLIC, { county })).toEqual([])
    expect(await loadReading(at.db, PUBLIC, { county, issue: '2022-02' })).toBeUndefined()
    expect(await sourceText(at.db, PUBLIC, { county, hash: sourceHash(source) })).toBeUndefined()
    expect(await listIssues(at.db, EDITOR, { county })).toHaveLength(1)
  })

  test('what cannot be kept or cited is refused, and nothing of it stays', async () => {
    const county = freshCounty()
    const { source, reading } = sketched(FIRST)
    expect(await bring(FIRST, { county, source: { ...source, text: 'a\0b' } })).toMatchObject({
      outcome: 'refused',
      ground: 'unstorable',
    })
    expect(
      await bring(FIRST, { county, reading: { ...reading, front: [{ ...reading.front[0]!, text: '\ud800' }] } }),
    ).toMatchObject({ ground: 'unstorable' })
    const twice = {
      ...FIRST,
      documents: [
        {
          ...NOTICE,
          clauses: [
            { label: '一、', text: '甲' },
            { label: '一、', text: '乙' },
          ],
        },
      ],
    }
    expect(await bring(twice, { county })).toMatchObject({
      outcome: 'refused',
      ground: 'duplicate-path',
      message: expect.stringContaining('“一”'),
    })
    expect(await importReading(at.db, PUBLIC, { county, ...sketched(FIRST), publish: true, now: NOW })).toMatchObject({
      ground: 'not-permitted',
    })
    expect(await listIssues(at.db, EDITOR, { county })).toEqual([])
  })

  test('a printed day that is no day of the calendar is kept as printed', async () => {
    const county = freshCounty()
    const sketch = { issue: { published: '2022-06-31' }, documents: [{ ...NOTICE, issued: '2022-02-30' }] }
    await imported(sketch, { county })
    expect(await loadReading(at.db, PUBLIC, { county, issue: '2022-02' })).toEqual(sketched(sketch).reading)
    expect(await listIssues(at.db, PUBLIC, { county })).toMatchObject([{ printedOn: null }])
  })
})
