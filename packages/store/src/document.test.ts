import type { Span } from '@zhengling/gazette'
import { describe, expect, test } from 'vitest'
import { PUBLIC } from './actor.ts'
import { clause } from './clause.ts'
import { correctClause } from './correction.ts'
import { documentByNumber } from './document.ts'
import { importReading } from './import.ts'
import { issueBySlug, issueContents, listIssues } from './issue.ts'
import { journalEntries } from './journal.ts'
import { publishDocument, publishIssue } from './publish.ts'
import { sourceText } from './reading.ts'
import { stats } from './stats.ts'
import { BODIES, damagedIssue, WATER } from './testing/damaged-issue.ts'
import { AUDITOR, EDITOR, engines, NOW, testStore } from './testing/engines.ts'
import { type IssueSketch, sketched } from './testing/reading-builder.ts'

const NUMBER = '某政办发〔2022〕26号'
const HEATING = {
  number: NUMBER,
  title: '某县取暖办法',
  clauses: [
    { label: '一、', text: '标准', heading: true, children: [{ label: '（一）', text: '每户1040元，另补200元。' }] },
    { text: '另行通知。' },
  ],
}
const ROSTER = { title: '某县任免名单', clauses: [{ text: '任命乙某。' }] }
const FIRST: IssueSketch = {
  documents: [HEATING, ROSTER],
  findings: [{ rule: 'sum-mismatch', severity: 'error', document: NUMBER, clause: '一（一）', message: '合计不符' }],
}

