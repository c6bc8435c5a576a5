import { describe, expect, test } from 'vitest'
import { PUBLIC } from './actor.ts'
import { correctClause } from './correction.ts'
import { documentByNumber } from './document.ts'
import { importReading, previewReading } from './import.ts'
import { issueBySlug } from './issue.ts'
import { journalEntries } from './journal.ts'
import { lastOpened, newestPublished } from './newest-published.ts'
import { openMark } from './open-mark.ts'
import { publishDocument, publishIssue } from './publish.ts'
import { AUDITOR, EDITOR, engines, NOW, testStore } from './testing/engines.ts'
import { sketched } from './testing/reading-builder.ts'
import { waitingWork } from './waiting.ts'
import { withdrawDocument, withdrawIssue } from './withdraw.ts'
import { withdrawalOf } from './withdrawal.ts'

const FIRST = '某政发〔2022〕1号'
const SECOND = '某政发〔2022〕2号'
const issueOf = (text: string) =>
  sketched({
    documents: [
      { number: FIRST, title: '某县办法', clauses: [{ label: '一、', text }] },
      { number: SECOND, title: '某县方案', clauses: [{ label: '一、', text: '照旧。' }] },
    ],
  })
const LATER = NOW.add({ minutes: 1 })
const reason = '误登，待核'

