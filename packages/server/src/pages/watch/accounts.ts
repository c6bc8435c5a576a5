import type { WatchedAccount } from '@zhengling/store'
import { minute } from '../date.ts'
import { html } from '../html.ts'
import type { Page } from '../layout.ts'
import { sayAccount, sayState, sheet, watchedHref, watchPage } from './parts.ts'

/** Accounts, and how many of them ask for something. */
export function watchedAccountsPage(accounts: readonly WatchedAccount[]): Page {
  const locked = accounts.filter(({ lockedReason, lockedUntil }) => lockedReason !== null || lockedUntil !== null)
  const bare = accounts.filter(
    ({ kind, secondFactor, disabled }) => kind === 'administrator' && !secondFactor && !disabled,
  )
  const asks = [
    ...(locked.length === 0 ? [] : [`${locked.length} 个账号锁定或暂停登录`]),
    ...(bare.length === 0 ? [] : [`${bare.length} 个管理员账号还没有设置动态口令`]),
  ]
  return watchPage(
    '登录安全',
    asks.length === 0 ? '没有锁定的账号。' : `${asks.join('，')}。`,
    accounts.length === 0
      ? html`<p class="empty">还没有账号。系统管理员开立账号后列在这里。</p>`
      : sheet(
          '账号',
          ['账号', '姓名', '身份', '状态', '密码', '动态口令', '最近登录'],
          accounts.map(
            (one) =>
              html`<tr><th scope="row"><a href="${watchedHref(one.account)}">${one.account}</a></th><td>${one.name}</td><td>${sayAccount(one)}</td><td>${sayState(one)}</td><td>${one.password ? '已设' : '未设'}</td><td>${one.secondFactor ? '已设' : '未设'}</td><td class="when">${one.lastSignIn === null ? html`<span class="unstated">没有登录过</span>` : minute(one.lastSignIn)}</td></tr>`,
          ),
        ),
    '账号',
  )
}