describe.each(engines)('asking for issues and documents on $name', (engine) => {
  const at = testStore(engine)
  let counties = 800_000
  const freshCounty = () => `${(counties += 1)}`
  const bring = (county: string, sketch: IssueSketch, publish = true) =>
    importReading(at.db, EDITOR, { county, ...sketched(sketch), publish, now: NOW })

  test('an unchanged document stands where the newest print has it, its clauses, facts and findings alike', async () => {
    const county = freshCounty()
    const asked = (changes: readonly (readonly [string, string])[]) => ({
      county,
      ...damagedIssue(...changes),
      publish: true,
      now: NOW,
    })
    const water = async (actor: typeof PUBLIC | typeof EDITOR = PUBLIC) => {
      const view = await documentByNumber(at.db, actor, { county, document: WATER })
      const text = (await sourceText(at.db, actor, { county, hash: view?.source.hash ?? '' })) ?? ''
      const words = (spans: readonly Span[]) => spans.map((span) => text.slice(...span)).join('')
      return {
        version: view?.version,
        issueVersion: view?.issueVersion,
        clauses: view?.document.clauses.map(({ text: own, body }) => [own, words(body)]),
        facts: view?.document.facts.map(({ text: own, span }) => [own, words([span])]),
        findings: view?.findings.map(({ spans }) => words(spans)),
      }
    }
    await importReading(at.db, EDITOR, asked([]))
    const before = await water()
    for (const [own, there] of [...(before.clauses ?? []), ...(before.facts ?? [])]) expect(there).toBe(own)
    expect(before.findings?.length).toBeGreaterThan(0)
    await importReading(at.db, EDITOR, asked([['现将有关事项通知如下。', '现将植树的有关事项通知如下。']]))
    expect(await water()).toEqual({ ...before, issueVersion: 2 })
    await correctClause(at.db, EDITOR, {
      county,
      document: WATER,
      clause: '二',
      text: '报送。每月报送县财政局。',
      reason: '原件如此',
      bodies: BODIES,
      publish: false,
      now: NOW,
    })
    await importReading(at.db, EDITOR, { ...asked([['植树工作', '造林工作']]), publish: false })
    expect(await water()).toEqual({ ...before, issueVersion: 2 })
    const inside = await water(EDITOR)
    expect([inside.version, inside.issueVersion]).toEqual([2, 3])
    for (const [own, there] of inside.clauses ?? []) if (!own?.startsWith('报送')) expect(there).toBe(own)
  })

  test('an issue has its documents in order with their counts', async () => {
    const county = freshCounty()
    await bring(county, FIRST)
    const view = await issueBySlug(at.db, PUBLIC, { county, slug: '2022-02' })
    expect(view).toMatchObject({
      slug: '2022-02',
      version: 1,
      year: 2022,
      number: 2,
      serial: 6,
      printedOn: '2022-06-30',
      documents: 2,
      clauses: 3,
      facts: 2,
      publishedAt: NOW,
      importedAt: NOW,
    })
    expect(view?.contents).toMatchObject([
      {
        slug: NUMBER,
        title: HEATING.title,
        kind: '通知',
        issued: '2022-06-20',
        clauses: 2,
        facts: 2,
        findings: { error: 1 },
      },
      { slug: expect.stringMatching(/^t-/), number: null, clauses: 1, facts: 0, findings: { error: 0 } },
    ])
    expect(view?.front).toEqual(sketched(FIRST).reading.front)
    expect(view?.source).toMatchObject({ name: 'issue.txt', format: 'txt', encoding: 'utf-8' })
    expect(await issueBySlug(at.db, PUBLIC, { county, slug: '2021-01' })).toBeUndefined()
    expect(view).toMatchObject((await issueContents(at.db, PUBLIC, { county, slug: '2022-02' })) ?? {})
    expect(await issueContents(at.db, PUBLIC, { county, slug: '2021-01' })).toBeUndefined()
    expect(await stats(at.db, PUBLIC, { county })).toEqual({
      issues: 1,
      documents: 2,
      clauses: 3,
      facts: 2,
      findings: { error: 1, warning: 0, note: 0, accepted: 0, dismissed: 0, solved: 0 },
    })
  })

  test('issues are listed the newest first, those without a number last', async () => {
    const county = freshCounty()
    for (const issue of [
      { number: 2 },
      { year: 2023, number: 1 },
      { year: null, number: null, title: '单行本' },
      { number: 10 },
    ])
      await bring(county, { issue, documents: [] })
    const slugs = (await listIssues(at.db, PUBLIC, { county })).map(({ slug }) => slug)
    expect(slugs).toEqual(['2023-01', '2022-10', '2022-02', expect.stringMatching(/^t-/)])
  })

  test('a document is found by its number however written, or by its slug, with tree, facts and findings', async () => {
    const county = freshCounty()
    await bring(county, FIRST)
    const [read] = sketched(FIRST).reading.documents
    const view = await documentByNumber(at.db, PUBLIC, { county, document: '某政办发 [2022] 26 号' })
    expect(view).toMatchObject({
      slug: NUMBER,
      version: 1,
      newest: 1,
      issue: '2022-02',
      issueVersion: 1,
      inIssue: true,
      corrections: [],
      versions: [{ version: 1, madeBy: 'print' }],
    })
    expect(view?.document).toEqual(read)
    expect(view?.findings).toMatchObject([{ rule: 'sum-mismatch', clause: '一（一）' }])
    const roster = (await issueBySlug(at.db, PUBLIC, { county, slug: '2022-02' }))?.contents[1]?.slug ?? ''
    expect((await documentByNumber(at.db, PUBLIC, { county, document: roster }))?.document.title).toBe(ROSTER.title)
    expect(await documentByNumber(at.db, PUBLIC, { county, document: NUMBER, version: 2 })).toBeUndefined()
    expect(await documentByNumber(at.db, PUBLIC, { county, document: '某政办发〔2022〕99号' })).toBeUndefined()
  })

  test('a clause has what stands above it and its margin', async () => {
    const county = freshCounty()
    await bring(county, FIRST)
    const view = await clause(at.db, PUBLIC, { county, document: NUMBER, clause: '一（一）' })
    expect(view).toMatchObject({
      number: NUMBER,
      title: HEATING.title,
      issued: '2022-06-20',
      node: { label: '（一）' },
      above: [{ path: '一', children: [] }],
      correction: null,
    })
    expect(view?.facts.map(({ text }) => text)).toEqual(['1040元', '200元'])
    expect(view?.findings).toHaveLength(1)
    expect(await clause(at.db, PUBLIC, { county, document: NUMBER, clause: '九' })).toBeUndefined()
  })

  test('a new version that is not published leaves the public with the old one', async () => {
    const county = freshCounty()
    await bring(county, FIRST)
    const corrected = { ...FIRST, documents: [{ ...HEATING, clauses: [{ text: '改。' }] }] }
    await bring(county, corrected, false)
    const seen = async (actor: typeof PUBLIC | typeof EDITOR) => {
      const view = await documentByNumber(at.db, actor, { county, document: NUMBER })
      const issue = await issueBySlug(at.db, actor, { county, slug: '2022-02' })
      return [
        view?.version,
        view?.newest,
        view?.versions.length,
        issue?.version,
        issue?.contents.map(({ version }) => version),
        issue?.versions.length,
      ]
    }
    expect(await seen(PUBLIC)).toEqual([1, 1, 1, 1, [1, 1], 1])
    expect(await seen(EDITOR)).toEqual([2, 2, 2, 2, [2], 2])
    expect(await publishIssue(at.db, PUBLIC, { county, issue: '2022-02', now: NOW })).toMatchObject({
      ground: 'not-permitted',
    })
    expect(await publishIssue(at.db, EDITOR, { county, issue: '2022-02', now: NOW })).toEqual({
      outcome: 'published',
      version: 2,
    })
    expect(await publishIssue(at.db, EDITOR, { county, issue: '2022-02', now: NOW })).toEqual({
      outcome: 'unchanged',
      version: 2,
    })
    expect(await seen(PUBLIC)).toEqual([2, 2, 2, 2, [2], 2])
    const roster = (await issueBySlug(at.db, PUBLIC, { county, slug: '2022-02', version: 1 }))?.contents[1]?.slug ?? ''
    expect(await documentByNumber(at.db, PUBLIC, { county, document: roster })).toMatchObject({
      version: 1,
      inIssue: false,
    })
    expect((await journalEntries(at.db, AUDITOR, { county })).map(({ verb }) => verb)).toEqual([
      'import',
      'import',
      'publish',
    ])
  })

  test('an old version of a document has the findings of the issue as it was then', async () => {
    const county = freshCounty()
    await bring(county, FIRST)
    await bring(county, { documents: [{ ...HEATING, clauses: [] }, ROSTER] })
    const seen = async (version: number) => {
      const view = await documentByNumber(at.db, PUBLIC, { county, document: NUMBER, version })
      return [view?.issueVersion, view?.findings.length]
    }
    expect([await seen(1), await seen(2)]).toEqual([
      [1, 1],
      [2, 0],
    ])
  })

  test('one document can be opened to the public by itself', async () => {
    const county = freshCounty()
    const other = freshCounty()
    await bring(other, FIRST, false)
    await bring(county, FIRST, false)
    const asked = { county, document: NUMBER, now: NOW }
    expect(await publishDocument(at.db, PUBLIC, asked)).toMatchObject({ ground: 'not-permitted' })
    expect(await publishDocument(at.db, EDITOR, { ...asked, document: '某政办发〔2022〕99号' })).toMatchObject({
      ground: 'not-found',
    })
    expect(await publishDocument(at.db, EDITOR, asked)).toEqual({ outcome: 'published', version: 1 })
    expect(await publishDocument(at.db, EDITOR, asked)).toEqual({ outcome: 'unchanged', version: 1 })
    expect(await documentByNumber(at.db, PUBLIC, { ...asked, county: other })).toBeUndefined()
    expect(await documentByNumber(at.db, PUBLIC, asked)).toMatchObject({ version: 1 })
    expect(await listIssues(at.db, PUBLIC, { county })).toEqual([])
    expect(await publishIssue(at.db, EDITOR, { county, issue: '2021-01', now: NOW })).toMatchObject({
      ground: 'not-found',
    })
  })

  test('an issue asked for in an old version has its documents as they were then', async () => {
    const county = freshCounty()
    await bring(county, FIRST)
    await bring(county, { ...FIRST, documents: [{ ...HEATING, clauses: [] }, ROSTER] })
    const versionsIn = async (version?: number) =>
      (await issueBySlug(at.db, PUBLIC, { county, slug: '2022-02', ...(version && { version }) }))?.contents.map(
        (one) => one.version,
      )
    expect([await versionsIn(1), await versionsIn(2), await versionsIn()]).toEqual([
      [1, 1],
      [2, 1],
      [2, 1],
    ])
  })
})
