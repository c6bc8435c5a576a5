import { describe, expect, test } from 'vitest'
import { PUBLIC, signatureOf } from './actor.ts'
import { clause } from './clause.ts'
import { compareVersions } from './compare.ts'
import { type ClauseCorrection, correctClause } from './correction.ts'
import { documentByNumber } from './document.ts'
import { importReading } from './import.ts'
import { journalEntries } from './journal.ts'
import { loadReading } from './reading.ts'
import { AUDITOR, EDITOR, engines, NOW, testStore } from './testing/engines.ts'
import { type ClauseSketch, sketched } from './testing/reading-builder.ts'

const NUMBER = '某政办发〔2022〕33号'
const PRINT = '每亩补贴3.7O元。'
const RIGHT = '每亩补贴3.70元。'
const issue = (...clauses: readonly ClauseSketch[]) =>
  sketched({ documents: [{ number: NUMBER, title: '某县补贴办法', clauses }] })
const FIRST = issue(
  { label: '一、', text: '标准', heading: true, children: [{ label: '（一）', text: PRINT }] },
  { kind: 'row', text: '甲\t乙', cells: ['甲', '乙'] },
)

describe.each(engines)("an editor's correction on $name", (engine) => {
  const at = testStore(engine)
  let counties = 400_000

  async function countyWithIssue(): Promise<string> {
    const county = `${(counties += 1)}`
    await importReading(at.db, EDITOR, { county, ...FIRST, publish: true, now: NOW })
    return county
  }
  const correct = (county: string, more: Partial<ClauseCorrection> = {}) =>
    correctClause(at.db, EDITOR, {
      county,
      document: NUMBER,
      clause: '一（一）',
      text: RIGHT,
      reason: '原件为3.70',
      publish: true,
      now: NOW,
      ...more,
    })
  const again = (county: string, reading: ReturnType<typeof issue>) =>
    importReading(at.db, EDITOR, { county, ...reading, publish: true, now: NOW })
  const corrected = async (county: string) =>
    (await documentByNumber(at.db, PUBLIC, { county, document: NUMBER }))?.corrections.map(
      ({ clause: path, print, text }) => [path, print, text],
    )

  test('is a new version with the reason, the print kept beside it', async () => {
    const county = await countyWithIssue()
    expect(await correct(county)).toMatchObject({ outcome: 'corrected', document: NUMBER, version: 2 })
    const now = await clause(at.db, PUBLIC, { county, document: NUMBER, clause: '一（一）' })
    expect(now?.node.text).toBe(RIGHT)
    expect(now?.correction).toMatchObject({
      print: PRINT,
      text: RIGHT,
      reason: '原件为3.70',
      since: 2,
      actor: signatureOf(EDITOR),
      madeAt: NOW,
    })
    const before = await clause(at.db, PUBLIC, { county, document: NUMBER, clause: '一（一）', version: 1 })
    expect([before?.node.text, before?.correction]).toEqual([PRINT, null])
    expect(now?.fingerprint).not.toBe(before?.fingerprint)
    expect(await compareVersions(at.db, PUBLIC, { county, document: NUMBER, from: 1, to: 2 })).toEqual([
      { change: 'changed', path: '一（一）', from: '一（一）', before: PRINT, after: RIGHT },
    ])
    expect(await loadReading(at.db, PUBLIC, { county, issue: '2022-02' })).toEqual(FIRST.reading)
    const entry = (await journalEntries(at.db, AUDITOR, { county })).at(-1)
    expect(entry).toMatchObject({
      verb: 'correct',
      object: { kind: 'document', id: NUMBER },
      clause: '一（一）',
      payload: { version: 2, reason: '原件为3.70' },
    })
  })

  test('is replaced by a later one of the same clause; the print stays the print', async () => {
    const county = await countyWithIssue()
    await correct(county)
    expect(await correct(county)).toMatchObject({ outcome: 'unchanged', version: 2 })
    expect(await correct(county, { text: '每亩补贴3.75元。' })).toMatchObject({ outcome: 'corrected', version: 3 })
    expect(await corrected(county)).toEqual([['一（一）', PRINT, '每亩补贴3.75元。']])
  })

  test('stays over imports while the print of its clause is the same, also where the clause has moved', async () => {
    const county = await countyWithIssue()
    await correct(county)
    const inserted = issue({
      label: '一、',
      text: '标准',
      heading: true,
      children: [
        { label: '（一）', text: '总则。' },
        { label: '（二）', text: PRINT },
      ],
    })
    expect(await again(county, inserted)).toMatchObject({ documents: [{ version: 3, change: 'changed' }], dropped: [] })
    expect(await corrected(county)).toEqual([['一（二）', PRINT, RIGHT]])
    const reprinted = issue({ label: '一、', text: RIGHT })
    expect(await again(county, reprinted)).toMatchObject({
      dropped: [{ document: NUMBER, what: 'correction', at: '一（二）' }],
    })
    expect(await corrected(county)).toEqual([])
    expect(await loadReading(at.db, PUBLIC, { county, issue: '2022-02', version: 2 })).toEqual(inserted.reading)
  })

  test('is refused without a reason, of what is not there, of a row of a table, and from the public', async () => {
    const county = await countyWithIssue()
    expect(await correct(county, { reason: ' ' })).toMatchObject({ outcome: 'refused', ground: 'no-reason' })
    expect(await correct(county, { clause: '九' })).toMatchObject({
      ground: 'no-clause',
      message: expect.stringContaining('“九”'),
    })
    expect(await correct(county, { document: '某政办发〔2022〕99号' })).toMatchObject({ ground: 'no-document' })
    expect(await correct(county, { clause: '第1款' })).toMatchObject({ ground: 'table-row' })
    expect(await correct(county, { text: '\0' })).toMatchObject({ ground: 'unstorable' })
    expect(
      await correctClause(at.db, PUBLIC, {
        county,
        document: NUMBER,
        clause: '一（一）',
        text: RIGHT,
        reason: '理由',
        publish: true,
        now: NOW,
      }),
    ).toMatchObject({ ground: 'not-permitted' })
    expect(await journalEntries(at.db, AUDITOR, { county })).toHaveLength(1)
  })

  test('that is not published is seen only inside, also after the issue is imported anew', async () => {
    const county = await countyWithIssue()
    await correct(county, { publish: false })
    const { reading, source } = FIRST
    await again(county, { reading, source: { ...source, text: `${source.text} ` } })
    expect((await clause(at.db, PUBLIC, { county, document: NUMBER, clause: '一（一）' }))?.node.text).toBe(PRINT)
    expect((await clause(at.db, EDITOR, { county, document: NUMBER, clause: '一（一）' }))?.node.text).toBe(RIGHT)
  })
})
