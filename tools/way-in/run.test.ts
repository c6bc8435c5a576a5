import { spawn } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const clone = join(import.meta.dirname, '..', '..')

/** Stands in for npm: notes how it was called, then fails when there is a file of failing words, and lingers when told to. */
const standInNpm = `
  const { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } = require('node:fs')
  appendFileSync(process.env.CALLS, JSON.stringify({ args: process.argv.slice(2), cwd: process.cwd() }) + '\\n')
  if (process.argv[2] === 'ci') rmSync('node_modules', { recursive: true, force: true })
  mkdirSync('node_modules', { recursive: true })
  const fails = process.env.CALLS + '.fails'
  if (existsSync(fails)) { process.stderr.write(readFileSync(fails)); process.exit(1) }
  if (existsSync(process.env.CALLS + '.slow')) setTimeout(() => {}, 1000)
  process.on('SIGTERM', () => process.exit(1))
`

const standInCli = `
  const [first] = process.argv.slice(2)
  if (first === 'wait') {
    process.on('SIGTERM', () => { console.log('asked to stop'); process.exit(7) })
    console.log('waiting')
    setInterval(() => {}, 1000)
  } else if (first === 'die') process.kill(process.pid, 'SIGKILL')
  else if (first === 'fail') process.exitCode = 3
  else console.log(JSON.stringify({ args: process.argv.slice(2), cwd: process.cwd() }))
`

let base = ''
let root = ''
const calls = () => join(base, 'calls')
const callsOfNpm = () =>
  existsSync(calls())
    ? readFileSync(calls(), 'utf8')
        .split('\n')
        // The last piece is empty, or a line that is still being written.
        .slice(0, -1)
        .map((line) => JSON.parse(line) as { args: string[]; cwd: string })
    : []

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'zhengling-run-'))
  root = join(base, 'clone')
  cpSync(join(clone, 'run.mjs'), join(root, 'run.mjs'))
  cpSync(join(clone, 'tools', 'way-in'), join(root, 'tools', 'way-in'), { recursive: true })
  for (const folder of ['packages/server/src', 'packages/web', 'bench/src', 'elsewhere'])
    mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(join(root, 'package.json'), '{"type":"module","workspaces":["packages/web"]}')
  writeFileSync(join(root, 'package-lock.json'), '{}')
  writeFileSync(join(root, 'packages/web/package.json'), '{}')
  writeFileSync(join(root, 'packages/server/src/cli.ts'), standInCli)
  writeFileSync(join(root, 'bench/package.json'), '{}')
  writeFileSync(join(root, 'bench/src/main.ts'), standInCli)
  writeFileSync(join(base, 'npm-cli.js'), standInNpm)
})

afterEach(() => rmSync(base, { recursive: true, force: true }))

const start = (...args: string[]) =>
  spawn(process.execPath, [join(root, 'run.mjs'), ...args], {
    cwd: join(root, 'elsewhere'),
    env: { ...process.env, npm_execpath: join(base, 'npm-cli.js'), CALLS: calls() },
  })

type Ended = { code: number | null; out: string; err: string }

const ended = (child: ReturnType<typeof start>): Promise<Ended> =>
  new Promise((resolve) => {
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.once('close', (code) => resolve({ code, out, err }))
  })

const run = (...args: string[]) => ended(start(...args))

const npmFails = (words: string) => writeFileSync(`${calls()}.fails`, words)
const npmLingers = () => writeFileSync(`${calls()}.slow`, '')
const npmWorks = () => rmSync(`${calls()}.fails`)

