import { randomBytes } from 'node:crypto'
import { createReadStream, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, readJournal, restoreCounty } from '@zhengling/store'
import { memoryRing, openedRing } from '@zhengling/store/testing'
import pg from 'pg'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { rehearsalClock } from '../clock.ts'
import type { Service } from '../http/service.ts'
import { backUp } from '../operations/backup.ts'
import { tryBackup } from '../operations/try-backup.ts'
import { isRefusal } from '../refusal.ts'
import type { BackupSettings } from '../settings/site.ts'
import { auditor } from '../testing/editor.ts'
import { emptyService } from '../testing/sample-service.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { WORKER } from './actor.ts'
import { workOf } from './registry.ts'
import { runnerOf } from './runner.ts'
import { scheduledBackup } from './scheduled-backup.ts'

async function statement(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('databaseUrl') })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** The same service over a database of its own on the PostgreSQL server. */
async function onServer(): Promise<Service> {
  const service = await emptyService()
  const name = `test_${randomBytes(6).toString('hex')}`
  await statement(`create database ${name} encoding 'UTF8' template template0`)
  const url = new URL(inject('databaseUrl'))
  url.pathname = `/${name}`
  const scope = { county: service.county.code, now: service.clock.now() }
  const opened = await openStore({ databaseUrl: url.href }, scope)
  if (opened.outcome === 'refused') throw new Error(opened.message)
  onTestFinished(async () => {
    await opened.store.close()
    await statement(`drop database ${name} with (force)`)
  })
  const ring = await openedRing(opened.store.db, scope)
  return { ...service, store: opened.store, keys: () => ring }
}

const on = (service: Service, day: string): Service => ({
  ...service,
  clock: rehearsalClock(Temporal.PlainDate.from(day), () => Temporal.Instant.from('2024-04-01T02:00:00Z')),
})

const settings = (folder: string): BackupSettings => ({
  at: Temporal.PlainTime.from('02:30'),
  folder,
  kept: { days: 1, weeks: 0, months: 0 },
})

const run = async (service: Service, folder: string) => {
  const signal = new AbortController().signal
  const it = { county: service.county.code, name: 'backup', moment: '', worker: '', signal }
  const said = await scheduledBackup(settings(folder)).run(service, it)
  return isRefusal(said) ? `没有办成：${said.message}` : (said ?? '')
}

const trials = async ({ store, county }: Service) =>
  (await readJournal(store.db, auditor, { county: county.code, verb: 'try-backup', limit: 100 })).map(
    ({ payload }) => payload,
  )

const leftover = () => readdirSync(tmpdir()).filter((name) => name.startsWith('zhengling-trial-'))

// The embedded database is where each copy is tried; backups from either are the same rows (the store's own tests).
describe.each([['postgres', onServer]] as const)('a scheduled backup on %s', (_, make) => {
  test('is taken once a day, tried, noted in the journal, and the oldest goes', async () => {
    const service = await make()
    const folder = temporaryFolder()
    const before = leftover()
    for (const day of ['2024-04-01', '2024-04-02', '2024-04-02']) {
      const today = on({ ...service, site: { ...service.site, backup: settings(folder) } }, day)
      await (
        await runnerOf(
          today,
          workOf(today).filter(({ name }) => name === 'backup'),
        )
      ).tick()
    }
    const kept = ['zhengling-990101-20240402T100000.tar.gz']
    expect(readdirSync(folder).toSorted()).toEqual(kept)
    const noted = await trials(service)
    expect(noted).toHaveLength(2)
    expect(noted[0]).toMatchObject({ whole: true, restored: expect.any(Number), keysOpen: true })
    expect(noted[0]?.['neededKeys']).toHaveLength(2)
    expect(leftover()).toEqual(before)
    const order = { bytes: createReadStream(join(folder, kept[0] ?? '')), now: service.clock.now() }
    expect(await restoreCounty({ dataDir: temporaryFolder() }, WORKER, order)).toMatchObject({ outcome: 'restored' })
  })

  test('that is damaged is found out, named, and deletes nothing', async () => {
    const service = await make()
    const folder = temporaryFolder()
    const made = await backUp(service, WORKER, join(folder, 'copy'))
    if (isRefusal(made)) throw new Error(made.message)
    const { file, sm3 } = made
    truncateSync(file, made.bytes - 40)
    const trial = await tryBackup(service, WORKER, { file, sm3, seal: service.seal })
    expect(trial).toMatchObject({ whole: false, message: expect.stringContaining('与备份时不符') })
    expect(await trials(service)).toEqual([expect.objectContaining({ whole: false })])
  })

  test('whose keys are lost says which it would need', async () => {
    const service = await make()
    const folder = temporaryFolder()
    const lost = { ...service, keys: () => memoryRing() }
    const said = await run(on(lost, '2024-04-01'), folder)
    expect(said).toMatch(/^没有办成：备份 .*tar\.gz 数据完整，但本机的密钥打不开其中的个人信息或动态口令。.*master-.*/)
    expect(await trials(service)).toEqual([expect.objectContaining({ whole: true, keysOpen: false })])
  })
})

test('a folder that is gone, or no folder, or a full temporary disk is said, with nothing half there', async () => {
  const service = await emptyService()
  const folder = join(temporaryFolder(), 'disk')
  expect(await run(service, folder)).toContain(`备份目录 ${folder} 不能使用：该路径无法建立，没有备份`)
  writeFileSync(folder, '')
  expect(await run(service, folder)).toContain('不是目录')
  rmSync(folder)
  mkdirSync(folder)
  const made = await backUp(service, WORKER, join(folder, 'copy'))
  if (isRefusal(made)) throw new Error(made.message)
  const order = { file: made.file, sm3: made.sm3, seal: service.seal, temporary: join(folder, 'none') }
  expect(await tryBackup(service, WORKER, order)).toMatchObject({
    kind: 'refused',
    message: expect.stringContaining('没能试恢复'),
  })
  expect(await trials(service)).toEqual([])
  expect(readdirSync(folder)).toEqual(['copy'])
  expect(readFileSync(made.file)).toHaveLength(made.bytes)
})
