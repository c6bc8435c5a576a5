import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { startServer } from '../server/start.ts'
import { dataFolderForTest } from '../testing/data-folder.ts'
import { runHere } from '../testing/fake-terminal.ts'
import { sampleIssue } from '../testing/sample-issue.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

async function filledFolder(): Promise<string> {
  const folder = dataFolderForTest()
  writeFileSync(join(folder, 'issue.txt'), sampleIssue)
  const { code, err } = await runHere(['import', 'issue.txt', '--data', folder], folder)
  expect([code, err.replace(/^已.*\n?/gm, '')]).toEqual([0, expect.any(String)])
  return folder
}

const verified = async (folder: string, ...more: readonly string[]) =>
  JSON.parse((await runHere(['audit', 'verify', '--data', folder, '--json', ...more], '/')).out) as {
    outcome: string
    entries: number
  }

test('a backup taken while the server runs stands again in another folder, with its journal', async () => {
  const folder = await filledFolder()
  const running = await startServer({ at: { folder }, host: '127.0.0.1', port: 0, today: null, log: () => {} })
  if (isRefusal(running)) throw new Error(running.message)
  onTestFinished(() => running.close())
  const file = join(folder, 'copy.tar.gz')
  const taken = await runHere(['backup', 'copy.tar.gz', '--data', folder, '--json'], folder)
  expect([taken.code, taken.err]).toEqual([0, ''])
  const { journal, bytes } = JSON.parse(taken.out) as { journal: { seq: number; hash: string }; bytes: number }
  expect(readFileSync(file)).toHaveLength(bytes)
  expect(existsSync(`${file}.part`)).toBe(false)
  expect(await runHere(['backup', file, '--data', folder], '/')).toMatchObject({
    code: 2,
    err: expect.stringContaining('已经存在，不覆盖'),
  })

  const other = join(temporaryFolder(), 'new')
  const restored = await runHere(['restore', file, '--data', other], '/')
  expect([restored.code, restored.err]).toEqual([0, ''])
  expect(restored.out).toContain(`日志链首 ${journal.seq}:${journal.hash}，复核无误`)
  expect(await verified(other, '--head', `${journal.seq}:${journal.hash}`)).toMatchObject({
    outcome: 'sound',
    entries: journal.seq + 1,
  })
  const settings = { at: { folder: other }, host: '127.0.0.1', port: 0, today: null, log: () => {} }
  expect(await startServer(settings)).toMatchObject({ message: expect.stringContaining('密钥文件') })
  copyFileSync(join(folder, 'keys.json'), join(other, 'keys.json'))
  const again = await startServer(settings)
  if (isRefusal(again)) throw new Error(again.message)
  onTestFinished(() => again.close())
  const found = await (await fetch(`${again.address}/search?q=${encodeURIComponent('植树')}`)).text()
  expect(found).toContain('云政办发〔2024〕5号')
  expect(await runHere(['restore', file, '--data', other], '/')).toMatchObject({
    code: 2,
    err: expect.stringContaining('正由另一个服务使用'),
  })
})

test('what cannot be backed up or restored is said, and nothing is left', async () => {
  const folder = await filledFolder()
  const nowhere = join(folder, 'no', 'such', 'copy.tar.gz')
  expect(await runHere(['backup', nowhere, '--data', folder], '/')).toMatchObject({
    code: 2,
    err: `备份文件 ${nowhere} 没有写成：该路径无法建立。数据没有改动；请换一个地方再备份。`,
  })
  expect((await runHere(['backup', 'x', '--data', temporaryFolder()], folder)).code).toBe(3)
  expect(await runHere(['restore', 'nothing.tar.gz', '--data', folder], folder)).toMatchObject({
    code: 2,
    err: `没有文件 ${join(folder, 'nothing.tar.gz')}。`,
  })
  expect((await runHere(['backup', 'copy.tar.gz', '--data', folder], folder)).code).toBe(0)
  expect(await runHere(['restore', 'copy.tar.gz', '--data', folder], folder)).toMatchObject({
    code: 2,
    err: expect.stringContaining('库中已有 140824 的数据'),
  })
  expect(await runHere(['restore', 'issue.txt', '--data', join(folder, 'other')], folder)).toMatchObject({
    code: 2,
    err: expect.stringContaining('这不是完整的备份文件'),
  })
})
