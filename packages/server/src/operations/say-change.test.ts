import { expect, test } from 'vitest'
import { sayChange } from './say-change.ts'

const document = { slug: 'x', number: null, title: '甲', version: 2 }

test('what became of a document is said without counting what did not happen', () => {
  expect(sayChange({ ...document, change: 'new' })).toBe('新增')
  const difference = { added: 0, changed: 2, moved: 0, removed: 1 }
  expect(sayChange({ ...document, change: 'changed', difference })).toBe('有改动：改动 2 条，删去 1 条')
  const none = { added: 0, changed: 0, moved: 0, removed: 0 }
  expect(sayChange({ ...document, change: 'changed', difference: none })).toBe('有改动')
})
