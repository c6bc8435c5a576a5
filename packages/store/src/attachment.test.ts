import { describe, expect, test } from 'vitest'
import { PUBLIC } from './actor.ts'
import { type AttachmentImport, importAttachment } from './attachment.ts'
import { clause } from './clause.ts'
import { correctClause } from './correction.ts'
import { documentByNumber } from './document.ts'
import { importReading } from './import.ts'
import { journalEntries } from './journal.ts'
import { loadReading, sourceText } from './reading.ts'
import { AUDITOR, EDITOR, engines, NOW, testStore } from './testing/engines.ts'
import { type ClauseSketch, type IssueSketch, sketched, sketchedNodes } from './testing/reading-builder.ts'

const NUMBER = '某政办发〔2022〕21号'
const MISSING = { n: 1, title: '服务面积表', printed: false, note: '附件见县政府网站' }
const PRINTED = { n: 2, title: '流程图', printed: true }
const FIRST: IssueSketch = {
  documents: [
    {
      number: NUMBER,
      title: '某县托管方案',
      clauses: [
        { label: '一、', text: '按面积补贴50元。' },
        { label: '附件2', text: '流程' },
      ],
      attachments: [MISSING, PRINTED],
    },
  ],
}
const AREAS: readonly ClauseSketch[] = [
  { label: '一、', text: '稷峰乡300亩，补贴900元。', children: [{ label: '（一）', text: '甲村100亩。' }] },
]

