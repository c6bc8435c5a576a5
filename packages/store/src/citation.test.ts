import type { Node } from '@zhengling/gazette'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PUBLIC } from './actor.ts'
import { resolveCitation } from './citation.ts'
import { fingerprint } from './fingerprint.ts'
import { type Imported, importReading } from './import.ts'
import { loadReading } from './reading.ts'
import { issues } from './testing/arbitrary-issue.ts'
import { EDITOR, engines, NOW, testStore } from './testing/engines.ts'
import { type ClauseSketch, sketched } from './testing/reading-builder.ts'

const NUMBER = '某政办发〔2022〕26号'
const issue = (...clauses: readonly ClauseSketch[]) =>
  sketched({ documents: [{ number: NUMBER, title: '某县补贴办法', clauses }] })
const everyNode = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node) => [node, ...everyNode(node.children)])

describe.each(engines)('a citation on $name', (engine) => {
  const at = testStore(engine)
  let counties = 500_000
  const freshCounty = () => `${(counties += 1)}`
  const bring = (county: string, one: ReturnType<typeof sketched>, now = NOW, publish = true) =>
    importReading(at.db, EDITOR, { county, ...one, publish, now, restore: true })

  test('cites for ever what it cited, however often the issue is corrected', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(issues, { minLength: 2, maxLength: 3 }), async (sketches) => {
        const county = freshCounty()
        const cited: { document: string; version: number; node: Node }[] = []
        for (const sketch of sketches) {
          const one = sketched(sketch)
          const outcome = await bring(county, one)
          if (outcome.outcome === 'unchanged') continue
          const { documents, issue: slug, version } = outcome as Imported
          expect(await loadReading(at.db, PUBLIC, { county, issue: slug, version })).toEqual(one.reading)
          for (const [i, { slug: document, version: v, change }] of documents.entries()) {
            if (change !== 'same')
              cited.push(
                ...everyNode(one.reading.documents[i]?.clauses ?? []).map((node) => ({ document, version: v, node })),
              )
          }
        }
        for (const { document, version, node } of cited.filter((_, i) => i % 7 === 0)) {
          const found = await resolveCitation(at.db, PUBLIC, { county, document, clause: node.path, version })
          expect(found).toMatchObject({ outcome: 'found', node, version, fingerprint: fingerprint(node) })
        }
      }),
      { numRuns: 8 },
    )
  })

  test('says what has become of the clause since', async () => {
    const county = freshCounty()
    await bring(
      county,
      issue(
        { label: '一、', text: '不变。' },
        { label: '二、', text: '每户每个取暖季补贴1040元。' },
        { label: '三、', text: '成立领导小组。' },
        { label: '四、', text: '撤销。' },
        { label: '五、', text: '总述。', children: [{ text: '细目甲。' }] },
      ),
    )
    await bring(
      county,
      issue(
        { label: '一、', text: '不变。' },
        { label: '二、', text: '每户每个取暖季补贴1400元。' },
        { label: '三、', text: '新增内容完全不同。' },
        { label: '六、', text: '成立领导小组。' },
        { label: '五、', text: '总述。', children: [{ text: '细目乙。' }] },
      ),
    )
    const since = async (clause: string) => {
      const found = await resolveCitation(at.db, PUBLIC, { county, document: NUMBER, clause, version: 1 })
      return found.outcome === 'found' ? [found.since, found.newestPath] : found.ground
    }
    expect(await since('一')).toEqual(['same', '一'])
    expect(await since('二')).toEqual(['changed', '二'])
    expect(await since('三')).toEqual(['moved', '六'])
    expect(await since('四')).toEqual(['removed', null])
    expect(await since('五')).toEqual(['changed', '五'])
    expect(await since('九')).toBe('no-clause')
  })

  test('of a day cites what could be read on that day, and of a day before the first version the first', async () => {
    const county = freshCounty()
    await bring(county, issue({ label: '一、', text: '旧文。' }), Temporal.Instant.from('2022-07-01T15:59:00Z'))
    await bring(county, issue({ label: '一、', text: '新文。' }), Temporal.Instant.from('2022-07-01T16:00:00Z'))
    const on = async (day: string) => {
      const found = await resolveCitation(at.db, PUBLIC, {
        county,
        document: '某政办发[2022]26号',
        clause: '一',
        on: Temporal.PlainDate.from(day),
      })
      return found.outcome === 'found' ? found.node.text : found.ground
    }
    // 16:00 UTC is midnight in the county.
    expect([await on('2022-06-01'), await on('2022-07-01'), await on('2022-07-02')]).toEqual([
      '旧文。',
      '旧文。',
      '新文。',
    ])
  })

  test('of what is not there, or not open to the public, is refused', async () => {
    const county = freshCounty()
    await bring(county, issue({ label: '一、', text: '旧文。' }))
    await bring(county, issue({ label: '一、', text: '新文。' }), NOW, false)
    const cite = (more: object, actor: typeof PUBLIC | typeof EDITOR = PUBLIC) =>
      resolveCitation(at.db, actor, { county, document: NUMBER, clause: '一', ...more })
    expect(await cite({ document: '某政办发〔2022〕99号' })).toMatchObject({
      outcome: 'refused',
      ground: 'no-document',
    })
    expect(await cite({ version: 2 })).toMatchObject({ outcome: 'refused', ground: 'no-version' })
    expect(await cite({ version: 2 }, EDITOR)).toMatchObject({ outcome: 'found', newest: 2 })
    expect(await cite({})).toMatchObject({ outcome: 'found', version: 1, newest: 1, since: 'same' })
  })
})
