import { expect, test } from 'vitest'
import { maskRecipient } from './mask-recipient.ts'

test.each([
  ['email', 'zhang.san@example.cn', 'z***@example.cn'],
  ['email', '张三@example.cn', '张***@example.cn'],
  ['email', 'nobody', '***'],
  ['email', '@example.cn', '***'],
  ['webhook', 'https://hook.example:8443/send?key=secret', 'hook.example:8443'],
  ['webhook', 'secret', '***'],
  ['in-app', 'official0', 'official0'],
  ['email', null, ''],
] as const)('of %s %s is shown %s', (channel, recipient, shown) => {
  expect(maskRecipient(channel, recipient)).toBe(shown)
})
