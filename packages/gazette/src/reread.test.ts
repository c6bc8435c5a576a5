import { describe, expect, test } from 'vitest'
import { readIssue } from './read.ts'
import { readAttachment } from './read-attachment.ts'
import { reread } from './reread.ts'
import { generateIssue, inventedCounty, random, SEEDED_RULES } from './testing/index.ts'
import type { Node } from './types.ts'

const SOURCE = `青岚县人民政府公报

2024年第1期（总第9期）

青岚县人民政府

关于印发青岚县植树补助办法的通知

青政发〔2024〕3号

各乡（镇）人民政府：

现将《青岚县植树补助办法》印发给你们，请认真执行。

青岚县人民政府

2024年3月4日

青岚县植树补助办法

第一条 全县植树120亩，其中，东山50亩、西川60亩。

第二条 县林业局应当在5个工作日内审核，并报送县财政局。

第三条 本办法由县林业局负责解释。

第四条 本办法自2024年4月1日起施行，有效期3年。
`

const bodies = [
  { name: '青岚县林业局', aliases: ['县林业局'] },
  { name: '青岚县财政局', aliases: ['县财政局'] },
]

describe('a document with corrected clauses', () => {
  const { issue, documents } = readIssue(SOURCE, { bodies })
  const document = documents[0]!
  const again = (...corrections: Parameters<typeof reread>[1]) =>
    reread({ document, issue, source: SOURCE }, corrections, { bodies })

  test('has the facts of the corrected text, counted in that text, and the others where they stand', () => {
    const text = '县林业局应当在10日内审核。'
    const now = again({ path: '第二条', text })
    expect(now.facts.filter(({ clause }) => clause === '第二条').map((fact) => [fact.kind, fact.text])).toEqual([
      ['body', '县林业局'],
      ['term', '10日内'],
    ])
    for (const fact of now.facts)
      expect((fact.clause === '第二条' ? text : SOURCE).slice(...fact.span), fact.clause).toBe(fact.text)
    expect(now.facts.filter(({ clause }) => clause !== '第二条')).toEqual(
      document.facts.filter(({ clause }) => clause !== '第二条'),
    )
    const order = now.facts
      .map(({ clause }) => ['通知/主送', '通知/第1款', '第二条', '第三条'].indexOf(clause))
      .filter((at) => at >= 0)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  test('loses the findings that no longer hold and gains new ones, their words named by clause', () => {
    const rules = (of: ReturnType<typeof again>) => of.findings.map(({ rule, clause }) => [rule, clause])
    expect(rules(again())).toContainEqual(['sum-mismatch', '第一条'])
    expect(rules(again({ path: '第一条', text: '全县植树120亩，其中，东山60亩、西川60亩。' }))).toEqual([])
    const text = '县林业局应当在5个工作日内审核（并报送县财政局。'
    const worse = again({ path: '第二条', text })
    const bracket = worse.findings.find(({ rule }) => rule === 'bracket-unbalanced')
    expect(bracket?.words.map(({ clause, span }) => [clause, text.slice(...span)])).toEqual([['第二条', '（']])
  })

  test('states of itself what its corrected clauses say', () => {
    expect(again().fields).toEqual(again({ path: '第二条', text: '略。' }).fields)
    expect(again({ path: '第四条', text: '本办法自2024年5月1日起施行，有效期5年。' }).fields).toMatchObject({
      effective: '2024-05-01',
      validFor: '5年',
      interprets: '青岚县林业局',
    })
    expect(again({ path: '通知/标题', text: '关于印发青岚县造林补助办法的通知' }).fields.title).toBe(
      '关于印发青岚县造林补助办法的通知',
    )
    expect(again({ path: '标题', text: '青岚县植树补助方案' }).fields).toMatchObject({
      carries: '青岚县植树补助方案',
      kind: '方案',
    })
    expect(again({ path: '通知/成文日期', text: '2023年3月4日' }).fields.issued).toBe('2023-03-04')
  })
})

test('an attachment of its own source is read again alone', () => {
  const source = '物资清单\n\n一、储备\n\n编织袋共500条，其中，一号库200条、二号库250条。\n'
  const document = { number: '青政发〔2024〕3号', title: '通知', issued: '2024-03-02' }
  const { nodes, findings } = readAttachment(source, { n: 2, document })
  const printed = { attachment: nodes, document, source }
  expect(reread(printed, []).findings.map(({ rule, message }) => [rule, message])).toEqual(
    findings.map(({ rule, message }) => [rule, message]),
  )
  const mended = reread(printed, [{ path: '附件2/一第1款', text: '编织袋共450条，其中，一号库200条、二号库250条。' }])
  expect([mended.findings, mended.facts.map(({ text }) => text)]).toEqual([[], ['450条', '200条', '250条']])
})

test('without corrections a document reads as it was read in its issue', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const { source, truth } = generateIssue(seed, { errors: SEEDED_RULES })
    const known = inventedCounty(random(seed)).bodies
    const reading = readIssue(source, { bodies: known })
    expect(reading.documents, `seed ${seed}`).toHaveLength(truth.documents.length)
    for (const document of reading.documents) {
      const { fields, facts, findings } = reread({ document, issue: reading.issue, source }, [], { bodies: known })
      const { clauses, facts: printed, attachments: _, span: _s, ...read } = document
      const order = new Map(walk(clauses).map(({ path }, i) => [path, i]))
      expect(fields).toEqual(read)
      expect(facts).toEqual(printed.toSorted((a, b) => (order.get(a.clause) ?? 0) - (order.get(b.clause) ?? 0)))
      // The order of days among documents is no matter of one document.
      const own = reading.findings.filter((one) => one.document === read.number && one.rule !== 'date-order')
      expect(findings.map(({ message }) => message)).toEqual(expect.arrayContaining(own.map(({ message }) => message)))
    }
  }
})

const walk = (nodes: readonly Node[]): Node[] => nodes.flatMap((node) => [node, ...walk(node.children)])
