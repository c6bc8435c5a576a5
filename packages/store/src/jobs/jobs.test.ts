import { describe, expect, test } from 'vitest'
import { PUBLIC } from '../actor.ts'
import { importReading } from '../import.ts'
import { listIssues } from '../issue.ts'
import { journalEntries } from '../journal.ts'
import { damagedIssue } from '../testing/damaged-issue.ts'
import { AUDITOR, EDITOR, engines, NOW, testStore } from '../testing/engines.ts'
import { advanceImport, importGoesOn, keepDecoded } from './advance.ts'
import { beginImport } from './begin.ts'
import { importJob, importsBusy, importsUnderWay, jobSource } from './job.ts'
import { abandonImports, cancelImport, resumeImport, storeImport } from './take.ts'

const OTHER = { ...EDITOR, account: 'other' }
const DECODED = { bytesHash: '0'.repeat(64), format: 'text', encoding: 'utf-8', notes: ['第3页无文字'], text: '公报' }

describe.each(engines)('a file on its way into the store, on $name', (engine) => {
  const at = testStore(engine)
  let counties = 430_000

  async function begun(worker = 'one') {
    const county = `${(counties += 1)}`
    const work = { county, id: 'job', worker }
    const file = { ...work, name: '公报.txt', bytesHash: DECODED.bytesHash, size: 6, now: NOW }
    expect(await beginImport(at.db, EDITOR, file)).toEqual({ outcome: 'begun' })
    return work
  }
  const preview = async (worker = 'one') => {
    const work = await begun(worker)
    await keepDecoded(at.db, EDITOR, work, DECODED)
    await advanceImport(at.db, EDITOR, work, { state: 'preview', foreseen: { outcome: 'imported' } })
    return work
  }
  const verbs = async (county: string) => (await journalEntries(at.db, AUDITOR, { county })).map(({ verb }) => verb)

  test('is known with its step to every process, and only to whoever handed it in', async () => {
    const work = await begun()
    expect(await keepDecoded(at.db, EDITOR, work, DECODED)).toBe(true)
    expect(await advanceImport(at.db, EDITOR, work, { state: 'reading', step: 2 })).toBe(true)
    const job = { id: 'job', name: '公报.txt', state: 'reading', step: 2, kept: true, abandoned: false }
    expect(await importJob(at.db, EDITOR, work)).toMatchObject(job)
    expect(await importsUnderWay(at.db, EDITOR, work)).toMatchObject([job])
    const { notes, text, ...decoded } = DECODED
    expect(await jobSource(at.db, EDITOR, work)).toEqual({ source: { name: '公报.txt', ...decoded, text }, notes })
    for (const actor of [PUBLIC, OTHER]) {
      expect(await importJob(at.db, actor, work)).toBeUndefined()
      expect(await importsUnderWay(at.db, actor, work)).toEqual([])
      expect(await jobSource(at.db, actor, work)).toBeUndefined()
      expect(await cancelImport(at.db, actor, { ...work, now: NOW })).toBe(false)
      expect(await storeImport(at.db, actor, { ...work, publish: true })).toBe(false)
    }
    expect(await verbs(work.county)).toEqual(['receive-file'])
  })

  test('of a process that stops is free for others; those of other processes are not', async () => {
    const work = await begun()
    const other = { ...work, id: 'other', worker: 'two' }
    const file = { ...other, name: '公报.txt', bytesHash: DECODED.bytesHash, size: 6, now: NOW }
    await beginImport(at.db, EDITOR, file)
    expect(await importsBusy(at.db, EDITOR, work)).toBe(2)
    expect(await importsBusy(at.db, PUBLIC, work)).toBe(0)
    await abandonImports(at.db, EDITOR, { county: work.county, worker: 'one' })
    expect(await importsBusy(at.db, EDITOR, work)).toBe(1)
    expect(await importJob(at.db, EDITOR, work)).toMatchObject({ abandoned: true })
    expect(await importJob(at.db, EDITOR, other)).toMatchObject({ abandoned: false })
  })

  test('is given up: whoever works on it learns so, and its text is forgotten', async () => {
    const work = await preview()
    expect(await cancelImport(at.db, EDITOR, { ...work, now: NOW })).toBe(true)
    expect(await cancelImport(at.db, EDITOR, { ...work, now: NOW })).toBe(false)
    expect(await advanceImport(at.db, EDITOR, work, { state: 'reading', step: 2 })).toBe(false)
    expect(await importGoesOn(at.db, EDITOR, work)).toBe(false)
    expect(await importJob(at.db, EDITOR, work)).toMatchObject({ state: 'cancelled', kept: false, foreseen: null })
    expect(await verbs(work.county)).toEqual(['receive-file', 'give-up-import'])
  })

  test('is named as abandoned when its process is gone, and another takes it up from its text', async () => {
    const work = await begun()
    await keepDecoded(at.db, EDITOR, work, DECODED)
    const next = { ...work, worker: 'two' }
    expect(await resumeImport(at.db, EDITOR, next)).toBe(false)
    await abandonImports(at.db, { kind: 'system', program: 'serve' }, work)
    expect(await importJob(at.db, EDITOR, work)).toMatchObject({ state: 'reading', abandoned: true, kept: true })
    expect(await resumeImport(at.db, EDITOR, next)).toBe(true)
    expect(await resumeImport(at.db, EDITOR, { ...work, worker: 'three' })).toBe(false)
    expect(await importGoesOn(at.db, EDITOR, work)).toBe(false)
    expect(await importGoesOn(at.db, EDITOR, next)).toBe(true)
    expect(await importJob(at.db, EDITOR, work)).toMatchObject({ abandoned: false })
  })

  test('without its text it cannot be taken up, only given up', async () => {
    const work = await begun()
    await abandonImports(at.db, EDITOR, work)
    expect(await resumeImport(at.db, EDITOR, { ...work, worker: 'two' })).toBe(false)
    expect(await cancelImport(at.db, EDITOR, { ...work, now: NOW })).toBe(true)
  })

  test('a preview waits, is never abandoned, and is stored by one process only', async () => {
    const work = await preview()
    await abandonImports(at.db, EDITOR, work)
    expect(await importJob(at.db, EDITOR, work)).toMatchObject({ state: 'preview', abandoned: false })
    const both = ['one', 'two'].map((worker) => storeImport(at.db, EDITOR, { ...work, worker, publish: true }))
    expect((await Promise.all(both)).filter(Boolean)).toHaveLength(1)
    expect(await cancelImport(at.db, EDITOR, { ...work, now: NOW })).toBe(false)
  })

  test('ends in the transaction of its import, or neither is done', async () => {
    const work = await preview()
    await storeImport(at.db, EDITOR, { ...work, publish: true })
    const asked = { county: work.county, ...damagedIssue(), publish: true, now: NOW }
    const job = { work, result: ({ issue }: { readonly issue: string }) => ({ issue }) }
    const taken = { ...job, work: { ...work, worker: 'two' } }
    expect(await importReading(at.db, EDITOR, { ...asked, job: taken })).toMatchObject({ ground: 'taken-over' })
    expect(await listIssues(at.db, EDITOR, work)).toEqual([])
    expect(await importReading(at.db, EDITOR, { ...asked, job })).toMatchObject({ outcome: 'imported' })
    const done = { state: 'done', result: { issue: '2022-02' }, published: true, kept: false }
    expect(await importJob(at.db, EDITOR, work)).toMatchObject(done)
  })

  test('a name or a text that the database cannot keep is refused', async () => {
    const work = await begun()
    const file = { ...work, id: 'x', name: 'a\0.txt', bytesHash: '', size: 0, now: NOW }
    expect(await beginImport(at.db, EDITOR, file)).toMatchObject({ ground: 'unstorable' })
    expect(await keepDecoded(at.db, EDITOR, work, { ...DECODED, text: 'a\0' })).toMatchObject({ ground: 'unstorable' })
    expect(await beginImport(at.db, PUBLIC, { ...file, name: 'a' })).toMatchObject({ ground: 'not-permitted' })
  })

  test('of those that have ended the latest are kept; none under way is forgotten', async () => {
    const work = await begun()
    for (let i = 0; i < 24; i += 1) {
      const id = `later-${i}`
      const now = NOW.add({ minutes: i + 1 })
      await beginImport(at.db, EDITOR, { ...work, id, name: '公报.txt', bytesHash: '', size: 1, now })
      await cancelImport(at.db, EDITOR, { ...work, id, now })
    }
    const there = async (id: string) => (await importJob(at.db, EDITOR, { ...work, id })) !== undefined
    expect(await Promise.all(['job', 'later-0', 'later-3', 'later-23'].map(there))).toEqual([true, false, false, true])
  })
})
