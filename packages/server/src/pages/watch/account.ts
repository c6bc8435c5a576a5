import { type Actor, accountOf, type FailedSignIn, type LiveSession, type WatchedAccount } from '@zhengling/store'
import { refusal } from '../account/parts.ts'
import { minute } from '../date.ts'
import { type Html, html } from '../html.ts'
import { csrfField, type Frame, type Page } from '../layout.ts'
import { failedSheet, sayAccount, sayState, sessionSheet, watchedHref, watchPage } from './parts.ts'

export interface WatchedView {
  readonly watched: WatchedAccount
  readonly sessions: readonly LiveSession[]
  readonly failed: readonly FailedSignIn[]
  readonly actor: Actor
  readonly refused: string | null
}

/** One account: how it stands, what the security administrator can do, its sessions and failed sign-ins. */
export function watchedAccountPage(frame: Frame, { watched, sessions, failed, actor, refused }: WatchedView): Page {
  const csrf = csrfField(frame.signedIn?.csrf ?? '')
  const own = accountOf(actor) === watched.account
  const { lockedReason, lastSignIn } = watched
  return watchPage(
    `账号 ${watched.account}`,
    `${watched.name}，${sayAccount(watched)}。`,
    html`${refusal(refused)}
<dl class="detail">
<dt>状态</dt><dd>${sayState(watched)}${lockedReason === null ? '' : `，理由：${lockedReason}`}</dd>
<dt>开立</dt><dd>${minute(watched.created)}</dd>
<dt>最近登录</dt><dd>${lastSignIn === null ? '没有登录过' : minute(lastSignIn)}</dd>
<dt>密码</dt><dd>${watched.password ? '已设置' : '没有设置'}</dd>
<dt>动态口令</dt><dd>${watched.secondFactor ? '已设置' : '没有设置'}</dd>
</dl>
${own ? html`<p>这是您自己的账号，请在<a href="/account">本人账号</a>里办理。</p>` : renderActs(watched, sessions.length, csrf)}
<h2>正在登录</h2>
${sessions.length === 0 ? html`<p class="empty">现在没有登录。</p>` : sessionSheet(sessions, csrf)}
<h2>未成的登录</h2>
${failed.length === 0 ? html`<p class="empty">没有未成的登录。</p>` : failedSheet(failed)}`,
    '账号',
  )
}

function renderActs(watched: WatchedAccount, sessions: number, csrf: Html): Html {
  const { account, lockedReason, lockedUntil, secondFactor } = watched
  const at = watchedHref(account)
  const locked = lockedReason !== null || lockedUntil !== null
  const press = (act: string, label: string) =>
    html`<form method="post" action="${at}/${act}">${csrf}<button type="submit">${label}</button></form>`
  return html`<h2>办理</h2>
<div class="acts">${locked ? press('unlock', '解锁账号') : ''}${secondFactor ? press('reset-second-factor', '重置动态口令') : ''}${sessions === 0 ? '' : press('sessions', '注销全部登录')}</div>
${
  lockedReason === null
    ? html`<form class="door" method="post" action="${at}/lock">${csrf}<div class="field"><label for="reason">锁定的理由</label><input id="reason" type="text" name="reason" required maxlength="500" autocomplete="off" aria-describedby="reason-hint"><span class="hint" id="reason-hint">锁定后其全部登录立即结束，解锁前不能再登录。</span></div><p class="acts"><button type="submit">锁定账号</button></p></form>`
    : ''
}`
}
