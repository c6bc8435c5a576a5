import { describe, expect, test } from 'vitest'
import { acceptFindings } from './accept-findings.ts'
import { PUBLIC } from './actor.ts'
import { acceptFinding, dismissFinding, reopenFinding } from './finding.ts'
import { findingsOfIssue } from './findings.ts'
import { importReading } from './import.ts'
import { issueBySlug, listIssues } from './issue.ts'
import { journalEntries } from './journal.ts'
import { AUDITOR, EDITOR, engines, NOW, testStore } from './testing/engines.ts'
import { type IssueSketch, sketched } from './testing/reading-builder.ts'

const NUMBER = '某政办发〔2022〕23号'
const FIRST: IssueSketch = {
  documents: [
    { number: NUMBER, title: '某县防治方案', clauses: [{ label: '一、', text: '隐患点42处。' }] },
    { number: '某政办发〔2022〕24号', title: '某县示范方案', clauses: [] },
  ],
  findings: [
    { rule: 'sum-mismatch', severity: 'error', document: NUMBER, clause: '一', message: '合计不符' },
    { rule: 'label-missing', severity: 'note', document: NUMBER, message: '编号缺失' },
    { rule: 'contents-missing', severity: 'warning', message: '目录缺一件' },
  ],
}

describe.each(engines)('findings on $name', (engine) => {
  const at = testStore(engine)
  let counties = 600_000
  const ISSUE = '2022-02'

  async function countyWithIssue(): Promise<string> {
    const county = `${(counties += 1)}`
    await importReading(at.db, EDITOR, { county, ...sketched(FIRST), publish: true, now: NOW })
    return county
  }
  const change = async (
    county: string,
    how: typeof dismissFinding,
    more: object = {},
    actor: typeof EDITOR | typeof PUBLIC = EDITOR,
  ) => {
    const [first] = await findingsOfIssue(at.db, EDITOR, { county, issue: ISSUE })
    if (first === undefined) throw new Error('no finding')
    return how(at.db, actor, {
      county,
      owner: first.owner,
      fingerprint: first.fingerprint,
      reason: '原件如此',
      now: NOW,
      ...more,
    })
  }
  const states = async (county: string) =>
    (await findingsOfIssue(at.db, EDITOR, { county, issue: ISSUE })).map(({ rule, state, reason }) => [
      rule,
      state,
      reason,
    ])

  test('are listed in order with the document they are about', async () => {
    const county = await countyWithIssue()
    const found = await findingsOfIssue(at.db, PUBLIC, { county, issue: ISSUE })
    expect(found.map(({ rule, documentSlug, clause, state }) => [rule, documentSlug, clause, state])).toEqual([
      ['sum-mismatch', NUMBER, '一', 'open'],
      ['label-missing', NUMBER, undefined, 'open'],
      ['contents-missing', null, undefined, 'open'],
    ])
  })

  test('dismissed with a reason are off the list of the public and off every count, and can be put back', async () => {
    const county = await countyWithIssue()
    expect(await change(county, dismissFinding)).toEqual({ outcome: 'set' })
    expect(await change(county, dismissFinding)).toEqual({ outcome: 'unchanged' })
    expect(await states(county)).toEqual([
      ['sum-mismatch', 'dismissed', '原件如此'],
      ['label-missing', 'open', null],
      ['contents-missing', 'open', null],
    ])
    expect(await findingsOfIssue(at.db, PUBLIC, { county, issue: ISSUE })).toHaveLength(2)
    const counts = { error: 0, warning: 1, note: 1, accepted: 0, dismissed: 1, solved: 0 }
    expect((await listIssues(at.db, EDITOR, { county }))[0]?.findings).toEqual(counts)
    const view = await issueBySlug(at.db, PUBLIC, { county, slug: ISSUE })
    expect(view?.findings).toEqual({ ...counts, dismissed: 0 })
    expect(view?.contents.map(({ findings }) => findings.note)).toEqual([1, 0])
    expect(await change(county, reopenFinding, { reason: '应改' })).toEqual({ outcome: 'set' })
    expect((await states(county))[0]).toEqual(['sum-mismatch', 'open', '应改'])
    const verbs = (await journalEntries(at.db, AUDITOR, { county })).map(({ verb, clause }) => [verb, clause])
    expect(verbs.slice(1)).toEqual([
      ['dismiss-finding', '一'],
      ['reopen-finding', '一'],
    ])
  })

  test('accepted as printed so stay public, counted apart', async () => {
    const county = await countyWithIssue()
    expect(await change(county, acceptFinding)).toEqual({ outcome: 'set' })
    const [first] = await findingsOfIssue(at.db, PUBLIC, { county, issue: ISSUE })
    expect(first).toMatchObject({ rule: 'sum-mismatch', state: 'accepted', reason: '原件如此' })
    const counts = { error: 0, warning: 1, note: 1, accepted: 1, dismissed: 0, solved: 0 }
    expect((await listIssues(at.db, PUBLIC, { county }))[0]?.findings).toEqual(counts)
    const entries = await journalEntries(at.db, AUDITOR, { county })
    expect(entries.at(-1)?.verb).toBe('accept-finding')
  })

  test('of one rule are accepted together in one act, notes only', async () => {
    const county = await countyWithIssue()
    const all = { county, issue: ISSUE, reason: '原件如此', now: NOW }
    expect(await acceptFindings(at.db, EDITOR, { ...all, rule: 'sum-mismatch' })).toMatchObject({ ground: 'not-found' })
    expect(await acceptFindings(at.db, PUBLIC, { ...all, rule: 'label-missing' })).toMatchObject({
      ground: 'not-permitted',
    })
    expect(await acceptFindings(at.db, EDITOR, { ...all, rule: 'label-missing' })).toEqual({ outcome: 'set', count: 1 })
    expect((await states(county)).map(([, state]) => state)).toEqual(['open', 'accepted', 'open'])
    const entries = await journalEntries(at.db, AUDITOR, { county })
    expect(entries.map(({ verb }) => verb)).toEqual(['import', 'accept-findings'])
    expect(entries[1]?.payload).toMatchObject({ rule: 'label-missing', count: 1 })
  })

  test('stay dismissed when a later text has the same again, and only then', async () => {
    const county = await countyWithIssue()
    await change(county, dismissFinding)
    await importReading(at.db, EDITOR, { county, ...sketched({ ...FIRST, blank: 3 }), publish: true, now: NOW })
    expect((await states(county))[0]).toEqual(['sum-mismatch', 'dismissed', '原件如此'])
    const findings = (FIRST.findings ?? []).map((one, i) => (i === 0 ? { ...one, message: '合计差一' } : one))
    await importReading(at.db, EDITOR, { county, ...sketched({ ...FIRST, findings }), publish: true, now: NOW })
    expect((await states(county))[0]).toEqual(['sum-mismatch', 'open', null])
  })

  test('are not dismissed without a reason, by the public, or where there is none', async () => {
    const county = await countyWithIssue()
    expect(await change(county, dismissFinding, { reason: ' ' })).toMatchObject({
      outcome: 'refused',
      ground: 'no-reason',
    })
    expect(await change(county, dismissFinding, { reason: 'a\0' })).toMatchObject({ ground: 'unstorable' })
    expect(await change(county, dismissFinding, { fingerprint: 'none' })).toMatchObject({ ground: 'not-found' })
    expect(await change(county, dismissFinding, {}, PUBLIC)).toMatchObject({ ground: 'not-permitted' })
    expect((await states(county))[0]).toEqual(['sum-mismatch', 'open', null])
  })
})
