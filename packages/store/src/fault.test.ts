import { expect, test } from 'vitest'
import { faultOf } from './fault.ts'

const coded = (code: string) => Object.assign(new Error('…'), { code })

test.each([
  ['ECONNREFUSED', 'unreachable'],
  ['ENOTFOUND', 'unreachable'],
  ['57P01', 'unreachable'],
  ['08006', 'unreachable'],
  ['28P01', 'unreachable'],
  ['3D000', 'unreachable'],
  ['53300', 'unreachable'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'unreachable'],
  ['EACCES', 'read-only'],
  ['EROFS', 'read-only'],
  ['25006', 'read-only'],
  ['42501', 'read-only'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['53100', 'full'],
  ['XX001', 'corrupt'],
] as const)('%s is %s, in one line of Chinese', (code, ground) => {
  expect(faultOf(coded(code))).toMatchObject({ ground, message: expect.stringMatching(/^[^\n]*。$/) })
})

test('the fault is found behind what wraps it', () => {
  expect(faultOf(new Error('query failed', { cause: coded('ENOSPC') }))?.ground).toBe('full')
  for (const said of ['Connection terminated unexpectedly', 'Client was closed and is not queryable'])
    expect(faultOf(new Error(said))?.ground).toBe('unreachable')
  expect(faultOf(new Error('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string'))?.message).toContain(
    '密码',
  )
})

test('a mistake of the program is no fault of operation', () => {
  for (const bug of [new TypeError('x is undefined'), coded('42P01'), coded('23505'), 'text', null, undefined]) {
    expect(faultOf(bug)).toBeUndefined()
  }
})
