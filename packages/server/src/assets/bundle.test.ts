import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { bundle } from './bundle.ts'
import { kernelOf } from './kernel.ts'

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder()
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

async function run(files: Readonly<Record<string, string>>): Promise<Record<string, unknown>> {
  const folder = folderWith(files)
  const script = join(folder, 'bundle.mjs')
  writeFileSync(script, bundle(join(folder, 'entry.ts')))
  return import(script)
}

test('modules become one script that exports what the entry does', async () => {
  const found = await run({
    'entry.ts': `import { type Sum, plus as add } from './sums.ts'\nimport './effect.ts'\nexport { one } from './deep/one.ts'\nexport const three: Sum = add(2)\nexport function four(): number {\n  return add(three)\n}\n`,
    'sums.ts': `import { one } from './deep/one.ts'\nexport type Sum = number\nexport const plus = (n: Sum): Sum => n + one\n`,
    'effect.ts': `import { counted } from './deep/one.ts'\ncounted.push(1)\n`,
    'deep/one.ts': `export const one = 1 as const\nexport const counted: number[] = []\nexport class Held {\n  readonly kept = one\n}\n`,
  })
  expect(Object.keys(found).toSorted()).toEqual(['four', 'one', 'three'])
  expect([found['one'], found['three'], (found['four'] as () => number)()]).toEqual([1, 3, 4])
})

test('what cannot be bundled is a mistake that is named', () => {
  const of = (files: Readonly<Record<string, string>>) => () => bundle(join(folderWith(files), 'entry.ts'))
  expect(of({ 'entry.ts': `import { readFileSync } from 'node:fs'\nexport const a = readFileSync\n` })).toThrow(
    'node:fs',
  )
  expect(of({ 'entry.ts': `export default 1\n` })).toThrow('export default 1')
  expect(
    of({ 'entry.ts': `import * as all from './a.ts'\nexport const b = all\n`, 'a.ts': 'export const a = 1\n' }),
  ).toThrow('import * as')
  expect(
    of({
      'entry.ts': `import { a } from './a.ts'\nexport const b = a\n`,
      'a.ts': `import { b } from './entry.ts'\nexport const a = () => b\n`,
    }),
  ).toThrow('in a circle')
})

test('a module may stand in for another', async () => {
  const folder = folderWith({
    'entry.ts': `import { a } from './a.ts'\nexport const b = a\n`,
    'a.ts': 'export const a = 1\n',
  })
  const script = join(folder, 'bundle.mjs')
  writeFileSync(script, bundle(join(folder, 'entry.ts'), new Map([[join(folder, 'a.ts'), 'export const a = 2\n']])))
  expect(await import(script)).toMatchObject({ b: 2 })
})

test('the kernel of a document is one script that needs nothing else and knows no other document', () => {
  const script = kernelOf('zfb-2022-26-clean-heating')
  expect(script).not.toMatch(/^import\b/m)
  expect(script.trimEnd()).toMatch(/export const \{ calculateHere \} = m\d+$/)
  expect(script).toContain('稷政办发〔2022〕26号')
  expect(script).not.toContain('县级储备粮管理办法')
  expect(brotliCompressSync(script).length).toBeLessThan(120_000)
})
