import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { amount, lawOf, policy } from '@zhengling/law'
import { expect, test, vi } from 'vitest'
import { sampleCounty } from '../testing/sample-county.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { startServer } from './start.ts'

vi.mock('../counties.ts', () => ({ counties: [{ ...sampleCounty, law: payingTwice() }] }))

/** A law with a problem: two of its rules pay one item. */
function payingTwice() {
  const made = policy({
    folder: 'zf-2022-1-trial',
    number: '试政发〔2022〕1号',
    title: '重复补助',
    issuer: '试县人民政府',
    issued: '2022-06-20',
    outline: { 第一条: { gist: '补助', print: '' } },
    facts: {},
  })
  for (const name of ['甲', '乙']) made.rule(name, { at: '第一条', is: amount('1元'), pays: '补助' })
  return lawOf([made.policy])
}

test('a law with a problem is not served, and no data folder is taken for it', async () => {
  const folder = join(temporaryFolder(), 'data')
  const settings = { at: { folder }, host: '127.0.0.1', port: 0, today: null, log: () => {} }
  await expect(startServer(settings)).rejects.toThrow('试政发〔2022〕1号 第一条')
  expect(existsSync(folder)).toBe(false)
})
