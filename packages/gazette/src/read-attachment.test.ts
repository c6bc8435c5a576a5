import { expect, test } from 'vitest'
import { readAttachment } from './read-attachment.ts'

const SOURCE = `附件2

抢险物资储备清单

一、储备数量

编织袋共500条，其中，一号库200条、二号库250条。

二、更新期限

每年6月1日前更新。
`

test('an attachment read alone: its nodes, its facts with their clause, its findings under its document', () => {
  const document = { number: '青政发〔2024〕3号', issued: '2024-03-02' }
  const { nodes, facts, findings } = readAttachment(SOURCE, { n: 2, document })
  expect(nodes.map((node) => node.path)).toEqual(['附件2/标题', '附件2/一', '附件2/二'])
  expect(facts.filter((fact) => fact.kind === 'count').map((fact) => [fact.text, fact.clause])).toEqual([
    ['500条', '附件2/一第1款'],
    ['200条', '附件2/一第1款'],
    ['250条', '附件2/一第1款'],
  ])
  expect(findings.map(({ rule, document: number, clause }) => [rule, number, clause])).toEqual([
    ['sum-mismatch', '青政发〔2024〕3号', '附件2/一第1款'],
  ])
})
