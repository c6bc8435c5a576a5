import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { expect, inject, onTestFinished, test } from 'vitest'
import { runHere } from '../testing/fake-terminal.ts'

async function emptyDatabase(): Promise<string> {
  const admin = new pg.Client({ connectionString: inject('databaseUrl') })
  await admin.connect()
  const name = `test_${randomBytes(6).toString('hex')}`
  await admin.query(`create database ${name} encoding 'UTF8' template template0`)
  onTestFinished(async () => {
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  })
  const url = new URL(inject('databaseUrl'))
  url.pathname = `/${name}`
  return url.href
}

test('a database on a server is partitioned once, and counties are added', async () => {
  const env = { DATABASE_URL: await emptyDatabase() }
  const first = await runHere(['partition', '140824'], '/', env)
  expect(first).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^已按县分区：\d+ 张表，0 行。现有 1 个县的分区：140824。$/),
  })
  expect(first.err).toContain('journal：0 行')
  const again = await runHere(['partition', '140823', '--json'], '/', env)
  expect(again).toMatchObject({ code: 0, err: '' })
  expect(JSON.parse(again.out)).toEqual({ outcome: 'partitioned', tables: [], counties: ['140823', '140824'] })
})

test('without a server, or for what is no county, it is refused in words', async () => {
  expect(await runHere(['partition'], '/')).toMatchObject({
    code: 2,
    err: expect.stringContaining('内置数据库供一个县单独使用'),
  })
  const env = { DATABASE_URL: 'postgres://127.0.0.1:1/none' }
  expect(await runHere(['partition', '1408'], '/', env)).toMatchObject({
    code: 2,
    err: expect.stringContaining('“1408”'),
  })
  expect(await runHere(['partition', '--data', 'x'], '/', env)).toMatchObject({
    code: 2,
    err: expect.stringContaining('--data'),
  })
  expect(await runHere(['partition'], '/', env)).toMatchObject({ code: 2, err: expect.stringContaining('127.0.0.1:1') })
})
