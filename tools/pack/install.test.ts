import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { placed, ran, smallPackage } from './testing/installation.ts'

let base = ''
let unpacked = ''
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'zhengling-install-'))
  unpacked = smallPackage(join(base, 'unpacked'), '1.0.0')
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

const at = (...path: readonly string[]) => join(base, ...path)
const install = (from = unpacked, ...options: readonly string[]) =>
  ran(['sh', join(from, 'install.sh'), ...placed(base), ...options])
const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(join(unpacked, path), change(readFileSync(join(unpacked, path), 'utf8')))
const nothingWritten = () => expect(readdirSync(base)).toEqual(['unpacked'])

describe('an archive that is not what its manifest says is refused before anything is written', () => {
  test.each([
    ['a changed file', () => edit('docs/text.md', () => '1.0.1'), 'docs/text.md'],
    ['a missing file', () => rmSync(join(unpacked, 'docs/text.md')), 'docs/text.md'],
    [
      'a file beside the others',
      () => writeFileSync(join(unpacked, 'packages/more.ts'), ''),
      '应有 7 个文件，现有 8 个',
    ],
    [
      'a manifest cut off',
      () => edit('MANIFEST', (text) => text.replace(/\n[^\n]*zhengling\.service\n$/, '\n')),
      '列了 6 个',
    ],
    ['no manifest', () => rmSync(join(unpacked, 'MANIFEST')), '没有 MANIFEST'],
  ])('%s', (_, spoil, words) => {
    spoil()
    expect(install()).toMatchObject({ code: 2, out: '', err: expect.stringContaining(words) })
    nothingWritten()
  })
})

describe('a machine that it cannot run on is refused with what is there and what is needed', () => {
  const field = (name: string, value: string) =>
    edit('MANIFEST', (text) => text.replace(new RegExp(`^${name} .*$`, 'm'), `${name} ${value}`))
  test.each([
    ['another kind of machine', () => field('machine', 'riscv64'), '本包用于 Linux riscv64，这台机器是 Linux'],
    ['a glibc too old', () => field('glibc', '9.1'), '需要 9.1 以上'],
    ['a disk without room', () => field('bytes', '9000000000000000'), 'MB，安装需要'],
  ])('%s', (_, spoil, words) => {
    spoil()
    expect(install()).toMatchObject({ code: 2, out: '', err: expect.stringContaining(words) })
    nothingWritten()
  })

  test('a runtime that does not start: its own words', () => {
    smallPackage(unpacked, '1.0.0', {
      'runtime/bin/node': '#!/bin/sh\necho libatomic.so.1: cannot open >&2\nexit 127\n',
    })
    expect(install().err).toContain('运行环境不能启动：libatomic.so.1: cannot open')
    nothingWritten()
  })

  test('a glibc of the same or an older number is good enough', () => {
    for (const version of ['2.9', '2.17', '2.28']) {
      field('glibc', version)
      expect(install(unpacked, '--check')).toMatchObject({ code: 0, out: expect.stringContaining('核对无误') })
    }
    nothingWritten()
  })
})

test.each([
  [['--prefix'], '--prefix 后面没有写值'],
  [['--prefix', 'opt'], 'opt 须写完整路径'],
  [['--state', '/a b'], '不能有空格'],
  [['--force'], '没有选项 --force'],
  [['--config', '/proc/none/etc'], '没有权限写 /proc'],
])('options %j are refused', (options, words) => {
  expect(install(unpacked, ...options)).toMatchObject({ code: 2, err: expect.stringContaining(words) })
  nothingWritten()
})

