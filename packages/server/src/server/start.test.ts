import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { totpCode } from '@zhengling/store'
import { expect, onTestFinished, test } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { secretOn } from '../testing/accounts.ts'
import { dataFolderForTest } from '../testing/data-folder.ts'
import { type Running, type Settings, startServer } from './start.ts'

const defaults = { host: '127.0.0.1', port: 0, today: null, log: () => {} }

async function start(settings: Partial<Settings> & Pick<Settings, 'at'>): Promise<Running> {
  const running = await startServer({ ...defaults, ...settings })
  if (isRefusal(running)) throw new Error(running.message)
  onTestFinished(() => running.close())
  return running
}

test('a fresh start gives the address and a link that signs in', async () => {
  const folder = dataFolderForTest()
  const { address, link, close } = await start({ at: { folder } })
  expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ ok: true })
  expect(link).toMatch(new RegExp(`^${address}/enter/[\\w-]{43}$`))
  const entered = await fetch(link ?? '', { method: 'POST', headers: { origin: address }, redirect: 'manual' })
  expect(entered.status).toBe(303)
  await close()
  expect((await start({ at: { folder } })).link).toBeNull()
})

test('a port in use, an unknown host, an unreachable database are one line each', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  onTestFinished(() => void other.close())
  const bound = other.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  const folder = dataFolderForTest()
  const refusals = [
    await startServer({ ...defaults, at: { folder }, port }),
    await startServer({ ...defaults, at: { folder }, host: '192.0.2.1' }),
    await startServer({ ...defaults, at: { databaseUrl: 'postgres://nobody@127.0.0.1:1/none', keyPath: '' } }),
  ]
  const words = [`端口 ${port} 已被占用`, '本机没有地址 192.0.2.1', '127.0.0.1:1']
  refusals.forEach((refusal, index) => {
    if (!isRefusal(refusal)) throw new Error('it started')
    expect(refusal.message).toContain(words[index])
    expect(refusal.message).not.toContain('\n')
  })
  // What was refused holds nothing: the folder is free.
  await start({ at: { folder } })
})

test('a second server on the folder is refused and told where the first is', async () => {
  const folder = dataFolderForTest()
  const { address } = await start({ at: { folder } })
  const second = await startServer({ ...defaults, at: { folder } })
  expect(second).toMatchObject({ kind: 'refused', message: expect.stringContaining(`正由另一个服务使用（${address}`) })
})

test('a rehearsal says so on every page; a store is one or the other for ever', async () => {
  const folder = dataFolderForTest()
  const today = Temporal.PlainDate.from('2022-06-30')
  const rehearsal = await start({ at: { folder }, today })
  for (const path of ['/', '/nowhere', '/issues/2022-02']) {
    const page = await (await fetch(rehearsal.address + path)).text()
    expect(page).toContain('<strong>演练</strong>')
    expect(page).toContain('<title>【演练】')
  }
  await rehearsal.close()
  expect(isRefusal(await startServer({ ...defaults, at: { folder } }))).toBe(true)
  const real = dataFolderForTest()
  await (await start({ at: { folder: real } })).close()
  expect(isRefusal(await startServer({ ...defaults, at: { folder: real }, today }))).toBe(true)
})

test('a server does not start without the key of the second factors, or with another one', async () => {
  const folder = dataFolderForTest()
  const { address, link, close } = await start({ at: { folder } })
  const headers = { origin: address, cookie: '' }
  const entered = await fetch(link ?? '', { method: 'POST', headers, redirect: 'manual' })
  headers.cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  const at = `${address}/account/second-factor`
  const page = await (await fetch(at, { headers })).text()
  const csrf = /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const body = new URLSearchParams({ csrf, code: totpCode(secretOn(page), Temporal.Now.instant()) })
  expect((await fetch(at, { method: 'POST', headers, body })).status).toBe(200)
  await close()
  const key = join(folder, 'sign-in.key')
  const kept = readFileSync(key)
  rmSync(key)
  const refused = () => startServer({ ...defaults, at: { folder } })
  expect(await refused()).toMatchObject({ message: expect.stringContaining(`没有密钥文件 ${key}`) })
  writeFileSync(key, `${randomBytes(16).toString('base64')}\n`, { mode: 0o600 })
  expect(await refused()).toMatchObject({ message: expect.stringContaining('不是这个库的') })
  writeFileSync(key, kept)
  await start({ at: { folder } })
})

test('the process starts, is killed without warning, starts again, and stops when asked', async () => {
  const folder = dataFolderForTest()
  const cli = fileURLToPath(new URL('../cli.ts', import.meta.url))
  const serve = async () => {
    const child = spawn(process.execPath, [cli, 'serve', '--port', '0', '--data', folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    const [chunk] = await once(child.stdout, 'data')
    return { child, said: String(chunk) }
  }
  const first = await serve()
  expect(first.said).toMatch(
    /^政令通已启动：http:\/\/127\.0\.0\.1:\d+\n管理员登录链接（只能用一次，24 小时内有效）：\nhttp:/,
  )
  first.child.kill('SIGKILL')
  await once(first.child, 'exit')
  const second = await serve()
  expect(second.said).toContain('政令通已启动')
  second.child.kill('SIGTERM')
  const [code] = await once(second.child, 'exit')
  expect(code).toBe(0)
})
