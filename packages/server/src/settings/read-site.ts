import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { dirname, resolve } from 'node:path'
import type { OwnedFonts } from '@zhengling/layout'
import * as z from 'zod'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { type BackupSettings, type OidcSettings, type SiteSettings, type SmtpSettings, usualSite } from './site.ts'

const whole = (least: number, most: number) => {
  const say = `应为 ${least} 至 ${most} 的整数`
  return z.number(say).int(say).min(least, say).max(most, say).optional()
}

/** `10.0.0.1`, `10.0.0.0/8`, `::1`. */
export function isNetwork(written: string): boolean {
  const [address = '', prefix] = written.split('/')
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
  return bits > 0 && (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits))
}

/** The issuer speaks https; on the machine itself, for trials, http will do. */
function isIssuer(written: string): boolean {
  if (!URL.canParse(written)) return false
  const { protocol, hostname } = new URL(written)
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(hostname))
}

/** An origin and nothing behind it. */
const isSite = (written: string): boolean =>
  URL.canParse(written) && /^https?:$/.test(new URL(written).protocol) && new URL(written).origin === written

const isSender = (written: string): boolean => /^([^<>\r\n]*<)?[^\s<>@]+@[^\s<>@]+>?$/.test(written)
const logsKept = '应为 6 至 120 的整数，《网络安全法》要求网络日志留存不少于六个月'
const months = z.number(logsKept).int(logsKept).min(6, logsKept).max(120, logsKept)

/** Characters of a token that nobody guesses. */
const shortest = 24

const text = z.string('应为文字').min(1, '不能为空')

const Written = z.strictObject({
  signIn: z
    .strictObject({
      attemptsPerAccount: whole(3, 20),
      attemptsPerAddress: whole(5, 1000),
      lockMinutes: whole(5, 1440),
      idleMinutes: whole(5, 480),
      sessionHours: whole(1, 24),
      passwordLength: whole(8, 64),
      failuresKeptMonths: whole(7, 120),
    })
    .default({}),
  perMinute: z
    .strictObject({ signIn: whole(5, 100_000), forms: whole(10, 100_000), searches: whole(10, 1_000_000) })
    .default({}),
  proxies: z
    .array(z.string('应为文字').refine(isNetwork, '应为地址或网段，例如 127.0.0.1 或 10.0.0.0/8'), '应为列表')
    .default([]),
  oidc: z
    .strictObject({
      issuer: text.refine(isIssuer, '应为 https 地址，与认证服务自己写的 issuer 一致'),
      clientId: text,
      clientSecretFile: text,
      name: text.default('统一身份认证'),
      claim: text.optional(),
    })
    .optional(),
  smtp: z
    .strictObject({
      host: text,
      port: z
        .number('应为 1 至 65535 的整数')
        .int('应为 1 至 65535 的整数')
        .min(1, '应为 1 至 65535 的整数')
        .max(65_535, '应为 1 至 65535 的整数'),
      security: z.enum(['tls', 'starttls', 'none'], '应为 tls、starttls 或 none'),
      user: text.optional(),
      passwordFile: text.optional(),
      from: text.refine(isSender, '应为邮箱地址，或“单位名称 <邮箱地址>”'),
    })
    .refine(
      ({ user, passwordFile }) => (user === undefined) === (passwordFile === undefined),
      'user 和 passwordFile 应同时写或同时不写',
    )
    .optional(),
  subscriptions: z
    .strictObject({ address: text.refine(isSite, '应为本站对外的网址，例如 https://www.example.gov.cn') })
    .optional(),
  backup: z
    .strictObject({
      folder: text,
      at: z
        .string('应为文字')
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, '应为时刻，例如 02:30')
        .default('02:30'),
      keepDays: whole(1, 366),
      keepWeeks: whole(0, 260),
      keepMonths: whole(0, 240),
    })
    .optional(),
  fonts: z
    .strictObject({
      仿宋: text.optional(),
      楷体: text.optional(),
      黑体: text.optional(),
      小标宋: text.optional(),
      宋体: text.optional(),
    })
    .default({}),
  metrics: z.strictObject({ tokenFile: text.optional() }).default({}),
  stop: z.strictObject({ drainSeconds: whole(0, 120) }).default({}),
  logs: z.strictObject({ keepMonths: months.optional() }).default({}),
  kiosk: z
    .strictObject({ idleSeconds: whole(20, 1800), printPages: whole(1, 500), keepIssues: whole(1, 24) })
    .default({}),
})

