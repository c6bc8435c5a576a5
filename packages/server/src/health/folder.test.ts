import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { isWritable } from './folder.ts'

test('a folder that is there can be written, one that is not cannot', async () => {
  const folder = temporaryFolder()
  expect(await isWritable(folder)).toBe(true)
  expect(await isWritable(join(folder, 'none'))).toBe(false)
})
