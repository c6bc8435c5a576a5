import { describe, expect, test } from 'vitest'
import { PUBLIC } from './actor.ts'
import { importAttachment } from './attachment.ts'
import { type ClauseCorrection, correctClause } from './correction.ts'
import { documentByNumber } from './document.ts'
import { dismissFinding } from './finding.ts'
import { findingsOfIssue } from './findings.ts'
import { importReading } from './import.ts'
import { issueBySlug } from './issue.ts'
import { journalEntries } from './journal.ts'
import { bodyByName } from './margin/body.ts'
import { publishDocument } from './publish.ts'
import { loadReading, sourceText } from './reading.ts'
import { BODIES, damagedIssue, TREES, treeList } from './testing/damaged-issue.ts'
import { AUDITOR, EDITOR, engines, NOW, testStore } from './testing/engines.ts'

const TASK = '一'
const MENDED = '任务。全县植树110亩，其中，东山50亩、西川60亩。'

describe.each(engines)('a corrected text is read again, on $name', (engine) => {
  const at = testStore(engine)
  let counties = 420_000

  async function county(): Promise<string> {
    const code = `${(counties += 1)}`
    await importReading(at.db, EDITOR, { county: code, ...damagedIssue(), publish: true, now: NOW })
    return code
  }
  const correct = (code: string, more: Partial<ClauseCorrection> = {}) =>
    correctClause(at.db, EDITOR, {
      county: code,
      document: TREES,
      clause: TASK,
      text: MENDED,
      reason: '原件为110亩',
      bodies: BODIES,
      publish: true,
      now: NOW,
      ...more,
    })
  const view = async (code: string, version?: number, actor: typeof PUBLIC | typeof EDITOR = PUBLIC) =>
    (await documentByNumber(at.db, actor, {
      county: code,
      document: TREES,
      ...(version === undefined ? {} : { version }),
    }))!
  const said = async (code: string, version?: number) =>
    (await view(code, version)).findings.map(({ rule, state, solvedBy }) => [rule, state, solvedBy])
  const factsAt = async (code: string, clause: string, version?: number) => {
    const { document } = await view(code, version)
    return document.facts.filter((fact) => fact.clause === clause).map(({ text }) => text)
  }

  test('its facts are those of the new text, counted in it; the version before keeps its own', async () => {
    const code = await county()
    await correct(code)
    expect(await factsAt(code, TASK)).toEqual(['110亩', '50亩', '60亩'])
    expect(await factsAt(code, TASK, 1)).toEqual(['120亩', '50亩', '60亩'])
    const { document, source } = await view(code)
    const text = (await sourceText(at.db, PUBLIC, { county: code, hash: source.hash })) ?? ''
    for (const { clause, text: words, span } of document.facts)
      expect((clause === TASK ? MENDED : text).slice(...span)).toBe(words)
    expect(document.clauses.find(({ path }) => path === TASK)?.body).toEqual([[0, MENDED.length]])
    expect(await loadReading(at.db, PUBLIC, { county: code, issue: '2022-02' })).toEqual(damagedIssue().reading)
  })

  test('a finding that no longer holds is settled by the correction, in this version and in the issue', async () => {
    const code = await county()
    const [sum] = (await view(code)).findings.filter(({ rule }) => rule === 'sum-mismatch')
    const done = await correct(code)
    expect(done).toMatchObject({ outcome: 'corrected', solved: [sum?.fingerprint], found: [] })
    expect(await said(code)).toContainEqual(['sum-mismatch', 'solved', TASK])
    expect(await said(code, 1)).toContainEqual(['sum-mismatch', 'open', null])
    const all = await findingsOfIssue(at.db, PUBLIC, { county: code, issue: '2022-02' })
    expect(all.filter(({ state }) => state === 'solved')).toMatchObject([
      { documentSlug: TREES, rule: 'sum-mismatch', reason: '原件为110亩', solvedBy: TASK },
    ])
    expect((await issueBySlug(at.db, PUBLIC, { county: code, slug: '2022-02' }))?.findings.solved).toBe(1)
    const entry = (await journalEntries(at.db, AUDITOR, { county: code })).at(-1)
    expect(entry).toMatchObject({ verb: 'correct', payload: { solved: [sum?.fingerprint], found: [] } })
  })

  test('until the correction is public the public sees the finding', async () => {
    const code = await county()
    await correct(code, { publish: false })
    expect(await said(code)).toContainEqual(['sum-mismatch', 'open', null])
    expect((await view(code, undefined, EDITOR)).findings.map(({ state }) => state)).toContain('solved')
    await publishDocument(at.db, EDITOR, { county: code, document: TREES, now: NOW })
    expect(await said(code)).toContainEqual(['sum-mismatch', 'solved', TASK])
  })

  test('what the corrected text gives rise to is a finding of this version, its words named by clause, to be judged', async () => {
    const code = await county()
    const text = '任务。全县植树100亩，其中，东山50亩、西川60亩。'
    const done = await correct(code, { text })
    expect(done).toMatchObject({ solved: [expect.any(String)], found: [expect.any(String)] })
    const { findings } = await view(code)
    const found = findings.find(({ owner, rule }) => owner.kind === 'document' && rule === 'sum-mismatch')
    expect(found).toMatchObject({ clause: TASK, state: 'open', origin: 0 })
    expect(found?.within).toEqual(found?.spans.map(() => TASK))
    expect(found?.spans.map((span) => text.slice(...span))).toEqual(['100亩', '50亩', '60亩'])
    const { fingerprint = '', owner = { kind: 'issue', id: '' } } = found ?? {}
    const judged = { county: code, owner, fingerprint, reason: '读错', now: NOW }
    expect(await dismissFinding(at.db, EDITOR, judged)).toEqual({ outcome: 'set' })
    expect((await view(code)).findings.map((one) => one.fingerprint)).not.toContain(fingerprint)
    await correct(code, { clause: '二', text: '职责。县林业局应当在7日内审核。' })
    expect((await view(code)).findings.map((one) => one.fingerprint)).not.toContain(fingerprint)
    expect(await said(code)).toContainEqual(['bracket-unbalanced', 'solved', '二'])
  })

  test('corrected back to its print it is printed again, with the print’s facts and findings', async () => {
    const code = await county()
    await correct(code)
    const { document } = await view(code, 1)
    const print = document.clauses.find(({ path }) => path === TASK)?.text ?? ''
    expect(await correct(code, { text: print, reason: '原件即120亩' })).toMatchObject({ version: 3 })
    const now = await view(code)
    expect([now.document, now.corrections]).toEqual([document, []])
    expect(await said(code)).toEqual(await said(code, 1))
  })

  test('fields that the document states in a corrected clause follow it', async () => {
    const code = await county()
    await correct(code, { clause: '三', text: '施行。本通知自2022年8月1日起施行，有效期5年。' })
    expect((await view(code)).document).toMatchObject({ effective: '2022-08-01', validFor: '5年' })
    expect((await view(code, 1)).document).toMatchObject({ effective: '2022-07-01', validFor: '3年' })
    await correct(code, { clause: '标题', text: '关于做好造林工作的通知' })
    const issue = await issueBySlug(at.db, PUBLIC, { county: code, slug: '2022-02' })
    expect(issue?.contents[0]?.title).toBe('关于做好造林工作的通知')
    expect(await loadReading(at.db, PUBLIC, { county: code, issue: '2022-02' })).toEqual(damagedIssue().reading)
    expect(await correct(code, { clause: '文号', text: '某政办发〔2022〕7号' })).toMatchObject({ ground: 'number' })
  })

  test('bodies are gathered from the corrected text', async () => {
    const code = await county()
    const text = '职责。县林业局应当在7日内审核，由县财政局拨付。'
    await correct(code, { clause: '二', text })
    const body = await bodyByName(at.db, PUBLIC, { county: code, body: '某县林业局' })
    const [named] = body?.documents[0]?.clauses ?? []
    expect(named?.clause).toMatchObject({ text, body: [[0, text.length]] })
    expect(named?.named.map(({ span }) => text.slice(...span))).toEqual(['县林业局'])
    expect(named?.times.map((time) => time.text)).toEqual(['7日内'])
  })

  test('a correction that stays over an import is read again on the new print', async () => {
    const code = await county()
    await correct(code)
    const next = damagedIssue(['7月1日起', '9月1日起'])
    await importReading(at.db, EDITOR, { county: code, ...next, publish: true, now: NOW })
    expect((await view(code)).version).toBe(3)
    expect(await factsAt(code, TASK)).toEqual(['110亩', '50亩', '60亩'])
    expect(await said(code)).toContainEqual(['sum-mismatch', 'solved', TASK])
    expect((await view(code)).document.effective).toBe('2022-09-01')
    expect(await loadReading(at.db, PUBLIC, { county: code, issue: '2022-02' })).toEqual(next.reading)
  })

  test('an attachment that is brought in is no longer missing; its own clauses are corrected and read again too', async () => {
    const code = await county()
    const list = { county: code, document: TREES, n: 1, ...treeList(), publish: true, now: NOW }
    await importAttachment(at.db, EDITOR, list)
    expect(await said(code)).toContainEqual(['attachment-not-printed', 'solved', '附件1'])
    const clause = '附件1/一第1款'
    expect(await correct(code, { clause, text: '编织袋共450条，其中，一号库200条、二号库250条。' })).toMatchObject({
      version: 3,
    })
    expect(await factsAt(code, clause)).toEqual(['450条', '200条', '250条'])
    expect((await view(code)).findings.filter((one) => one.clause === clause)).toMatchObject([
      { origin: 1, state: 'solved', solvedBy: clause },
    ])
    expect(await importAttachment(at.db, EDITOR, list)).toMatchObject({ outcome: 'unchanged', version: 3 })
  })
})
