import { readFileSync } from 'node:fs'
import { readIssue } from '@zhengling/gazette'
import { describe, expect, test } from 'vitest'
import { bodiesFor, counties } from '../counties.ts'
import { walk } from '../pages/document/context.ts'
import { realIssueFile } from '../testing/real-issue.ts'

const [county] = counties
const file = realIssueFile()
/** Words by which documents say when without saying it. */
const soon = ['及时', '立即', '即时', '按时', '定期', '迅速', '适时', '尽快', '尽早', '第一时间', '不定期', '随时']

test('what closes a duty is nothing that goes on for ever: a duty without an end has no evidence', () => {
  const duties = county.law.policies.flatMap(({ declared }) => declared.duties)
  expect(
    duties.filter(({ due, evidence }) => due.words === '常年' && evidence.length > 0).map(({ name }) => name),
  ).toEqual([])
})

describe.skipIf(file === null)('[real issue] 2022 No. 2', () => {
  const text = file === null ? '' : readFileSync(file, 'utf8')
  const documents = file === null ? [] : readIssue(text, { bodies: bodiesFor(county, text) }).documents
  const printed = new Map(
    documents.flatMap(({ number, clauses }) =>
      [...walk(clauses)].map((node) => [`${number} ${node.path}`, node.text.replace(/\s+/gu, '')] as const),
    ),
  )

  test('a duty that is due soon is so in the words of its clause', () => {
    const other = county.law.policies.flatMap(({ head, declared }) =>
      declared.duties
        .filter(({ due }) => soon.includes(due.words))
        .filter(({ at, due }) => !printed.get(`${head.number} ${at.clause}`)?.includes(due.words))
        .map(({ at, name }) => `${head.number} ${at.clause} ${name}`),
    )
    // 5.1.2第1款 says 立即 of it, the clause of the duty what it contains.
    expect(other).toEqual(['稷政办发〔2022〕22号 5.1.2第4款 处理结果报告'])
  })
})