describe.each(engines)('an attachment printed elsewhere, on $name', (engine) => {
  const at = testStore(engine)
  let counties = 300_000

  async function issueIn(sketch = FIRST): Promise<string> {
    const county = `${(counties += 1)}`
    await importReading(at.db, EDITOR, { county, ...sketched(sketch), publish: true, now: NOW })
    return county
  }
  const again = (county: string, sketch: IssueSketch) =>
    importReading(at.db, EDITOR, { county, ...sketched(sketch), publish: true, now: NOW })
  const bring = (county: string, more: Partial<AttachmentImport> = {}, clauses = AREAS) => {
    const { nodes, source } = sketchedNodes(clauses)
    const facts = [
      { kind: 'money', text: '900元', span: [9, 13], clause: '一', value: { amount: '900', unit: '元', yuan: '900' } },
    ] as const
    const findings = [
      {
        rule: 'sum-mismatch',
        severity: 'error',
        document: NUMBER,
        clause: '一',
        message: '合计不符',
        settle: '对照原表',
        spans: [],
      },
    ] as const
    return importAttachment(at.db, EDITOR, {
      county,
      document: '某政办发[2022] 21号',
      n: 1,
      nodes,
      facts,
      findings,
      source,
      publish: true,
      now: NOW,
      ...more,
    })
  }
  const view = async (county: string, version?: number) => {
    const found = await documentByNumber(at.db, PUBLIC, {
      county,
      document: NUMBER,
      ...(version === undefined ? {} : { version }),
    })
    if (found === undefined) throw new Error('no document')
    return found
  }
  const paths = async (county: string) => (await view(county)).document.clauses.map(({ path }) => path)

  test('comes into the tree of its document as a new version, with its facts and findings', async () => {
    const county = await issueIn()
    expect(await bring(county)).toEqual({ outcome: 'imported', document: NUMBER, version: 2, dropped: [] })
    const found = await view(county)
    expect(await paths(county)).toEqual(['标题', '一', '附件2', '附件1/一'])
    expect(found.document.clauses.at(-1)?.children.map(({ path }) => path)).toEqual(['附件1/一（一）'])
    expect(found.document.facts.map(({ clause: at_, text }) => [at_, text])).toEqual([
      ['一', '50元'],
      ['附件1/一', '900元'],
    ])
    expect(found.findings).toMatchObject([
      { clause: '附件1/一', documentSlug: NUMBER, owner: { kind: 'document', id: NUMBER } },
    ])
    expect(found.attachments).toMatchObject([
      { ...MISSING, importedFrom: { name: 'attachment.txt' } },
      { ...PRINTED, importedFrom: null },
    ])
    expect(found.versions.map(({ madeBy }) => madeBy)).toEqual(['print', 'attachment'])
    const [node] = [await clause(at.db, PUBLIC, { county, document: NUMBER, clause: '附件1/一（一）' })]
    expect(node?.above.map(({ path }) => path)).toEqual(['附件1/一'])
    const text = await sourceText(at.db, PUBLIC, { county, hash: found.attachments[0]?.importedFrom?.hash ?? '' })
    expect(text?.slice(...(node?.node.body[0] ?? [0, 0]))).toBe('甲村100亩。')
    expect((await view(county, 1)).document.clauses).toHaveLength(3)
    expect(await loadReading(at.db, PUBLIC, { county, issue: '2022-02' })).toEqual(sketched(FIRST).reading)
  })

  test('the same again changes nothing; another text of it replaces it', async () => {
    const county = await issueIn()
    await bring(county)
    expect(await bring(county)).toEqual({ outcome: 'unchanged', document: NUMBER, version: 2 })
    expect(await journalEntries(at.db, AUDITOR, { county })).toHaveLength(2)
    expect(await bring(county, {}, [{ text: '另一张表' }])).toMatchObject({ outcome: 'imported', version: 3 })
    expect(await paths(county)).toEqual(['标题', '一', '附件2', '附件1/第1款'])
  })

  test('stays when the issue is corrected, until the issue prints it', async () => {
    const county = await issueIn()
    await bring(county)
    const [document] = FIRST.documents
    const corrected = { ...document!, clauses: [{ label: '一、', text: '按面积补贴60元。' }] }
    expect(await again(county, { documents: [corrected] })).toMatchObject({
      documents: [{ version: 3, change: 'changed' }],
      dropped: [],
    })
    expect(await paths(county)).toEqual(['标题', '一', '附件1/一'])
    expect((await view(county)).findings).toHaveLength(1)
    const printed = { ...corrected, attachments: [{ ...MISSING, printed: true }, PRINTED] }
    expect(await again(county, { documents: [printed] })).toMatchObject({
      dropped: [{ document: NUMBER, what: 'attachment', at: '附件1' }],
    })
    expect(await paths(county)).toEqual(['标题', '一'])
  })

  test('a correction of it stays with it, and is named when its text goes', async () => {
    const county = await issueIn()
    await bring(county)
    await correctClause(at.db, EDITOR, {
      county,
      document: NUMBER,
      clause: '附件1/一（一）',
      text: '甲村110亩。',
      reason: '原表误',
      publish: true,
      now: NOW,
    })
    expect(await bring(county)).toMatchObject({ outcome: 'unchanged', version: 3 })
    expect(await again(county, { ...FIRST, blank: 2 })).toMatchObject({ documents: [{ change: 'same', version: 3 }] })
    expect(await bring(county, {}, [{ text: '另一张表' }])).toMatchObject({
      dropped: [{ what: 'correction', at: '附件1/一（一）' }],
    })
  })

  test('is refused where the document does not name it, has it in print, or is not there', async () => {
    const county = await issueIn()
    expect(await bring(county, { n: 3 })).toMatchObject({
      ground: 'no-attachment',
      message: expect.stringContaining('附件1《服务面积表》'),
    })
    expect(await bring(county, { n: 2 })).toMatchObject({ ground: 'already-printed' })
    expect(await bring(county, { document: '某政办发〔2022〕99号' })).toMatchObject({ ground: 'no-document' })
    expect(
      await bring(county, {}, [
        { label: '一、', text: '甲' },
        { label: '一、', text: '乙' },
      ]),
    ).toMatchObject({ ground: 'duplicate-path' })
    expect(await bring(county, {}, [{ text: 'a\0' }])).toMatchObject({ ground: 'unstorable' })
    const { nodes, source } = sketchedNodes(AREAS)
    expect(
      await importAttachment(at.db, PUBLIC, { county, document: NUMBER, n: 1, nodes, source, publish: true, now: NOW }),
    ).toMatchObject({ ground: 'not-permitted' })
    expect((await view(county)).version).toBe(1)
  })
})
