import { expect, test } from 'vitest'
import type { Entry } from './entry.ts'
import { licenseList } from './licenses.ts'

const file = (path: string): Entry => ({ path, kind: 'file', bytes: () => Buffer.alloc(0), executable: false })
const one = (name: string, license: string) => ({
  place: `node_modules/${name}`,
  name,
  version: '1.0.0',
  integrity: '',
  license,
  native: false,
})

test('every package has its line, with the texts of its own folder', () => {
  const entries = ['runtime/LICENSE', 'node_modules/a/LICENSE.md', 'node_modules/a/NOTICE', 'node_modules/a/b/LICENSE']
  const list = licenseList('26.1.0', [one('a', 'Apache-2.0'), one('c', '')], entries.map(file))
  expect(list.split('\n').slice(2, -1)).toEqual([
    'Node.js 26.1.0  MIT  runtime/LICENSE',
    'a 1.0.0  Apache-2.0  node_modules/a/LICENSE.md node_modules/a/NOTICE',
    'c 1.0.0  未声明  包内没有许可文本',
  ])
})
