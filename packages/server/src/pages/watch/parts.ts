import { dutyTitles, type FailedSignIn, type LiveSession, type WatchedAccount } from '@zhengling/store'
import { ways } from '../account/parts.ts'
import { sayPost } from '../account/say-actor.ts'
import { minute } from '../date.ts'
import { type Html, html } from '../html.ts'
import type { Page } from '../layout.ts'

const tabs = [
  ['/security', '账号'],
  ['/security/sessions', '正在登录'],
  ['/security/failed', '未成的登录'],
  ['/security/unmaskings', '查看全号'],
] as const

/** A page of the security administrator: which one it is, and what is expected here. */
export function watchPage(title: string, sub: string, main: Html, here: string = title): Page {
  return {
    title,
    kind: 'security',
    robots: 'noindex',
    main: html`<div class="page-head"><h1>${title}</h1><p class="sub">${sub}</p></div>
<nav class="tabs" aria-label="登录安全">${tabs.map(([href, name]) => html`<a href="${href}"${name === here ? html` aria-current="page"` : ''}>${name}</a>`)}</nav>
${main}`,
  }
}

export const watchedHref = (account: string): string => `/security/accounts/${encodeURIComponent(account)}`

const kinds = { founder: '建库人', official: '工作人员', administrator: '管理员', party: '服务对象' } as const

/** What an account is: its kind, or which of the three administrators, or the posts held today. */
export function sayAccount({ kind, duty, posts }: WatchedAccount): string {
  if (duty !== null) return dutyTitles[duty]
  return posts.length === 0 ? kinds[kind] : posts.map(sayPost).join('、')
}

/** How an account stands, by shape and word. */
export function sayState({ disabled, lockedReason, lockedUntil }: WatchedAccount): string {
  if (disabled) return '○ 已停用'
  if (lockedReason !== null) return '■ 已锁定'
  return lockedUntil === null ? '● 正常' : `▲ 暂停登录至 ${minute(lockedUntil).slice(-5)}`
}

const tried = { link: '一次性链接', password: '密码', code: '动态口令', oidc: '统一身份认证' } as const

const grounds: Readonly<Record<string, string>> = {
  wrong: '不对',
  'locked-account': '账号暂停登录期间再试',
  'locked-address': '该地址试得太多，暂停登录',
  disabled: '账号已停用',
  'account-locked': '账号已锁定',
  'no-post': '持有人现无已核准的任职',
  'unknown-identity': '身份没有对应的账号',
  unknown: '链接无效',
  used: '链接已用过',
  expired: '链接已过期',
}

/** Scrolls sideways within itself where the page is narrow. */
export const sheet = (label: string, heads: readonly string[], rows: readonly Html[]): Html =>
  html`<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table class="grid"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`

export const failedSheet = (failed: readonly FailedSignIn[]): Html =>
  sheet(
    '未成的登录',
    ['时间', '账号', '方式', '原因', '来源地址'],
    failed.map(
      ({ at, account, way, ground, address }) =>
        html`<tr><td class="when">${minute(at)}</td><td>${account === null ? html`<span class="unstated">没有这个账号</span>` : html`<a href="${watchedHref(account)}">${account}</a>`}</td><td>${tried[way]}</td><td>${grounds[ground] ?? ground}</td><td>${address === '' ? '本机' : address}</td></tr>`,
    ),
  )

/** Sessions, each with the form that ends it. */
export const sessionSheet = (sessions: readonly LiveSession[], csrf: Html): Html =>
  sheet(
    '正在登录',
    ['账号', '登录时间', '最近使用', '从哪里', '浏览器', '方式', '办理'],
    sessions.map(
      ({ id, account, created, lastSeen, address, browser, way, stage }) =>
        html`<tr><td><a href="${watchedHref(account)}">${account}</a></td><td class="when">${minute(created)}</td><td class="when">${minute(lastSeen)}</td><td>${address === '' ? '本机' : address}</td><td>${browser}</td><td>${ways[way]}${stage === 'full' ? '' : '，未完成'}</td><td><form method="post" action="${watchedHref(account)}/sessions">${csrf}<input type="hidden" name="session" value="${id}"><button class="plain" type="submit">注销</button></form></td></tr>`,
    ),
  )
