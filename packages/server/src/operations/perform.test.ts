import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, onTestFinished, test } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { type Running, startServer } from '../server/start.ts'
import { dataFolderForTest } from '../testing/data-folder.ts'
import { type Ran, runHere } from '../testing/fake-terminal.ts'
import { sampleIssue } from '../testing/sample-issue.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

async function start(folder: string): Promise<Running> {
  const settings = { at: { folder }, host: '127.0.0.1', port: 0, today: null, log: () => {} }
  const running = await startServer(settings)
  if (isRefusal(running)) throw new Error(running.message)
  onTestFinished(() => running.close())
  return running
}

/** Import, import again, a wrong file, an unknown document, the audit. */
async function session(data: string): Promise<Ran[]> {
  const files = temporaryFolder()
  writeFileSync(join(files, '公报.txt'), sampleIssue)
  writeFileSync(join(files, '空.txt'), '')
  const ran: Ran[] = []
  for (const line of [
    ['import', '公报.txt'],
    ['import', '公报.txt', '--json'],
    ['import', '空.txt'],
    ['import', '公报.txt', '--to', '云政发〔1999〕1号', '--attachment', '1'],
    ['audit', 'verify'],
  ])
    ran.push(await runHere([...line, '--data', data], files))
  return ran.map((one) => ({ ...one, out: one.out.replace(/[0-9a-f]{64}/g, 'HASH').replace(/\d+ 条|\d+:/g, 'N') }))
}

test('a command gives the same output and exit code through the server and alone', async () => {
  const served = dataFolderForTest()
  await start(served)
  const alone = dataFolderForTest()
  await (await start(alone)).close()
  const [through, without] = [await session(served), await session(alone)]
  expect(through).toEqual(without)
  expect(through.map(({ code }) => code)).toEqual([0, 0, 2, 2, 0])
  expect(through[0]?.out).toContain('2024年第1期已导入（第1版）：公文 3 篇')
  expect(JSON.parse(through[1]?.out ?? '')).toMatchObject({ outcome: 'unchanged', what: '2024-01', version: 1 })
  expect(through[4]?.out).toContain('日志完好')
})

test('what a command imports stands on the server’s pages at once', async () => {
  const data = dataFolderForTest()
  const { address } = await start(data)
  await session(data)
  const page = await (await fetch(`${address}/documents/${encodeURIComponent('云政发〔2024〕3号')}`)).text()
  expect(page).toContain('灌溉用水管理办法')
})

test('commands at the same moment wait for one another, and for a server that comes up among them', async () => {
  const data = dataFolderForTest()
  const files = temporaryFolder()
  writeFileSync(join(files, '公报.txt'), sampleIssue)
  const line = ['import', '公报.txt', '--json', '--data', data]
  const [server, ...ran] = await Promise.all([start(data), ...Array.from({ length: 4 }, () => runHere(line, files))])
  const said = ran.map(({ err }) => err).filter((err) => err !== '')
  expect(said.every((err) => err === `${data} 中原来没有数据，已新建。`) && said.length <= 1).toBe(true)
  const outcomes = Map.groupBy(ran, ({ out }) => JSON.parse(out).outcome)
  expect(outcomes.get('imported')).toHaveLength(1)
  expect(outcomes.get('unchanged')).toHaveLength(3)
  expect(await (await fetch(server.address)).text()).toContain('2024年第1期')
})

test('a link made by command signs in at the server’s own address', async () => {
  const data = dataFolderForTest()
  const { address } = await start(data)
  const { code, out } = await runHere(['user', 'link', 'admin', '--data', data], '/')
  expect(code).toBe(0)
  expect(out).toContain(`${address}/enter/`)
  expect(out).toContain('一次有效')
})

test('importing an issue begins a store where there is none and says so; an attachment needs the store of its document', async () => {
  const data = join(temporaryFolder(), 'new')
  const files = temporaryFolder()
  writeFileSync(join(files, '公报.txt'), sampleIssue)
  const line = ['import', '公报.txt', '--data', data]
  const attached = await runHere([...line, '--to', '云政发〔2024〕3号', '--attachment', '1'], files)
  expect(attached).toMatchObject({ code: 3, out: '' })
  expect(statSync(data, { throwIfNoEntry: false })).toBeUndefined()
  expect(await runHere(line, files)).toMatchObject({ code: 0, err: `${data} 中原来没有数据，已新建。` })
  expect(await runHere(line, files)).toMatchObject({ code: 0, err: '' })
})

test('where there is no store, what needs one exits 3 and makes nothing', async () => {
  const data = join(temporaryFolder(), 'none')
  for (const line of [
    ['audit', 'verify'],
    ['user', 'link', 'admin'],
  ]) {
    const { code, out, err } = await runHere([...line, '--data', data], '/')
    expect([code, out]).toEqual([3, ''])
    expect(err).toContain(`${data} 中没有数据`)
  }
  expect(() => statSync(data)).toThrow()
})

test('only the owner may talk to the socket', async () => {
  const data = dataFolderForTest()
  await start(data)
  expect(statSync(join(data, 'server.sock')).mode & 0o777).toBe(0o600)
})

test('with DATABASE_URL commands and several servers use the same PostgreSQL', async () => {
  const { default: pg } = await import('pg')
  const name = `server_${process.pid}`
  const admin = new pg.Client({ connectionString: inject('databaseUrl') })
  await admin.connect()
  await admin.query(`create database ${name} encoding 'UTF8' template template0`)
  const url = new URL(inject('databaseUrl'))
  url.pathname = `/${name}`
  onTestFinished(async () => {
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  })
  const files = temporaryFolder()
  const at = { databaseUrl: url.href, keyPath: join(files, 'keys.json') }
  const settings = { at, host: '127.0.0.1', port: 0, today: null, log: () => {} }
  const servers = [await startServer(settings), await startServer(settings)]
  writeFileSync(join(files, '公报.txt'), sampleIssue)
  expect((await runHere(['import', '公报.txt'], files, { DATABASE_URL: url.href })).code).toBe(0)
  for (const server of servers) {
    if (isRefusal(server)) throw new Error(server.message)
    expect(await (await fetch(server.address)).text()).toContain('2024年第1期')
    await server.close()
  }
})
