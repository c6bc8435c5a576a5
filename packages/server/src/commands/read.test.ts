import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runHere } from '../testing/fake-terminal.ts'
import { sampleIssue } from '../testing/sample-issue.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

test('--json prints the contract and nothing else', async () => {
  const folder = folderWith({ '公报.txt': sampleIssue })
  const { code, out, err } = await runHere(['read', '公报.txt', '--json'], folder)
  expect([code, err]).toEqual([0, ''])
  const reading = JSON.parse(out)
  expect(Object.keys(reading)).toEqual(expect.arrayContaining(['issue', 'front', 'back', 'documents', 'findings']))
  expect(reading.issue).toMatchObject({ title: '云水县人民政府公报', year: 2024, number: 1, published: '2024-03-29' })
  const fields =
    'number title kind issuer issued addressees signed effective validFor explains interprets clauses facts attachments'
  for (const document of reading.documents)
    expect(Object.keys(document)).toEqual(expect.arrayContaining(fields.split(' ')))
  const walk = (node: { children: never[] }) => {
    expect(Object.keys(node)).toEqual(expect.arrayContaining(['path', 'kind', 'label', 'text', 'span', 'children']))
    node.children.forEach(walk)
  }
  reading.documents.flatMap((document: { clauses: never[] }) => document.clauses).forEach(walk)
})

test('a person gets the issue, its documents as a table, and each finding with what would settle it', async () => {
  const { code, out } = await runHere(['read', '公报.txt'], folderWith({ '公报.txt': sampleIssue }))
  expect(code).toBe(0)
  expect(out).toContain('云水县人民政府公报 2024年第1期 （总第9期）')
  expect(out).toMatch(/ 1 {2}云政发〔2024〕3号 +\d+ +\d+ +\d+ {2}关于印发云水县灌溉用水管理办法的通知/)
  expect(out).toContain('公文 3 篇')
  expect(out).toMatch(/■ 差错 云政办发〔2024〕5号 \S+\n {4}.+\n {4}核定：/)
})

test('a file that cannot be read is refused by name, exit 2', async () => {
  const folder = folderWith({ '空.txt': '', '图.bin': new Uint8Array(4096) })
  for (const name of ['空.txt', '图.bin', '没有.txt']) {
    const { code, out, err } = await runHere(['read', name, '--json'], folder)
    expect([name, code, out]).toEqual([name, 2, ''])
    expect(err).toContain(name)
    expect(err.split('\n')).toHaveLength(1)
  }
})