/** Reads the settings of the site; where they are wrong, says which one and what would be right. */
export function readSite(path: string): SiteSettings | Refusal {
  const json = readJson(path)
  if (isRefusal(json)) return json
  const { data, error } = Written.safeParse(json)
  if (data === undefined) {
    const [issue] = error?.issues ?? []
    return refuse(`设置文件 ${path} ${issue ? sayIssue(issue, json) : '有误'}`)
  }
  const { signIn, perMinute, proxies, logs, metrics, stop, kiosk } = data
  const oidc = data.oidc === undefined ? null : readOidc(path, data.oidc)
  if (isRefusal(oidc)) return oidc
  const smtp = data.smtp === undefined ? null : readSmtp(path, data.smtp)
  if (isRefusal(smtp)) return smtp
  if (data.subscriptions !== undefined && smtp === null)
    return refuse(`设置文件 ${path} 写了 subscriptions，没有写 smtp。订阅要发邮件，请一并设置 smtp。`)
  const token = metrics.tokenFile === undefined ? null : secretIn(path, 'metrics.tokenFile', metrics.tokenFile, '令牌')
  if (isRefusal(token)) return token
  if (token !== null && token.length < shortest)
    return refuse(`设置文件 ${path} 的 metrics.tokenFile 所指的令牌太短，应不少于 ${shortest} 个字符。`)
  const { rules, rates } = usualSite
  const minutes = (n: number | undefined, usual: Temporal.Duration) =>
    n === undefined ? usual : Temporal.Duration.from({ minutes: n })
  return {
    rules: {
      ...rules,
      perAccount: signIn.attemptsPerAccount ?? rules.perAccount,
      perAddress: signIn.attemptsPerAddress ?? rules.perAddress,
      lockFor: minutes(signIn.lockMinutes, rules.lockFor),
      idle: minutes(signIn.idleMinutes, rules.idle),
      lasts: signIn.sessionHours === undefined ? rules.lasts : Temporal.Duration.from({ hours: signIn.sessionHours }),
      passwordLength: signIn.passwordLength ?? rules.passwordLength,
      failuresKept:
        signIn.failuresKeptMonths === undefined
          ? rules.failuresKept
          : Temporal.Duration.from({ months: signIn.failuresKeptMonths }),
    },
    rates: {
      signIn: perMinute.signIn ?? rates.signIn,
      forms: perMinute.forms ?? rates.forms,
      searches: perMinute.searches ?? rates.searches,
    },
    proxies,
    oidc,
    smtp,
    fonts: fontsOf(path, data.fonts),
    subscriptions: data.subscriptions ?? null,
    backup: data.backup === undefined ? null : backupOf(path, data.backup),
    metrics: { token },
    stop: { drainSeconds: stop.drainSeconds ?? usualSite.stop.drainSeconds },
    logs: { keepMonths: logs.keepMonths ?? usualSite.logs.keepMonths },
    kiosk: {
      idleSeconds: kiosk.idleSeconds ?? usualSite.kiosk.idleSeconds,
      printPages: kiosk.printPages ?? usualSite.kiosk.printPages,
      keepIssues: kiosk.keepIssues ?? usualSite.kiosk.keepIssues,
    },
  }
}

/** Paths are taken from the settings' own folder. A file that is not there is said with what stands in for it, and holds up nothing else. */
function fontsOf(path: string, written: z.infer<typeof Written>['fonts']): OwnedFonts {
  const roles = { 仿宋: 'fangsong', 楷体: 'kai', 黑体: 'hei', 小标宋: 'title', 宋体: 'song' } as const
  return Object.fromEntries(
    Object.entries(written).flatMap(([name, file]) =>
      file === undefined ? [] : [[roles[name as keyof typeof roles], resolve(dirname(path), file)]],
    ),
  )
}

/** Kept unless told: a week of days, a month of weeks, a year of months. */
function backupOf(path: string, written: NonNullable<z.infer<typeof Written>['backup']>): BackupSettings {
  const { folder, at, keepDays: days = 7, keepWeeks: weeks = 4, keepMonths: months = 12 } = written
  return { folder: resolve(dirname(path), folder), at: Temporal.PlainTime.from(at), kept: { days, weeks, months } }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null
    if (code === null) return refuse(`设置文件 ${path} 不是 JSON，可能少了逗号或引号。`)
    return refuse(code === 'ENOENT' ? `没有设置文件 ${path}。` : `设置文件 ${path} 打不开（${code}）。`)
  }
}

function sayIssue(issue: z.core.$ZodIssue, json: unknown): string {
  const where = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    const at = where === '' ? '' : `${where} 下`
    return `${at}有不认识的项“${issue.keys.join('”“')}”，请核对写法。`
  }
  return `的 ${where} ${valueAt(json, issue.path) === undefined ? '没有写' : '有误'}：${issue.message}。`
}

const valueAt = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], json)

type Sections = z.infer<typeof Written>

function readOidc(
  path: string,
  { clientSecretFile, claim, ...rest }: NonNullable<Sections['oidc']>,
): OidcSettings | Refusal {
  const clientSecret = secretIn(path, 'oidc.clientSecretFile', clientSecretFile, '客户端密钥')
  return isRefusal(clientSecret) ? clientSecret : { ...rest, claim: claim ?? null, clientSecret }
}

function readSmtp(
  path: string,
  { user, passwordFile, ...rest }: NonNullable<Sections['smtp']>,
): SmtpSettings | Refusal {
  if (user === undefined || passwordFile === undefined) return { ...rest, user: null, password: null }
  const password = secretIn(path, 'smtp.passwordFile', passwordFile, '邮箱密码')
  return isRefusal(password) ? password : { ...rest, user, password }
}

/** A secret stands in a file of its own, so that the settings can be shown to others. Relative to the settings. */
function secretIn(path: string, item: string, written: string, what: string): string | Refusal {
  const file = resolve(dirname(path), written)
  try {
    const secret = readFileSync(file, 'utf8').trim()
    return secret === '' ? refuse(`设置文件 ${path} 的 ${item} 所指的 ${file} 是空的，应写有${what}。`) : secret
  } catch {
    return refuse(`设置文件 ${path} 的 ${item} 所指的 ${file} 读不出来。`)
  }
}
