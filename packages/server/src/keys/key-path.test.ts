import { expect, test } from 'vitest'
import { keyPath, sealPath } from './key-path.ts'

test('both keys lie in the data folder, wherever that is, unless a setting says where', () => {
  expect([keyPath({}, '/here', '/data'), sealPath({}, '/here', '/data')]).toEqual([
    '/data/keys.json',
    '/data/sign-in.key',
  ])
  const env = { ZHENGLING_KEYS: '/safe/k.json', ZHENGLING_SIGN_IN_KEY: 'safe/s.key' }
  expect([keyPath(env, '/here', '/data'), sealPath(env, '/here', '/data')]).toEqual([
    '/safe/k.json',
    '/here/safe/s.key',
  ])
})
