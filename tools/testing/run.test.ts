import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const clone = join(import.meta.dirname, '..', '..')
let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zhengling-tests-'))
  symlinkSync(join(clone, 'node_modules'), join(root, 'node_modules'), 'junction')
  writeFileSync(join(root, 'package.json'), '{"type":"module"}')
  writeFileSync(join(root, 'vitest.config.ts'), `export default { test: { allowOnly: false } }`)
  mkdirSync(join(root, 'src'))
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

/** Runs the tests of a small tree in a process of their own, strictly, without a real issue. */
const run = (files: Record<string, string>) => {
  for (const [name, body] of Object.entries(files))
    writeFileSync(join(root, 'src', name), `import { expect, test } from 'vitest'\n${body}\n`)
  const script = `
    const { runTests } = await import(${JSON.stringify(new URL('./run.ts', import.meta.url).href)})
    const root = ${JSON.stringify(root)}
    const call = { root, config: root + '/vitest.config.ts', args: [], realIssue: root + '/absent', strict: true, mayBeEmpty: false }
    console.log(JSON.stringify(await runTests(call)))
    process.exit()`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  })
  const last = stdout.trim().split('\n').at(-1) ?? ''
  try {
    return JSON.parse(last) as { ok: boolean; lines: string[] }
  } catch {
    throw new Error(`${stdout}\n${stderr}`)
  }
}

describe('a run of tests', () => {
  test('counts what passed and was rightly skipped', () => {
    const { ok, lines } = run({
      'a.test.ts': `test('adds', () => expect(1 + 1).toBe(2))\ntest.skipIf(true)('[real issue] is read', () => {})`,
    })
    expect(ok).toBe(true)
    expect(lines.at(-1)).toBe('1 passed, 0 failed, 1 skipped')
  })

  test('a failing test, a file that does not load and a promise nobody waits for are failures', () => {
    const { ok, lines } = run({
      'a.test.ts': `test('adds', () => expect(1 + 1).toBe(3))`,
      'b.test.ts': `import './absent.ts'\ntest('never runs', () => {})`,
      'c.test.ts': `test('forgets', () => { void Promise.reject(new Error('lost')) })`,
    })
    expect(ok).toBe(false)
    expect(lines.at(-1)).toBe('1 passed, 3 failed, 0 skipped')
  })

  test('skipped and planned tests are named and not allowed', () => {
    const { ok, lines } = run({
      'a.test.ts': `test('adds', () => expect(1 + 1).toBe(2))\ntest.skip('later', () => {})\ntest.todo('some day')`,
    })
    expect(ok).toBe(false)
    expect(lines).toContain('  src/a.test.ts > later')
    expect(lines).toContain('  src/a.test.ts > some day')
    expect(lines.at(-1)).toBe('1 passed, 0 failed, 2 skipped')
  })

  test('a test that was singled out is not allowed', () => {
    const { ok } = run({ 'a.test.ts': `test.only('adds', () => expect(1 + 1).toBe(2))\ntest('more', () => {})` })
    expect(ok).toBe(false)
  })

  test('no tests at all is a failure', () => {
    const { ok, lines } = run({})
    expect(ok).toBe(false)
    expect(lines.at(-1)).toBe('0 passed, 0 failed, 0 skipped')
  })
})
