import { describe, expect, test } from 'vitest'
import { checkDependencies } from './dependencies.ts'

const root = {
  path: 'package.json',
  text: JSON.stringify({ name: 'root', devDependencies: { vitest: '5.1.1', oxlint: '1.0.0' } }),
}

const law = (lists: object, files: Record<string, string> = {}) => [
  root,
  { path: 'packages/law/package.json', text: JSON.stringify({ name: '@zhengling/law', ...lists }) },
  ...Object.entries(files).map(([name, text]) => ({ path: `packages/law/src/${name}`, text })),
]

const faults = (files: Parameters<typeof checkDependencies>[0]): string[] =>
  checkDependencies(files).map(({ path, message }) => `${path}  ${message}`)

describe('dependencies agree with imports', () => {
  test('what is imported is declared', () => {
    const files = { 'a.ts': `import { Hono } from 'hono/tiny'` }
    expect(faults(law({}, files))).toEqual(['packages/law/src/a.ts:1  引用了未声明的依赖 hono'])
    expect(faults(law({ dependencies: { hono: '4.0.0' } }, files))).toEqual([])
  })

  test('a development package serves tests and types only', () => {
    const list = { devDependencies: { hono: '4.0.0' } }
    expect(faults(law(list, { 'a.test.ts': `import { Hono } from 'hono'` }))).toEqual([])
    expect(faults(law(list, { 'a.ts': `import type { Hono } from 'hono'` }))).toEqual([])
    expect(faults(law(list, { 'a.ts': `import { type Hono } from 'hono'` }))).toEqual([
      'packages/law/src/a.ts:1  hono 应列入 dependencies：不只测试引用它',
    ])
  })

  test('tests may use what the root has for development, other files may not', () => {
    expect(faults(law({}, { 'a.test.ts': `import { test } from 'vitest'` }))).toEqual([])
    expect(faults(law({}, { 'a.ts': `import { test } from 'vitest'` }))).toHaveLength(1)
  })

  test('what is declared is used', () => {
    expect(faults(law({ dependencies: { hono: '4.0.0' } }))).toEqual([
      'packages/law/package.json  声明了依赖 hono，却没有引用',
    ])
    expect(faults(law({ dependencies: { hono: '4.0.0' } }, { 'a.test.ts': `import { Hono } from 'hono'` }))).toEqual([
      'packages/law/package.json  hono 只有测试引用，应列入 devDependencies',
    ])
  })

  test('a package that is only named counts as used', () => {
    const files = { 'a.ts': `const css = import.meta.resolve('@fontsource/noto-sans-sc/index.css')` }
    expect(faults(law({ dependencies: { '@fontsource/noto-sans-sc': '5.0.0' } }, files))).toEqual([])
  })

  test('types count as used with their package', () => {
    const lists = { dependencies: { pg: '8.0.0' }, devDependencies: { '@types/pg': '8.0.0' } }
    expect(faults(law(lists, { 'a.ts': `import pg from 'pg'` }))).toEqual([])
    expect(faults(law({ devDependencies: { '@types/pg': '8.0.0' } }))).toHaveLength(1)
  })

  test('versions are exact', () => {
    const files = { 'a.ts': `import { Hono } from 'hono'` }
    expect(faults(law({ dependencies: { hono: '^4.0.0' } }, files))).toEqual([
      'packages/law/package.json  hono 的版本应写确切，现为 ^4.0.0',
    ])
    expect(faults(law({ dependencies: { hono: '4.0.0-beta.17' } }, files))).toEqual([])
  })

  test('the tools use what the root has; its other programs need no import', () => {
    expect(faults([root, { path: 'tools/a.ts', text: `import { test } from 'vitest'` }])).toEqual([])
    expect(faults([root, { path: 'tools/a.ts', text: `import { parseSync } from 'oxc-parser'` }])).toHaveLength(1)
  })

  test('bench gets our own packages from the folder above', () => {
    const bench = [
      ...law({}),
      { path: 'bench/package.json', text: JSON.stringify({ name: 'bench' }) },
      { path: 'bench/src/a.bench.ts', text: `import { a } from '@zhengling/law'\nimport { b } from 'peer'` },
    ]
    expect(faults(bench)).toEqual(['bench/src/a.bench.ts:2  引用了未声明的依赖 peer'])
  })
})
