import { expect, test } from 'vitest'
import { ApiDocument, ApiIssue, ApiIssues } from '../api/contract.ts'
import { sharedSample } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { createApp } from './app.ts'

const sample = sharedSample()

test('pages have their twins in JSON, as the contract says', async () => {
  const visitor = new Visitor(createApp(await sample()))
  const { issues } = ApiIssues.strict().parse(await (await visitor.get('/api/issues')).json())
  expect(issues).toMatchObject([{ slug: '2024-01', year: 2024, number: 1, published: '2024-03-29', documents: 3 }])
  const issue = ApiIssue.strict().parse(await (await visitor.get('/api/issues/2024-01')).json())
  expect(issue.contents.map(({ number }) => number)).toEqual([
    '云政发〔2024〕3号',
    '云政办发〔2024〕5号',
    '云政办发〔2024〕6号',
  ])
  const document = ApiDocument.strict().parse(await (await visitor.get('/api/documents/云政发[2024]3号')).json())
  expect(document).toMatchObject({
    number: '云政发〔2024〕3号',
    interprets: '云水县水利局',
    validFor: '5年',
    version: 1,
  })
  expect(JSON.stringify(document.clauses)).toContain('第五条（三）')
})

test('what is not there is said in JSON', async () => {
  const visitor = new Visitor(createApp(await sample()))
  for (const path of ['/api/issues/1999-01', '/api/documents/x', '/api/nothing']) {
    const answer = await visitor.get(path)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toHaveProperty('error')
  }
})