describe.each(engines)('withdrawing on $name', (engine) => {
  const at = testStore(engine)
  let counties = 700_000
  async function countyWithIssue() {
    const county = `${(counties += 1)}`
    await importReading(at.db, EDITOR, { county, ...issueOf('补助10元。'), publish: true, now: NOW })
    return county
  }
  const seen = async (county: string, document: string) =>
    (await documentByNumber(at.db, PUBLIC, { county, document }))?.version
  const gone = (county: string, id: string) => withdrawalOf(at.db, { county, kind: 'document', id })

  test('a document is gone for the public, with reason and day, until it is published again', async () => {
    const county = await countyWithIssue()
    const asked = { county, document: FIRST, reason, now: LATER }
    expect(await withdrawDocument(at.db, EDITOR, asked)).toEqual({ outcome: 'withdrawn', versions: [1] })
    expect(await seen(county, FIRST)).toBeUndefined()
    expect(await gone(county, FIRST)).toEqual({ version: 1, reason, at: LATER })
    const withdrawn = [{ kind: 'document', id: FIRST, title: '某县办法', version: 1, reason, at: LATER }]
    const nothing = { attachments: [], issues: [], documents: [], withdrawn: [] }
    expect(await waitingWork(at.db, EDITOR, { county })).toEqual({ ...nothing, withdrawn })
    expect(await waitingWork(at.db, PUBLIC, { county })).toEqual(nothing)
    expect((await issueBySlug(at.db, PUBLIC, { county, slug: '2022-02' }))?.contents.map(({ slug }) => slug)).toEqual([
      SECOND,
    ])
    expect(await withdrawDocument(at.db, EDITOR, asked)).toMatchObject({ ground: 'not-public' })
    expect((await documentByNumber(at.db, EDITOR, { county, document: FIRST }))?.version).toBe(1)
    await publishDocument(at.db, EDITOR, { county, document: FIRST, now: LATER })
    expect([await seen(county, FIRST), await gone(county, FIRST)]).toEqual([1, undefined])
    const entries = await journalEntries(at.db, AUDITOR, { county, object: { kind: 'document', id: FIRST } })
    expect(entries.map(({ verb, payload }) => [verb, payload['reason']])).toEqual([
      ['withdraw', reason],
      ['publish', undefined],
    ])
  })

  test('versions withdrawn together come back with the newest; an older one comes back alone', async () => {
    const county = await countyWithIssue()
    const correction = { county, document: FIRST, clause: '一', text: '补助20元。', reason: '原件如此' }
    await correctClause(at.db, EDITOR, { ...correction, publish: true, now: NOW })
    const open = async () =>
      (await documentByNumber(at.db, PUBLIC, { county, document: FIRST }))?.versions.map(({ version }) => version)
    await withdrawDocument(at.db, EDITOR, { county, document: FIRST, reason, now: LATER })
    await publishDocument(at.db, EDITOR, { county, document: FIRST, version: 1, now: LATER })
    expect(await open()).toEqual([1])
    await withdrawDocument(at.db, EDITOR, { county, document: FIRST, reason, now: LATER })
    await publishDocument(at.db, EDITOR, { county, document: FIRST, now: LATER })
    expect(await open()).toEqual([1, 2])
  })

  test('of one version leaves the earlier one in force', async () => {
    const county = await countyWithIssue()
    const correction = { county, document: FIRST, clause: '一', text: '补助20元。', reason: '原件如此' }
    await correctClause(at.db, EDITOR, { ...correction, publish: true, now: NOW })
    expect(await seen(county, FIRST)).toBe(2)
    await withdrawDocument(at.db, EDITOR, { county, document: FIRST, version: 2, reason, now: LATER })
    expect(await seen(county, FIRST)).toBe(1)
    expect((await gone(county, FIRST))?.version).toBe(2)
  })

  test('an issue goes with its documents and comes back with them, but for one withdrawn by itself', async () => {
    const county = await countyWithIssue()
    await withdrawDocument(at.db, EDITOR, { county, document: SECOND, reason: '另有原因', now: NOW })
    const asked = { county, issue: '2022-02', reason, now: LATER }
    expect(await withdrawIssue(at.db, EDITOR, asked)).toEqual({ outcome: 'withdrawn', versions: [1] })
    expect(await issueBySlug(at.db, PUBLIC, { county, slug: '2022-02' })).toBeUndefined()
    expect([await seen(county, FIRST), await seen(county, SECOND)]).toEqual([undefined, undefined])
    expect(await publishIssue(at.db, EDITOR, { county, issue: '2022-02', now: LATER })).toMatchObject({
      outcome: 'published',
    })
    expect([await seen(county, FIRST), await seen(county, SECOND)]).toEqual([1, undefined])
    expect(await withdrawalOf(at.db, { county, kind: 'issue', id: '2022-02' })).toBeUndefined()
  })

  test('one version of an issue takes only what no other public version prints', async () => {
    const county = await countyWithIssue()
    await importReading(at.db, EDITOR, { county, ...issueOf('补助30元。'), publish: true, now: NOW })
    expect(await seen(county, FIRST)).toBe(2)
    await withdrawIssue(at.db, EDITOR, { county, issue: '2022-02', version: 2, reason, now: LATER })
    expect([await seen(county, FIRST), await seen(county, SECOND)]).toEqual([1, 1])
    expect((await issueBySlug(at.db, PUBLIC, { county, slug: '2022-02' }))?.version).toBe(1)
  })

  test('a withdrawn text printed once more stays withdrawn', async () => {
    const county = await countyWithIssue()
    await withdrawDocument(at.db, EDITOR, { county, document: SECOND, reason, now: LATER })
    await importReading(at.db, EDITOR, { county, ...issueOf('补助40元。'), publish: true, now: LATER })
    expect([await seen(county, FIRST), await seen(county, SECOND)]).toEqual([2, undefined])
  })

  test('what is open is told, the latest first, and when that last changed: also by a withdrawal', async () => {
    const county = await countyWithIssue()
    const scope = { county }
    const slugs = async (more = {}) =>
      (await newestPublished(at.db, PUBLIC, { ...scope, ...more })).map(({ slug, version }) => [slug, version])
    await importReading(at.db, EDITOR, { county, ...issueOf('补助20元。'), publish: false, now: LATER })
    // What only an editor sees is not open, also where he asks.
    expect(await newestPublished(at.db, EDITOR, scope)).toMatchObject([
      { slug: FIRST, version: 1, title: '某县办法', firstAt: NOW, at: NOW },
      { slug: SECOND, version: 1 },
    ])
    expect(await lastOpened(at.db, PUBLIC, scope)).toEqual(NOW)
    await publishDocument(at.db, EDITOR, { county, document: FIRST, now: LATER })
    expect(await newestPublished(at.db, PUBLIC, { ...scope, limit: 1 })).toMatchObject([
      { slug: FIRST, version: 2, firstAt: NOW, at: LATER },
    ])
    expect(await slugs({ documents: [SECOND] })).toEqual([[SECOND, 1]])
    expect([await slugs({ documents: [] }), await slugs({ issuer: '某局' })]).toEqual([[], []])
    const last = LATER.add({ minutes: 1 })
    await withdrawDocument(at.db, EDITOR, { county, document: SECOND, reason, now: last })
    expect(await slugs()).toEqual([[FIRST, 2]])
    expect(await lastOpened(at.db, PUBLIC, scope)).toEqual(last)
    expect(await lastOpened(at.db, PUBLIC, { county: '799999' })).toBeNull()
  })

  test('the mark of what is open changes with it and with nothing else, also where the clock has gone back', async () => {
    const county = await countyWithIssue()
    const mark = () => openMark(at.db, PUBLIC, { county })
    const first = await mark()
    await importReading(at.db, EDITOR, { county, ...issueOf('补助20元。'), publish: false, now: LATER })
    expect(await mark()).toBe(first)
    const asked = { county, document: SECOND, now: NOW.subtract({ hours: 5 }) }
    await withdrawDocument(at.db, EDITOR, { ...asked, reason })
    const without = await mark()
    expect(without).not.toBe(first)
    await publishDocument(at.db, EDITOR, asked)
    expect([first, without]).not.toContain(await mark())
    expect(await openMark(at.db, PUBLIC, { county: '799999' })).toBe(
      await openMark(at.db, PUBLIC, { county: '799998' }),
    )
  })

  test('needs a reason and somebody signed in', async () => {
    const county = await countyWithIssue()
    const asked = { county, document: FIRST, reason: ' ', now: NOW }
    expect(await withdrawDocument(at.db, EDITOR, asked)).toMatchObject({ ground: 'no-reason' })
    expect(await withdrawDocument(at.db, PUBLIC, { ...asked, reason })).toMatchObject({ ground: 'not-permitted' })
    expect(await withdrawIssue(at.db, PUBLIC, { county, issue: '2022-02', reason, now: NOW })).toMatchObject({
      ground: 'not-permitted',
    })
    expect(await seen(county, FIRST)).toBe(1)
  })

  test('a preview says what an import would do and leaves no trace', async () => {
    const county = await countyWithIssue()
    const before = await journalEntries(at.db, AUDITOR, { county })
    const asked = { county, ...issueOf('补助50元。'), publish: false, now: LATER }
    expect(await previewReading(at.db, PUBLIC, asked)).toMatchObject({ ground: 'not-permitted' })
    const foreseen = await previewReading(at.db, EDITOR, asked)
    expect(foreseen).toMatchObject({ outcome: 'imported', version: 2, documents: [{ change: 'changed' }, {}] })
    expect(await journalEntries(at.db, AUDITOR, { county })).toEqual(before)
    expect(await importReading(at.db, EDITOR, asked)).toEqual(foreseen)
  })
})
