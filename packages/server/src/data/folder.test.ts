import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { dataFolder } from './folder.ts'

test('--data comes before ZHENGLING_DATA, and both before the project’s own folder', () => {
  expect(dataFolder('a', { ZHENGLING_DATA: '/b' }, '/here')).toBe('/here/a')
  expect(dataFolder(undefined, { ZHENGLING_DATA: '/b' }, '/here')).toBe('/b')
  expect(dataFolder(undefined, {}, '/here')).toBe(resolve(import.meta.dirname, '../../../../data'))
})
