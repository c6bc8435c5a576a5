import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readSite } from './read-site.ts'
import { usualSite } from './site.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhengling-settings-'))
  path = join(folder, 'site.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const read = (content: unknown) => {
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return readSite(path)
}
const smtp = { host: 'mail.example', port: 465, security: 'tls', from: '云水县政府办 <office@yunshui.example>' }
const oidc = { issuer: 'https://id.example', clientId: 'c', clientSecretFile: 'secret' }

test('what is not set is as usual', () => {
  expect(read({})).toEqual(usualSite)
})

test('what is set holds', () => {
  writeFileSync(join(folder, 'secret'), 'abc\n')
  const settings = read({
    signIn: { attemptsPerAccount: 10, lockMinutes: 30, idleMinutes: 15, sessionHours: 8, passwordLength: 12 },
    perMinute: { searches: 1000 },
    proxies: ['127.0.0.1', '10.0.0.0/8', '::1'],
    oidc: { ...oidc, claim: 'employee' },
  })
  expect(settings).toMatchObject({
    rules: { perAccount: 10, passwordLength: 12, perAddress: 20 },
    rates: { searches: 1000, forms: usualSite.rates.forms },
    oidc: { issuer: 'https://id.example', clientSecret: 'abc', claim: 'employee', name: '统一身份认证' },
  })
  expect(settings).toHaveProperty('rules.lockFor', Temporal.Duration.from({ minutes: 30 }))
  expect(settings).toHaveProperty('rules.lasts', Temporal.Duration.from({ hours: 8 }))
})

test('a mail server with its password in a file of its own, or one that asks nobody', () => {
  writeFileSync(join(folder, 'password'), 'abc\n')
  expect(read({ smtp: { ...smtp, user: 'office', passwordFile: 'password' } })).toMatchObject({
    smtp: { ...smtp, user: 'office', password: 'abc' },
  })
  expect(read({ smtp })).toMatchObject({ smtp: { ...smtp, user: null, password: null } })
})

test('subscriptions need the address of the site, nothing behind it, and a mail server', () => {
  const subscriptions = { address: 'https://www.yunshui.example' }
  expect(read({ smtp, subscriptions })).toMatchObject({ subscriptions })
  expect(read({ subscriptions })).toMatchObject({ message: expect.stringContaining('没有写 smtp') })
  for (const address of ['https://www.yunshui.example/', 'ftp://www.yunshui.example', 'www.yunshui.example'])
    expect(read({ smtp, subscriptions: { address } }), address).toMatchObject({
      message: expect.stringContaining('subscriptions.address 有误：应为本站对外的网址'),
    })
})

test('a scheduled backup needs its folder; the rest is as usual', () => {
  expect(read({ backup: { folder: 'copies', keepDays: 3 } })).toMatchObject({
    backup: { folder: join(folder, 'copies'), kept: { days: 3, weeks: 4, months: 12 } },
  })
  expect(read({ backup: {} })).toMatchObject({ message: expect.stringContaining('backup.folder 没有写') })
})

test('a terminal may wait longer, print more or keep more issues; the rest is as usual', () => {
  expect(read({ kiosk: { idleSeconds: 300 } })).toMatchObject({
    kiosk: { ...usualSite.kiosk, idleSeconds: 300 },
  })
  expect(read({ kiosk: { idleSeconds: 5 } })).toMatchObject({
    message: expect.stringContaining('kiosk.idleSeconds 有误：应为 20 至 1800 的整数'),
  })
})

test('the token of the figures stands in a file and is no short one', () => {
  writeFileSync(join(folder, 'token'), 'abcdefghijklmnopqrstuvwxyz\n')
  const metrics = { tokenFile: 'token' }
  expect(read({ metrics })).toMatchObject({ metrics: { token: 'abcdefghijklmnopqrstuvwxyz' } })
  writeFileSync(join(folder, 'token'), 'abc')
  expect(read({ metrics })).toMatchObject({ message: expect.stringContaining('令牌太短，应不少于 24 个字符') })
})

test.each([
  ['{', '不是 JSON'],
  [{ signin: {} }, '有不认识的项“signin”'],
  [{ signIn: { idleMinute: 5 } }, 'signIn 下有不认识的项“idleMinute”'],
  [{ signIn: { idleMinutes: 1 } }, 'signIn.idleMinutes 有误：应为 5 至 480 的整数'],
  [{ signIn: { idleMinutes: '30' } }, 'signIn.idleMinutes 有误：应为 5 至 480 的整数'],
  [{ signIn: { passwordLength: 6 } }, 'signIn.passwordLength 有误：应为 8 至 64 的整数'],
  [{ signIn: { failuresKeptMonths: 3 } }, 'signIn.failuresKeptMonths 有误：应为 7 至 120 的整数'],
  [{ proxies: ['10.0.0.0/33'] }, 'proxies.0 有误：应为地址或网段'],
  [{ proxies: ['any'] }, 'proxies.0 有误：应为地址或网段'],
  [{ backup: { folder: 'x', at: '24:00' } }, 'backup.at 有误：应为时刻，例如 02:30'],
  [{ backup: { folder: 'x', keepDays: 0 } }, 'backup.keepDays 有误：应为 1 至 366 的整数'],
  [
    { logs: { keepMonths: 5 } },
    'logs.keepMonths 有误：应为 6 至 120 的整数，《网络安全法》要求网络日志留存不少于六个月',
  ],
  [{ oidc: { ...oidc, issuer: 'http://id.example' } }, 'oidc.issuer 有误：应为 https 地址'],
  [{ oidc: { issuer: oidc.issuer, clientSecretFile: 'x' } }, 'oidc.clientId 没有写'],
  [{ oidc }, 'oidc.clientSecretFile 所指的'],
  [{ smtp: { ...smtp, port: 0 } }, 'smtp.port 有误：应为 1 至 65535 的整数'],
  [{ smtp: { ...smtp, security: 'ssl' } }, 'smtp.security 有误：应为 tls、starttls 或 none'],
  [{ smtp: { ...smtp, from: 'office' } }, 'smtp.from 有误：应为邮箱地址'],
  [{ smtp: { ...smtp, user: 'office' } }, 'user 和 passwordFile 应同时写或同时不写'],
  [{ smtp: { ...smtp, user: 'office', passwordFile: 'none' } }, 'smtp.passwordFile 所指的'],
])('%j is refused with its place and what would be right', (content, words) => {
  expect(read(content)).toMatchObject({ kind: 'refused', message: expect.stringContaining(words) })
})

test('a file that is not there is refused', () => {
  expect(readSite(join(folder, 'none.json'))).toMatchObject({ message: expect.stringContaining('没有设置文件') })
})
