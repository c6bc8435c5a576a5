import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { packageOf, SUMS, sumOf } from '../bulk/package.ts'
import { sampleIssue } from '../testing/sample-issue.ts'
import { sharedSample } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { createApp } from './app.ts'

const sample = sharedSample()

test('an issue is one package: every document in every form, its source, and sums that hold', async () => {
  const service = await sample()
  const visitor = new Visitor(createApp(service))
  const bytes = Buffer.from(await (await visitor.get('/bulk/2024-01.zip')).arrayBuffer())
  for (const sum of ['sha256', 'sm3'])
    expect(await visitor.text(`/bulk/2024-01.zip.${sum}`)).toBe(
      `${createHash(sum).update(bytes).digest('hex')}  2024-01.zip\n`,
    )
  expect(await visitor.text('/bulk')).toContain('/bulk/2024-01.zip.sm3')
  for (const path of ['/bulk/2024-02.zip', '/bulk/2024-01.zip.md5', '/bulk/2024-01.tar'])
    expect((await visitor.get(path)).status, path).toBe(404)

  const files = unzipSync(bytes)
  const names = Object.keys(files)
  expect(names).toHaveLength(3 + 3 * 3 + 2)
  expect(names).toContain('2024-01/云政办发〔2024〕5号.xml')
  const textOf = (name: string) => Buffer.from(files[name] ?? []).toString()
  for (const [sum, list] of SUMS) {
    const lines = textOf(list).trim().split('\n')
    const worked = names.slice(0, -2).map(
      (name) =>
        `${createHash(sum)
          .update(files[name] ?? '')
          .digest('hex')}  ${name}`,
    )
    expect(lines).toEqual(worked)
  }
  for (const suffix of ['json', 'txt', 'xml'])
    expect(textOf(`2024-01/云政发〔2024〕3号.${suffix}`)).toBe(
      await visitor.text(`/documents/云政发〔2024〕3号.${suffix}`),
    )
  expect(textOf('2024-01/source.txt')).toBe(sampleIssue)
})

test('a package whose content fails breaks off, and is never shorter in silence', async () => {
  const files = [
    { path: 'a', content: () => Promise.resolve('a') },
    { path: 'b', content: () => Promise.reject(new Error('gone')) },
  ]
  const moment = Temporal.Instant.from('2024-04-01T00:00:00Z')
  await expect(sumOf(packageOf(files, moment), 'sm3')).rejects.toThrow('gone')
})
