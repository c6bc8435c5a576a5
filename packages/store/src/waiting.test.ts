import { describe, expect, test } from 'vitest'
import { PUBLIC } from './actor.ts'
import { correctClause } from './correction.ts'
import { documentByNumber } from './document.ts'
import { importReading } from './import.ts'
import { publishDocument, publishIssue } from './publish.ts'
import { damagedIssue, TREES, WATER } from './testing/damaged-issue.ts'
import { EDITOR, engines, NOW, testStore } from './testing/engines.ts'
import { waitingWork } from './waiting.ts'
import { withdrawIssue } from './withdraw.ts'

const ISSUE = '2022-02'

describe.each(engines)('what waits for the editor, on $name', (engine) => {
  const at = testStore(engine)
  let counties = 440_000
  const bring = async (publish: boolean, county = `${(counties += 1)}`, ...changes: [string, string][]) => {
    await importReading(at.db, EDITOR, { county, ...damagedIssue(...changes), publish, now: NOW })
    return county
  }
  const correct = (county: string, text: string) =>
    correctClause(at.db, EDITOR, {
      county,
      document: TREES,
      clause: '一',
      text,
      reason: '原件如此',
      publish: false,
      now: NOW,
    })
  const waits = async (county: string) => {
    const { issues, documents, attachments, withdrawn } = await waitingWork(at.db, EDITOR, { county })
    return {
      issues: issues.map(({ issue, version }) => `${issue} v${version}`),
      documents: documents.map(({ document, version }) => `${document} v${version}`),
      attachments: attachments.map(({ document, n }) => `${document} ${n}`),
      withdrawn: withdrawn.map(({ id, version }) => `${id} v${version}`),
    }
  }
  const seen = async (county: string, document: string) =>
    (await documentByNumber(at.db, PUBLIC, { county, document }))?.version

  test('a draft is one piece of work, however much was corrected in it, and is opened with its corrections', async () => {
    const county = await bring(false)
    await correct(county, '任务。植树110亩。')
    expect(await waits(county)).toEqual({
      issues: [`${ISSUE} v1`],
      documents: [],
      attachments: [`${TREES} 1`],
      withdrawn: [],
    })
    await publishIssue(at.db, EDITOR, { county, issue: ISSUE, now: NOW })
    expect([await seen(county, TREES), await seen(county, WATER)]).toEqual([2, 1])
    expect(await waits(county)).toMatchObject({ issues: [], documents: [] })
    expect((await documentByNumber(at.db, PUBLIC, { county, document: TREES }))?.versions).toHaveLength(2)
  })

  test('a correction of what is public waits by itself, also while a new print of the issue waits', async () => {
    const county = await bring(true)
    await correct(county, '任务。植树110亩。')
    expect(await waits(county)).toMatchObject({ issues: [], documents: [`${TREES} v2`] })
    await bring(false, county, ['节水工作', '抗旱工作'])
    expect(await waits(county)).toMatchObject({ issues: [`${ISSUE} v2`], documents: [`${TREES} v2`] })
    await publishIssue(at.db, EDITOR, { county, issue: ISSUE, now: NOW })
    expect([await seen(county, TREES), await seen(county, WATER)]).toEqual([1, 2])
    await publishDocument(at.db, EDITOR, { county, document: TREES, now: NOW })
    expect(await waits(county)).toMatchObject({ issues: [], documents: [] })
  })

  test('what was withdrawn is no work but is not forgotten; drafts made before stay drafts when it comes back', async () => {
    const county = await bring(true)
    await correct(county, '任务。植树110亩。')
    await withdrawIssue(at.db, EDITOR, { county, issue: ISSUE, reason: '待核', now: NOW })
    expect(await waits(county)).toMatchObject({ issues: [], documents: [`${TREES} v2`], withdrawn: [`${ISSUE} v1`] })
    await publishIssue(at.db, EDITOR, { county, issue: ISSUE, now: NOW })
    expect([await seen(county, TREES), await waits(county)]).toMatchObject([1, { withdrawn: [] }])
  })
})
