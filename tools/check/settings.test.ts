import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { staticSteps } from './steps.ts'

const clone = join(import.meta.dirname, '..', '..')
let root = ''

const operands = `interface Operand<K> {
  readonly type: { readonly kind: K }
}
type Facts = {
  readonly 用电量: Operand<'number'>
  readonly 困难: Operand<'truth'>
  readonly 区域: Operand<'choice'>
}
export const used = ({ 用电量, 困难, 区域 }: Facts): unknown => {
  void [用电量, 困难, 区域]
  `

/** One fault each, under the settings of this repository. */
const faulty = {
  'packages/store/src/floating.ts': `export const forget = (): void => {\n  Promise.resolve(1)\n}\n`,
  'packages/store/src/switch.ts': `export const name = (kind: 'a' | 'b'): string => {\n  switch (kind) {\n    case 'a':\n      return 'A'\n  }\n  return ''\n}\n`,
  'packages/store/src/anything.ts': `export const anything = (value: any): unknown => value\n`,
  'packages/store/src/long.ts': Array.from({ length: 301 }, (_, at) => `export const a${at} = ${at}\n`).join(''),
  'packages/law/src/clock.ts': `export const now = (): number => Date.now()\n`,
  'packages/gazette/src/environment.ts': `export const home = (): unknown => process.env\n`,
  // An operand is an object, so always true: as a condition it says nothing of the case.
  ...Object.fromEntries(
    Object.entries({
      if: 'if (用电量) return 1',
      and: 'return 困难 && 用电量',
      or: 'return 用电量 || 困难',
      not: 'return !困难',
      choose: "return 区域 ? '1' : '2'",
    }).map(([name, body]) => [`packages/jishan/policies/${name}.ts`, `${operands}${body}\n  return 0\n}\n`]),
  ),
  'packages/store/src/format.ts': `export const text = "quoted";\n`,
  'packages/store/src/types.ts': `export const count: number = 'three'\n`,
  'packages/store/src/parameter.ts': `export class Box {\n  constructor(readonly text: string) {}\n}\n`,
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'zhengling-settings-'))
  for (const name of ['.oxlintrc.json', 'biome.json', 'tsconfig.json', 'package.json'])
    copyFileSync(join(clone, name), join(root, name))
  symlinkSync(join(clone, 'node_modules'), join(root, 'node_modules'), 'junction')
  spawnSync('git', ['init', '--quiet'], { cwd: root })
  for (const [name, text] of Object.entries(faulty)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

/** What a step says of the faulty files. */
const run = (name: string, ...more: string[]) => {
  const step = staticSteps(root).find((one) => one.name === name)
  const args = [...(step?.args ?? []), ...more]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  return { status, output: `${stdout}\n${stderr}` }
}

test('the linter finds forgotten promises, forgotten cases, any, long files, and clocks where time is an argument', () => {
  const { status, output } = run('写法', '--format=unix')
  expect(status).not.toBe(0)
  for (const [file, rule] of [
    ['packages/store/src/floating.ts', 'no-floating-promises'],
    ['packages/store/src/switch.ts', 'switch-exhaustiveness-check'],
    ['packages/store/src/anything.ts', 'no-explicit-any'],
    ['packages/store/src/long.ts', 'max-lines'],
    ['packages/law/src/clock.ts', 'no-restricted-properties'],
    ['packages/gazette/src/environment.ts', 'no-restricted-globals'],
  ] as const)
    expect(output.split('\n').filter((line) => line.includes(file) && line.includes(rule))).toHaveLength(1)
})

test('the linter finds operands of a policy used as conditions of the program', () => {
  const { output } = run('写法', '--format=unix')
  const found = output.split('\n').filter((line) => line.includes('strict-boolean-expressions'))
  for (const name of ['if', 'and', 'or', 'not', 'choose'])
    expect(found.filter((line) => line.includes(`packages/jishan/policies/${name}.ts`))).toHaveLength(1)
})

test('the formatter finds other quotes and semicolons', () => {
  const { status, output } = run('格式')
  expect(status).not.toBe(0)
  expect(output).toContain('packages/store/src/format.ts')
})

test('the compiler finds wrong types and what cannot be stripped', () => {
  const { status, output } = run('类型')
  expect(status).not.toBe(0)
  expect(output).toContain('packages/store/src/types.ts(1,14): error TS2322')
  expect(output).toContain('packages/store/src/parameter.ts(2,15): error TS1294')
})
