import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readIssue } from './read.ts'
import type { Node } from './types.ts'

const file = join(import.meta.dirname, '../../../../shared/seeds/gazette-2022-02.txt')

const flat = (nodes: readonly Node[]): Node[] => nodes.flatMap((node) => [node, ...flat(node.children)])

describe.skipIf(!existsSync(file))('[real issue] 2022 No. 2', () => {
  const source = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const reading = readIssue(source)
  const document = (number: string) => {
    const found = reading.documents.find((one) => one.number === number)
    if (!found) throw new Error(`${number} was not read`)
    return found
  }
  const clause = (number: string, path: string) => flat(document(number).clauses).find((node) => node.path === path)

  test('the issue and its eighteen documents', () => {
    expect(reading.issue).toMatchObject({ year: 2022, number: 2, serial: 6, published: '2022-06-30' })
    expect(reading.issue.contents).toHaveLength(18)
    expect(reading.documents.map((one) => one.number)).toEqual(reading.issue.contents.map((entry) => entry.number))
    expect(reading.documents.every((one) => one.issued !== null && one.signed === one.issuer)).toBe(true)
  })

  test('seven documents say who explains them, three who interprets them, eight name nobody', () => {
    expect(reading.documents.filter((one) => one.explains !== null)).toHaveLength(7)
    expect(reading.documents.filter((one) => one.interprets !== null)).toHaveLength(3)
    expect(reading.documents.filter((one) => one.explains === null && one.interprets === null)).toHaveLength(8)
  })

  test.each([
    ['稷政办发〔2022〕26号', '四（二）第1款', '煤改电'],
    ['稷政办发〔2022〕26号', '四（二）第4款', '2:8'],
    ['稷政办发〔2022〕26号', '通知/第1款', '印发'],
    ['稷政发〔2022〕14号', '第十八条（一）', '供不应求'],
    ['稷政发〔2022〕14号', '第九条第2款', '取得代储'],
    ['稷政办发〔2022〕17号', '4.1.2第2款', '2小时'],
    ['稷政办发〔2022〕17号', '1.3□', '起重机械'],
    ['稷政办发〔2022〕21号', '附件1/第1款', '领导小组下设办公室'],
  ])('%s %s is where it is', (number, path, words) => {
    expect(clause(number, path)?.text).toContain(words)
  })

  test('the tables and name lists are tables', () => {
    const tables = reading.documents.flatMap((one) => flat(one.clauses).filter((node) => node.kind === 'table'))
    expect(tables.length).toBe(7)
    expect(clause('稷政办发〔2022〕21号', '三（三）3表1')?.children.map((row) => row.cells?.length)).toEqual([
      4, 4, 4, 4, 4,
    ])
  })

  test('attachments: what is printed and what is not', () => {
    expect(document('稷政办发〔2022〕21号').attachments).toEqual([
      { n: 1, title: '稷山县2022年农业生产托管试点项目工作领导小组', printed: true },
    ])
    expect(document('稷政办发〔2022〕22号').attachments.map(({ n, printed }) => [n, printed])).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((n) => [n, false]),
    )
  })

  test('nothing is lost', () => {
    const owners = new Uint8Array(source.length)
    const nodes = [reading.front, reading.back, ...reading.documents.map((one) => one.clauses)].flatMap((part) =>
      flat(part),
    )
    for (const node of nodes) {
      for (const [from, to] of [...(node.labelSpan ? [node.labelSpan] : []), ...node.body]) {
        for (let i = from; i < to; i += 1) if (/\S/.test(source[i] ?? '')) owners[i] = (owners[i] ?? 0) + 1
      }
    }
    const wrong = Array.from(owners, (n, i) => (n === 1 || !/\S/.test(source[i] ?? '') ? '' : source[i])).join('')
    expect(wrong).toBe('')
  })
})
