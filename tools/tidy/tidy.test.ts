import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readTree, repositoryFiles } from '../tree.ts'
import { checkTidy } from './tidy.ts'

let base = ''
let root = ''

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'zhengling-tidy-'))
  root = join(base, 'clone')
  mkdirSync(root)
  mkdirSync(join(base, 'notes'))
  spawnSync('git', ['init', '--quiet'], { cwd: root })
})

afterEach(() => rmSync(base, { recursive: true, force: true }))

/** What is said of a repository with these files. */
const faults = (files: Record<string, string | Buffer>): string[] => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text)
  return checkTidy(readTree(root, repositoryFiles(root)), root).map(({ path, message }) => `${path}  ${message}`)
}

const mark = ['TO', 'DO'].join('')

test('a tidy repository passes', () => {
  expect(faults({ 'a.ts': `const routes = ['/homepage', '/api/home/page', '/usr/bin']\n` })).toEqual([])
})

test('file names are ASCII without blanks', () => {
  expect(faults({ '公报.txt': '' })).toEqual(['公报.txt  文件名只用 ASCII 字符，不含空格'])
  expect(faults({ 'a b.txt': '' })).toHaveLength(2)
})

test('unfinished work is found with its line, whole words only', () => {
  expect(faults({ 'a.ts': `a\n// ${mark}: later\n`, 'b.ts': `const ${mark}S = 1` })).toEqual([`a.ts:2  不留 ${mark}`])
})

test('what git ignores and what is not text is left alone', () => {
  const binary = Buffer.from(`\0${mark} ${mark}`)
  expect(faults({ '.gitignore': 'built.ts\n', 'built.ts': mark, 'picture.png': binary })).toEqual([])
})

test('paths of this machine are found: homes, and what lies beside the clone', () => {
  const someone = ['', 'home', 'someone', 'file'].join('/')
  expect(faults({ 'a.ts': `x\nread('${someone}')` })).toEqual([`a.ts:2  不写这台机器的路径：${join(someone, '..')}`])
  expect(faults({ 'a.ts': `read('${base}/notes/a.txt')` })).toHaveLength(1)
  expect(faults({ 'a.ts': `get('${base}/absent/a.txt')` })).toEqual([])
})

test('a source that git leaves out is found', () => {
  mkdirSync(join(root, 'packages/law/src/data'), { recursive: true })
  const files = { '.gitignore': 'data/\n', 'packages/law/src/data/a.ts': '', 'packages/law/src/b.ts': '' }
  expect(faults(files)).toEqual(['packages/law/src/data/a.ts  被 .gitignore 排除在外，别处得不到这个文件'])
  expect(faults({ '.gitignore': '/data/\n' })).toEqual([])
})

const lock = (packages: object): string => JSON.stringify({ packages })

test('the lock names no host and has every hash', () => {
  const one = { version: '1.0.0', integrity: 'sha512-x' }
  expect(faults({ 'package-lock.json': lock({ 'node_modules/a': one }) })).toEqual([])
  expect(
    faults({ 'package-lock.json': lock({ 'node_modules/a': { ...one, resolved: 'https://host/a.tgz' } }) }),
  ).toEqual(['package-lock.json  node_modules/a 写有下载地址，应只写版本与校验值'])
  expect(faults({ 'package-lock.json': lock({ 'node_modules/a': { version: '1.0.0' } }) })).toEqual([
    'package-lock.json  node_modules/a 没有校验值',
  ])
  const link = { 'node_modules/@own/a': { resolved: 'packages/a', link: true }, 'packages/a': { version: '0.1.0' } }
  expect(faults({ 'package-lock.json': lock(link) })).toEqual([])
})

test('the lock is complete for every system', () => {
  const whole = { version: '1.0.0', integrity: 'sha512-x' }
  const a = { ...whole, optionalDependencies: { 'a-linux': '1.0.0', 'a-darwin': '1.0.0' } }
  expect(faults({ 'package-lock.json': lock({ 'node_modules/a': a, 'node_modules/a-linux': whole }) })).toEqual([
    'package-lock.json  node_modules/a 缺少其他系统用的 a-darwin，请换用各系统都已发布的版本',
  ])
})
