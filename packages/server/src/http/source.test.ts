import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { browserFamily } from './browser-family.ts'
import { addressOf, isSecure, nearOf, proxiesOf } from './source.ts'

const proxies = proxiesOf(['127.0.0.1', '10.0.0.0/8', 'fd00::/8'])

async function seen(remoteAddress: string | undefined, headers: Record<string, string> = {}) {
  const app = new Hono()
  app.get('/', (context) => context.json({ address: addressOf(context, proxies), secure: isSecure(context, proxies) }))
  const env = remoteAddress === undefined ? {} : { incoming: { socket: { remoteAddress } } }
  return (await app.request('/', { headers }, env)).json()
}

test('whoever connects is believed for nobody else', async () => {
  const lies = { 'x-forwarded-for': '192.0.2.9', 'x-forwarded-proto': 'https' }
  expect(await seen('198.51.100.7', lies)).toEqual({ address: '198.51.100.7', secure: false })
  expect(await seen('::ffff:198.51.100.7', lies)).toEqual({ address: '198.51.100.7', secure: false })
  expect(await seen(undefined, lies)).toEqual({ address: '', secure: false })
})

test('behind known proxies the last address that is none of them counts', async () => {
  const by = (forwarded: string, proto = 'https') =>
    seen('127.0.0.1', { 'x-forwarded-for': forwarded, 'x-forwarded-proto': proto })
  expect(await by('198.51.100.7')).toEqual({ address: '198.51.100.7', secure: true })
  expect(await by('192.0.2.9, 198.51.100.7, 10.1.2.3')).toMatchObject({ address: '198.51.100.7' })
  expect(await by('2001:db8::7, fd00::1')).toMatchObject({ address: '2001:db8::7' })
  expect(await by('garbage', 'http')).toEqual({ address: '127.0.0.1', secure: false })
  expect(await by('10.1.2.3')).toMatchObject({ address: '127.0.0.1' })
})

test('of an address the first part is shown', () => {
  expect(nearOf('198.51.100.7')).toBe('198.51.*.*')
  expect(nearOf('2001:db8:7::9')).toBe('2001:db8:7:…')
  expect(nearOf('')).toBe('')
})

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36 Edg/120.0',
    'Edge，Windows',
  ],
  [
    'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0',
    '微信，安卓',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0', 'Firefox，Linux'],
  ['curl/8.5.0', '其他程序'],
])('%s is %s', (userAgent, family) => {
  expect(browserFamily(userAgent)).toBe(family)
})
