import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeArchive, type Packed } from './make.ts'
import { archs } from './target.ts'
import { placed, type Ran, ran } from './testing/installation.ts'
import { type Nowhere, openNowhere } from './testing/network.ts'

const root = join(import.meta.dirname, '..', '..')
const arch = archs.find((one) => one === process.arch) ?? 'x64'
let base = ''
let archive: Packed
let nowhere: Nowhere | string
const at = (...path: readonly string[]) => join(base, ...path)

/** Runs a command where no network is; where the system allows no such place, in this one, and the last test says so. */
const there = (command: readonly string[]): Ran =>
  ran([...(typeof nowhere === 'string' ? [] : nowhere.prefix), ...command], { PATH: process.env['PATH'] })
const zhengling = (...words: readonly string[]): Ran => there([at('prefix', 'bin', 'zhengling'), ...words])
const inNode = (script: string, ...args: readonly string[]): Ran =>
  there([at('prefix', 'current', 'runtime/bin/node'), '--eval', script, ...args])

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'zhengling-packed-'))
  nowhere = await openNowhere()
  const made = await makeArchive({ root, arch, file: at('zhengling.tar.gz'), say: () => {} })
  if ('missing' in made) throw new Error(made.missing)
  archive = made
}, 600_000)

afterAll(async () => {
  if (typeof nowhere !== 'string') await nowhere.close()
  rmSync(base, { recursive: true, force: true })
})

test('the archive is installed', () => {
  expect(there(['tar', '-xzf', archive.file, '-C', base])).toMatchObject({ code: 0, err: '' })
  const folder = at(`zhengling-${archive.version}-linux-${arch}`)
  expect(there(['sh', join(folder, 'install.sh'), ...placed(base)])).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringContaining(archive.release),
  })
  expect(existsSync(at('prefix', 'current', 'packages/store/src/testing'))).toBe(false)
  expect(readFileSync(at('prefix', 'current', 'LICENSES.txt'), 'utf8')).toMatch(/^kysely \S+ {2}MIT /m)
}, 600_000)

test('its commands answer as those of a clone do, and keep an issue', () => {
  const clone = ran([process.execPath, join(root, 'packages/server/src/cli.ts'), 'policies', '--json'])
  expect(zhengling('policies', '--json')).toEqual(clone)
  const sample = at('prefix', 'current', 'samples/qinglan-2024-01.txt')
  expect(zhengling('import', sample, '--json')).toMatchObject({ code: 0 })
  const { code, out } = zhengling('audit', 'verify', '--json')
  expect([code, JSON.parse(out)]).toMatchObject([0, { outcome: 'sound', entries: expect.any(Number) }])
  expect(zhengling('pack')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('源码目录') })
  expect(existsSync(at('state', 'data', 'database'))).toBe(true)
}, 600_000)

/** Asks a site for its first page, a rule with its script, the style and every slice of its fonts; fails where one is not there. */
const visit = `
const [site] = process.argv.slice(1)
const get = async (path) => {
  const answer = await fetch(new URL(path, site))
  if (!answer.ok) throw new Error(path + ' ' + answer.status)
  return answer.text()
}
const linked = (page, pattern) => [...page.matchAll(pattern)].map(([, path]) => path)
const front = await get('/')
const assets = linked(front, /(?:href|src)="(\\/assets\\/[^"]+)"/g)
const sheets = await Promise.all(assets.map(get))
const fonts = linked(sheets.join(''), /url\\((\\/fonts\\/[^)]+)\\)/g)
for (const font of fonts) await get(font)
const [policy] = linked(await get('/policies'), /href="(\\/policies\\/[\\w-]+)"/g)
const [rule] = linked(await get(policy), /href="(\\/policies\\/[\\w-]+\\/[^"?#]+)"/g)
const kernels = linked(await get(rule), /"(\\/assets\\/[^"]*kernel-[^"]+)"/g)
await Promise.all(kernels.map(get))
console.log(JSON.stringify({ sample: front.includes('青岚'), assets: assets.length, fonts: fonts.length, kernels: kernels.length }))
`

test('it serves pages, scripts and fonts', async () => {
  const prefix = typeof nowhere === 'string' ? [] : nowhere.prefix
  const [program, ...args] = [...prefix, at('prefix', 'bin', 'zhengling'), 'serve', '--port', '0', '--json']
  const server = spawn(program, args, { env: { PATH: process.env['PATH'] }, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(server, 'close')
  try {
    const [line] = (await Promise.race([once(createInterface(server.stdout), 'line'), ended])) as [unknown]
    const { address } = JSON.parse(String(line)) as { readonly address: string }
    const { out, err } = inNode(visit, address)
    expect(err).toBe('')
    const seen = JSON.parse(out) as Readonly<Record<string, unknown>>
    expect(seen).toMatchObject({ sample: true })
    expect(seen['assets']).toBeGreaterThanOrEqual(3)
    expect(seen['fonts']).toBeGreaterThan(300)
    expect(seen['kernels']).toBeGreaterThanOrEqual(1)
  } finally {
    server.kill('SIGTERM')
    await ended
  }
  // What ran changed nothing of what was installed.
  expect(there(['sh', at('prefix', 'current', 'install.sh'), '--check'])).toMatchObject({ code: 0, err: '' })
}, 600_000)

test('all of it where there is no way out', (context) => {
  if (typeof nowhere === 'string')
    context.skip(
      `没有网络命名空间（${nowhere}），已在有网络的环境里测过；用 root 运行，或允许用户命名空间（sysctl kernel.unprivileged_userns_clone=1），可测断网安装`,
    )
  const outside = `require('node:net').connect(80, '192.0.2.1').on('error', ({ code }) => console.log(code))`
  expect(inNode(outside).out).toBe('ENETUNREACH\n')
})