describe('installing', () => {
  test('lays the release out, links to it, and writes settings and the unit', () => {
    expect(install()).toMatchObject({ code: 0, err: '' })
    expect(readdirSync(at('prefix', 'releases'))).toEqual(['1.0.0-abc'])
    expect(readlinkSync(at('prefix', 'current'))).toBe('releases/1.0.0-abc')
    const unit = readFileSync(at('units', 'zhengling.service'), 'utf8')
    expect(unit).not.toMatch(/@[A-Z]+@/)
    expect(unit).toContain(`ExecStart=${at('prefix', 'bin', 'zhengling')} serve $ZHENGLING_SERVE`)
    expect(unit).toContain(`ReadWritePaths=${at('state')}`)
    expect(readFileSync(at('config', 'zhengling.env'), 'utf8')).toContain('--port 8460')
    expect(readdirSync(at('state')).toSorted()).toEqual(['backups', 'compiled'])
  })

  test('the service writes nowhere but below /var/lib where its data lie there', () => {
    const [fill = ''] = /^fill\(\) \{.*?^\}/ms.exec(readFileSync(join(unpacked, 'install.sh'), 'utf8')) ?? []
    const filled = (state: string) => {
      const script = `prefix=/p config=/e user=u group=g state=$0\n${fill}\nfill "$1"`
      return ran(['sh', '-c', script, state, join(unpacked, 'system/zhengling.service')]).out
    }
    expect(filled('/var/lib/zhengling')).toContain('\nStateDirectory=zhengling\nStateDirectoryMode=0700\n')
    expect(filled('/srv/county')).toContain('\nReadWritePaths=/srv/county\n')
  })

  test('again is nothing new; a newer one stands beside, the settings stay, the way back is said', () => {
    install()
    writeFileSync(at('config', 'zhengling.env'), 'ZHENGLING_SERVE=--port 9000\n')
    expect(install()).toMatchObject({ code: 0, err: '' })
    const newer = smallPackage(at('newer'), '1.1.0')
    const upgraded = install(newer)
    expect(upgraded).toMatchObject({ code: 0, err: '' })
    expect(upgraded.out).toContain(`ln -sfn releases/1.0.0-abc ${at('prefix', 'current')}`)
    expect(readdirSync(at('prefix', 'releases'))).toEqual(['1.0.0-abc', '1.1.0-abc'])
    expect(readlinkSync(at('prefix', 'current'))).toBe('releases/1.1.0-abc')
    expect(readFileSync(at('config', 'zhengling.env'), 'utf8')).toBe('ZHENGLING_SERVE=--port 9000\n')
  })

  test('another archive of the same name does not take the place of the installed one', () => {
    install()
    expect(install(smallPackage(at('other'), '1.0.0', { 'docs/more.md': '' }))).toMatchObject({
      code: 2,
      err: expect.stringContaining('同名而内容不同'),
    })
  })

  test('a program that does not run does not become the current one', () => {
    install()
    const broken = smallPackage(at('broken'), '2.0.0', {
      'runtime/bin/node': '#!/bin/sh\n[ "$1" = --version ] && exit 0\necho no >&2\nexit 1\n',
    })
    expect(install(broken)).toMatchObject({ code: 2, err: expect.stringContaining('没有启用它') })
    expect(readlinkSync(at('prefix', 'current'))).toBe('releases/1.0.0-abc')
  })

  test('the installed files can be checked later, and a changed one is found', () => {
    install()
    const check = () => ran(['sh', at('prefix', 'current', 'install.sh'), '--check'])
    expect(check()).toMatchObject({ code: 0 })
    writeFileSync(at('prefix', 'current', 'packages/server/src/cli.ts'), 'changed')
    expect(check()).toMatchObject({ code: 2, err: expect.stringContaining('packages/server/src/cli.ts') })
  })
})

describe('the command', () => {
  const command = (words: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    ran([at('prefix', 'bin', 'zhengling'), ...words], { PATH: process.env['PATH'], ...env })
  const cli = () => at('prefix', 'releases', '1.0.0-abc', 'packages/server/src/cli.ts')

  test('is the command line with the data and the settings of the installation, nothing else on its output', () => {
    install()
    expect(command(['read', 'a b', '*'])).toEqual({
      code: 0,
      err: '',
      out: [
        cli(),
        'read',
        'a b',
        '*',
        `NODE_COMPILE_CACHE=${at('state', 'compiled')}`,
        `ZHENGLING_DATA=${at('state', 'data')}`,
        'ZHENGLING_SERVE=--host 127.0.0.1 --port 8460',
        '',
      ].join('\n'),
    })
    expect(command(['start', '--port', '1']).out).toContain(`${cli()}\nserve\n--port\n1\n`)
  })

  test('ends as the command ends', () => {
    install()
    expect(command(['fail'])).toEqual({ code: 7, out: '', err: 'broken\n' })
  })

  test('takes settings by the letter and lets what is set already stay', () => {
    install()
    writeFileSync(
      at('config', 'zhengling.env'),
      `# words\nDATABASE_URL=postgres://a:p$HOME&"x"@h/d\nZHENGLING_DATA=/elsewhere\nTRAP=$(touch ${at('trap')})\nx;touch ${at('trap')}=1`,
    )
    const { out } = command(['policies'], { ZHENGLING_DATA: '/mine' })
    expect(out).toContain('DATABASE_URL=postgres://a:p$HOME&"x"@h/d\n')
    expect(out).toContain('ZHENGLING_DATA=/mine\n')
    expect(out).toContain('TRAP=$(touch')
    expect(existsSync(at('trap'))).toBe(false)
  })

  test('runs from an archive that was only unpacked', () => {
    mkdirSync(at('elsewhere'))
    chmodSync(join(unpacked, 'bin/zhengling'), 0o755)
    expect(ran([join(unpacked, 'bin/zhengling'), 'help'], { PATH: process.env['PATH'] }).out).toContain('help\n')
  })
})
