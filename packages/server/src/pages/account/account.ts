import type { LiveSession, PasswordState, SecondFactor, Session } from '@zhengling/store'
import { minute } from '../date.ts'
import { type Html, html } from '../html.ts'
import { csrfField, type Frame, type Page } from '../layout.ts'
import { refusal, ways } from './parts.ts'
import { sayActor } from './say-actor.ts'

export interface AccountView {
  readonly session: Session
  readonly landing: string
  readonly password: PasswordState
  readonly factor: SecondFactor | null
  readonly sessions: readonly LiveSession[]
  /** The id of the session that looks. */
  readonly here: string
  /** The unified sign-in, where there is one, and since when this account is linked to it. */
  readonly oidc: { readonly name: string; readonly since: Temporal.Instant | null } | null
  readonly refused: string | null
}

/** One's own account. */
export function accountPage(frame: Frame, view: AccountView): Page {
  const { session, landing, password, factor, oidc, refused } = view
  const csrf = csrfField(frame.signedIn?.csrf ?? '')
  return {
    title: '本人账号',
    kind: 'account',
    robots: 'noindex',
    main: html`<div class="page-head"><h1>本人账号</h1><p class="sub">${session.name}（${session.actor.account}），${sayActor(session.actor)}。</p></div>
${refusal(refused)}
${landing === '/account' ? '' : html`<p class="acts"><a class="button" href="${landing}">去办理事项</a></p>`}
<h2>登录方式</h2>
<dl class="detail">
<dt>密码</dt><dd>${password.setAt === null ? '还没有设置' : `${minute(password.setAt)} 设置`}　<a href="/account/password">${password.setAt === null ? '设置密码' : '更改密码'}</a></dd>
<dt>动态口令</dt><dd>${factor === null ? '没有设置' : `${minute(factor.since)} 设置，备用码还有 ${factor.codes} 个`}　<a href="/account/second-factor">${factor === null ? '设置动态口令' : '查看动态口令'}</a></dd>
${oidc === null ? '' : html`<dt>${oidc.name}</dt><dd>${oidc.since === null ? html`<form class="inline" method="post" action="/enter/oidc">${csrf}没有绑定　<button class="plain" type="submit">绑定${oidc.name}</button></form>` : html`<form class="inline" method="post" action="/account/unlink">${csrf}${minute(oidc.since)} 绑定　<button class="plain" type="submit">解除绑定</button></form>`}</dd>`}
</dl>
<h2>正在登录的地方</h2>
${renderSessions(view, csrf)}
<p class="quiet">不是您本人的登录，请立即结束它并更改密码，再告诉安全管理员。</p>`,
  }
}

function renderSessions({ sessions, here }: AccountView, csrf: Html): Html {
  const others = sessions.filter(({ id }) => id !== here)
  return html`<div class="scroll" role="region" aria-label="正在登录的地方" tabindex="0"><table class="grid"><thead><tr><th scope="col">登录时间</th><th scope="col">最近使用</th><th scope="col">从哪里</th><th scope="col">浏览器</th><th scope="col">方式</th><th scope="col">办理</th></tr></thead>
<tbody>${sessions.map(
    ({ id, created, lastSeen, address, browser, way }) =>
      html`<tr><td class="when">${minute(created)}</td><td class="when">${minute(lastSeen)}</td><td>${address === '' ? '本机' : address}</td><td>${browser}</td><td>${ways[way]}</td><td>${id === here ? '就是这里' : html`<form method="post" action="/account/sessions">${csrf}<input type="hidden" name="session" value="${id}"><button class="plain" type="submit">结束</button></form>`}</td></tr>`,
  )}</tbody></table></div>
${others.length === 0 ? '' : html`<form method="post" action="/account/sessions">${csrf}<input type="hidden" name="session" value="others"><p class="acts"><button type="submit">结束其他全部登录</button></p></form>`}`
}
