import { describe, expect, test } from 'vitest'
import { checkDirections } from './directions.ts'

const names = ['gazette', 'law', 'national', 'jishan', 'store', 'server', 'web']

const manifests = names.map((name) => ({
  path: `packages/${name}/package.json`,
  text: JSON.stringify({
    name: `@zhengling/${name}`,
    exports:
      name === 'server' ? { '.': './src/index.ts', './contract': './src/contract.ts' } : { '.': './src/index.ts' },
  }),
}))

/** What is said of one file. */
const faults = (path: string, text: string): string[] =>
  checkDirections([...manifests, { path, text }]).map(({ message }) => message)

describe('one direction', () => {
  const allowed: Record<string, readonly string[]> = {
    gazette: [],
    law: [],
    national: ['law'],
    jishan: ['law'],
    store: ['gazette', 'law', 'national'],
    server: ['gazette', 'law', 'national', 'store'],
    web: ['law', 'jishan'],
  }
  for (const from of names)
    for (const to of names.filter((name) => name !== from))
      test(`${from} ${allowed[from]?.includes(to) ? 'may' : 'may not'} import ${to}`, () => {
        const found = faults(`packages/${from}/src/a.ts`, `import { x } from '@zhengling/${to}'`)
        expect(found).toHaveLength(allowed[from]?.includes(to) ? 0 : 1)
      })

  test('every form of import is seen, with its line', () => {
    const text = [
      `import type { A } from '@zhengling/store'`,
      `export * from '@zhengling/store'`,
      `export { b } from '@zhengling/store'`,
      `const c = await import('@zhengling/store')`,
      `type D = import('@zhengling/store').D`,
      `const e = require('@zhengling/store')`,
    ].join('\n')
    const found = checkDirections([...manifests, { path: 'packages/law/src/a.ts', text }])
    expect(found.map(({ path }) => path)).toEqual([1, 2, 3, 4, 5, 6].map((line) => `packages/law/src/a.ts:${line}`))
  })

  test('one file of the server names the county', () => {
    const text = `import { county } from '@zhengling/jishan'`
    expect(faults('packages/server/src/counties.ts', text)).toEqual([])
    expect(faults('packages/server/src/app.ts', text)).toEqual([
      '只有 packages/server/src/counties.ts 可以引用 @zhengling/jishan',
    ])
  })

  test('the web takes types of the contract and nothing else of the server', () => {
    const path = 'packages/web/src/a.ts'
    expect(faults(path, `import type { Contract } from '@zhengling/server/contract'`)).toEqual([])
    expect(faults(path, `import { contract } from '@zhengling/server/contract'`)).toHaveLength(1)
    expect(faults(path, `import type { App } from '@zhengling/server'`)).toHaveLength(1)
  })

  test('a package without a rule is reported', () => {
    const found = checkDirections([{ path: 'packages/new/package.json', text: '{"name":"@zhengling/new"}' }])
    expect(found.map(({ path }) => path)).toEqual(['packages/new/package.json'])
  })

  test('tools and packages do not know each other', () => {
    expect(faults('tools/a.ts', `import { read } from '@zhengling/gazette'`)).toHaveLength(1)
    expect(faults('packages/law/src/a.test.ts', `import { closing } from '../../../tools/testing/closing.ts'`)).toEqual(
      ['不得用相对路径引用 packages/law 以外的文件：../../../tools/testing/closing.ts'],
    )
  })
})

describe('doors', () => {
  test('another package is not entered by a path', () => {
    const found = faults('packages/store/src/a.ts', `import { read } from '../../gazette/src/read.ts'`)
    expect(found).toEqual(['不得用相对路径引用 packages/store 以外的文件：../../gazette/src/read.ts'])
  })

  test('nor past its exports', () => {
    const found = faults('packages/store/src/a.ts', `import { read } from '@zhengling/gazette/src/read.ts'`)
    expect(found).toEqual(['不得深入引用 @zhengling/gazette/src/read.ts，@zhengling/gazette 未公开它'])
  })

  test('inside a package paths are free', () => {
    expect(faults('packages/store/src/deep/a.ts', `import { b } from '../b.ts'`)).toEqual([])
  })
})

describe('what is not there', () => {
  test('pure packages do without Node, except in tests', () => {
    const text = `import { readFileSync } from 'node:fs'`
    expect(faults('packages/gazette/src/a.ts', text)).toHaveLength(1)
    expect(faults('packages/law/src/a.ts', text)).toHaveLength(1)
    expect(faults('packages/law/src/a.test.ts', text)).toEqual([])
    expect(faults('packages/gazette/src/testing/a.ts', text)).toEqual([])
    expect(faults('packages/store/src/a.ts', text)).toEqual([])
  })

  test('built-in modules are written with node:', () => {
    expect(faults('packages/store/src/a.ts', `import fs from 'fs'`)).toEqual(['Node 自带模块应写作 node:fs'])
    expect(faults('packages/store/src/a.ts', `import { DatabaseSync } from 'node:sqlite'`)).toEqual([])
  })

  test('the way in imports no package and no file of others', () => {
    expect(faults('run.mjs', `import { a } from './tools/way-in/a.mjs'\nimport 'node:fs'`)).toEqual([])
    expect(faults('run.mjs', `import { a } from './tools/tree.ts'`)).toHaveLength(1)
    expect(faults('tools/way-in/a.mjs', `import { b } from './b.mjs'`)).toEqual([])
    expect(faults('tools/way-in/a.mjs', `import { parseSync } from 'oxc-parser'`)).toHaveLength(1)
    expect(faults('tools/way-in/a.mjs', `import { read } from '@zhengling/gazette'`)).toHaveLength(1)
  })
})
