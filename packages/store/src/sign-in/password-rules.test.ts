import { expect, test } from 'vitest'
import { passwordFault } from './password-rules.ts'

const fault = (password: string) => passwordFault(password, { account: 'wangjs', least: 8 })

test.each(['一二三四五六七', 'abcdefg', '1234567'])('%s is too short', (password) => {
  expect(fault(password)).toContain('只有 7 个字符，至少要 8 个')
})

test.each([
  '12345678',
  '1234567890',
  '87654321',
  '11111111',
  'abcdefgh',
  'Password',
  'PASSW0RD',
  '20222022',
  '１２３４５６７８',
])('%s is what everybody tries', (password) => {
  expect(fault(password)).toContain('太常见')
})

test('the account’s own name in it is refused, a long text too', () => {
  expect(fault('my-WangJS-22')).toContain('含有账号名')
  expect(fault('x'.repeat(64).concat('y'.repeat(65)))).toContain('最多 128 个')
  expect(fault('abc\u0000defgh')).toContain('控制字符')
})

test.each(['correct horse', '汾河流水哗啦啦啦', 'aB3-kkkk9', 'zzzzzzzzzy'])(
  '%s will do: no rule asks for kinds of characters',
  (password) => {
    expect(fault(password)).toBeNull()
  },
)
