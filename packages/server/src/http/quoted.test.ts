import { readAttachment } from '@zhengling/gazette'
import { correctClause, findingsOfIssue, importAttachment, issueBySlug } from '@zhengling/store'
import { expect, test } from 'vitest'
import { editor } from '../testing/editor.ts'
import { sampleService } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { createApp } from './app.ts'
import { quoted } from './quoted.ts'

const trees = '云政办发〔2024〕5号'
const list = '附件2\n\n云水县古树名木保护名录\n\n一、数量\n\n编织袋共500条，其中，一号库200条、二号库250条。\n'

test('words are quoted from the text that they stand in: the issue, a later attachment, a corrected clause', async () => {
  const service = await sampleService()
  const { store, county, clock } = service
  const actor = editor
  const scope = { county: county.code, document: trees, publish: true, now: clock.now() }
  const source = { name: '名录.txt', bytesHash: '0'.repeat(64), format: 'text', encoding: 'utf-8', text: list }
  const read = readAttachment(list, { n: 2, document: { number: trees, issued: '2024-03-04' }, bodies: county.bodies })
  await importAttachment(store.db, actor, { ...scope, n: 2, ...read, source, bodies: county.bodies })
  const text = '保证质量。每亩栽植不少于74株（成活率达到85%以上。'
  await correctClause(store.db, actor, { ...scope, clause: '二（二）', text, reason: '试', bodies: county.bodies })
  const view = await issueBySlug(store.db, actor, { county: county.code, slug: '2024-01' })
  const all = await quoted(service, actor, view!)
  const wordsOf = (rule: string, clause: string) =>
    all
      .find(({ finding }) => finding.rule === rule && finding.clause === clause)
      ?.quotes.flatMap((quote) => quote.flatMap(({ text, marked }) => (marked ? [text] : [])))
  expect(wordsOf('character-damaged', '1.3')).toEqual(['□'])
  expect(wordsOf('sum-mismatch', '附件2/一第1款')).toEqual(['500条', '200条', '250条'])
  expect(wordsOf('bracket-unbalanced', '二（二）')).toEqual(['（'])
  expect((await findingsOfIssue(store.db, actor, { county: county.code, issue: '2024-01' })).length).toBe(all.length)
  const page = await new Visitor(createApp(service)).text(`/documents/${trees}`)
  expect(page).toContain('株<span class="doubt">（</span>成活率')
  expect(page).toContain('<span class="doubt">500条</span>')
})
