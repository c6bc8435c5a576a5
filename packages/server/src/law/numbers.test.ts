import { readFileSync } from 'node:fs'
import { readIssue } from '@zhengling/gazette'
import { describe, expect, test } from 'vitest'
import { bodiesFor, counties } from '../counties.ts'
import { walk } from '../pages/document/context.ts'
import { realIssueFile } from '../testing/real-issue.ts'
import { sampleIssue } from '../testing/sample-issue.ts'
import { sampleLaw } from '../testing/sample-law.ts'
import { isOpen, numbersOf } from './numbers.ts'

test('each printed number has the declarations that say it, at its clause or elsewhere', () => {
  const [water] = readIssue(sampleIssue).documents
  const [policy] = sampleLaw.policies
  if (water === undefined || policy === undefined) throw new TypeError('the sample has a document and a policy')
  const found = numbersOf(water.facts, policy)
  const of = (text: string): unknown => found.find((one) => one.text.replaceAll(' ', '').includes(text))
  expect(of('300元')).toMatchObject({ clause: '第六条', held: ['补助封顶'], here: true })
  expect(of('3月10日')).toMatchObject({ clause: '第四条', here: true })
  expect(found.some(isOpen)).toBe(true)
})

const file = realIssueFile()

describe.skipIf(file === null)('[real issue] 2022 No. 2', () => {
  const county = counties[0]
  const text = file === null ? '' : readFileSync(file, 'utf8')
  const documents = file === null ? [] : readIssue(text, { bodies: bodiesFor(county, text) }).documents
  const declared = documents.flatMap((document) => {
    const policy = county.law.policies.find(({ head }) => head.number === document.number)
    return policy === undefined ? [] : [{ document, policy, printed: numbersOf(document.facts, policy) }]
  })

  test('no number of a declared document is left over', () => {
    const open = declared.flatMap(({ policy, printed }) =>
      printed.filter(isOpen).map(({ clause, text: number }) => `${policy.head.number} ${clause} ${number}`),
    )
    expect(open).toEqual([])
  })

  test('a number where something is ordered, forbidden, granted or limited is declared and not only informative', () => {
    const closed = declared.flatMap(({ document, policy, printed }) => {
      const texts = new Map([...walk(document.clauses)].map((node) => [node.path, node.text]))
      return printed
        .filter(({ held, reason }) => held.length === 0 && reason !== undefined && reason !== '成文日期')
        .filter(({ clause }) => /应当|不得|补贴|以上|日前/u.test(texts.get(clause) ?? ''))
        .map(({ clause, text: number }) => `${policy.head.number} ${clause} ${number}`)
    })
    expect(closed).toEqual([])
  })

  test('docs/policies/numbers.md is what is declared of them', async () => {
    const rows = declared.flatMap(({ policy, printed }) => [
      `\n## ${policy.head.number}\n`,
      '| 条款 | 印出的数字 | 声明 |',
      '|---|---|---|',
      ...printed.map(
        ({ clause, text: number, held, here, reason }) =>
          `| ${clause} | ${number} | ${reason === undefined ? `${held.join('、')}${here ? '' : '（在别条）'}` : `只作说明：${reason}`} |`,
      ),
    ])
    const page = [
      '# 印出的数字',
      '',
      '本页由声明和公报的读取结果生成：每个数字由哪项声明说出，或者为什么不必声明。',
      ...rows,
      '',
    ]
    await expect(page.join('\n')).toMatchFileSnapshot('../../../../docs/policies/numbers.md')
  })
})