describe('a fresh clone', () => {
  test('help needs nothing', async () => {
    const { code, out } = await run()
    expect(code).toBe(0)
    expect(out).toContain('用法')
    expect(callsOfNpm()).toEqual([])
  })

  test('the packages come first, the command after, in the caller’s folder; standard output is the command’s alone', async () => {
    const { code, out, err } = await run('read', '../a.txt', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({ args: ['read', '../a.txt', '--json'], cwd: join(root, 'elsewhere') })
    expect(err).toContain('正在安装依赖')
    const [call] = callsOfNpm()
    expect(call?.cwd).toBe(root)
    expect(call?.args.slice(0, 2)).toEqual(['ci', '--omit=dev'])
  })

  test('the second time there is no npm and nothing but the command', async () => {
    await run('read')
    const { err } = await run('read')
    expect(err).toBe('')
    expect(callsOfNpm()).toHaveLength(1)
  })

  test('two at once install once', async () => {
    npmLingers()
    const [one, other] = await Promise.all([run('read'), run('read')])
    expect([one.code, other.code]).toEqual([0, 0])
    expect(callsOfNpm()).toHaveLength(1)
    expect(existsSync(join(root, '.runtime', 'lock'))).toBe(false)
  })
})

describe('packages', () => {
  test('development packages are added to the others without taking those away, and serve every command', async () => {
    await run('read')
    await run('bench')
    await run('read')
    expect(callsOfNpm().map(({ args }) => args.slice(0, 3))).toEqual([
      ['ci', '--omit=dev', '--loglevel=error'],
      ['install', '--no-save', '--include=dev'],
    ])
  })

  test('a changed lock is installed', async () => {
    await run('read')
    writeFileSync(join(root, 'package-lock.json'), '{"changed":true}')
    await run('read')
    expect(callsOfNpm().map(({ args }) => args[0])).toEqual(['ci', 'ci'])
  })

  test('an installation that broke off is done again', async () => {
    npmFails('npm error code EWHATEVER\n')
    expect((await run('read')).code).toBe(1)
    npmWorks()
    const { code, out } = await run('read')
    expect(code).toBe(0)
    expect(out).not.toBe('')
    expect(callsOfNpm().map(({ args }) => args[0])).toEqual(['ci', 'ci'])
  })

  test('one that was stopped is done again, and gives the lock back', async () => {
    npmLingers()
    const child = start('read')
    const end = ended(child)
    while (callsOfNpm().length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill('SIGTERM')
    const { code, out, err } = await end
    expect(code).toBe(143)
    expect(out).toBe('')
    expect(err).toContain('安装依赖被中止')
    expect((await run('read')).code).toBe(0)
    expect(callsOfNpm()).toHaveLength(2)
  })

  test('measurements bring their own when they have any', async () => {
    await run('bench', 'x')
    expect(callsOfNpm().map(({ cwd }) => cwd)).toEqual([root])
    writeFileSync(join(root, 'bench/package.json'), '{"dependencies":{"peer":"1.0.0"}}')
    writeFileSync(join(root, 'bench/package-lock.json'), '{}')
    const { out } = await run('bench', 'x')
    expect(callsOfNpm().map(({ cwd }) => cwd)).toEqual([root, join(root, 'bench')])
    expect(JSON.parse(out)).toMatchObject({ args: ['x'] })
  })
})

describe('the web pages', () => {
  const withBuild = () => writeFileSync(join(root, 'packages/web/package.json'), '{"scripts":{"build":"x"}}')
  const sources = () => {
    for (const name of ['law', 'jishan']) mkdirSync(join(root, 'packages', name), { recursive: true })
  }

  test('are built before serving, once, and not for other commands', async () => {
    withBuild()
    sources()
    await run('read')
    expect(callsOfNpm().map(({ args }) => args[0])).toEqual(['ci'])
    await run('start')
    await run('start')
    expect(callsOfNpm().map(({ args }) => args.slice(0, 2))).toEqual([
      ['ci', '--omit=dev'],
      ['run', 'build'],
    ])
    expect(callsOfNpm()[1]?.cwd).toBe(join(root, 'packages', 'web'))
    appendFileSync(join(root, 'packages/law/a.ts'), 'changed')
    await run('start')
    expect(callsOfNpm()).toHaveLength(3)
  })

  test('a build that fails is told with its words, and nothing is served', async () => {
    await run('read')
    withBuild()
    sources()
    npmFails('src/a.tsx:3 unexpected token\nnpm error code ELIFECYCLE\n')
    const { code, out, err } = await run('start')
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toContain('unexpected token')
  })
})

describe('troubles are one clear line', () => {
  test('no network and no packages', async () => {
    npmFails('npm error code ENOTFOUND\nnpm error network request failed\n')
    const { code, out, err } = await run('read')
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err.trim().split('\n').at(-1)).toMatch(/^安装依赖未成：网络不通（ENOTFOUND）/)
  })

  test('a full disk', async () => {
    npmFails('npm error code ENOSPC\nnpm error path /c/node_modules/a\n')
    const { code, err } = await run('read')
    expect(code).toBe(1)
    expect(err.trim().split('\n').at(-1)).toMatch(/^磁盘已满，无法写入：\/c\/node_modules\/a（ENOSPC）/)
  })
})

describe('the command’s end is ours', () => {
  test('its exit code is passed on', async () => {
    expect((await run('fail')).code).toBe(3)
  })

  test('killed by a signal it counts as 128 and the signal', async () => {
    expect((await run('die')).code).toBe(137)
  })

  test('a signal reaches it, and it may end in its own way', async () => {
    const child = start('wait')
    child.stdout.on('data', (text: Buffer) => {
      if (text.includes('waiting')) child.kill('SIGTERM')
    })
    const { code, out } = await ended(child)
    expect(out).toContain('asked to stop')
    expect(code).toBe(7)
  })
})
