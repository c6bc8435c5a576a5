import { html } from '../html.ts'
import { csrfField, type Page } from '../layout.ts'

const token = (csrf: string | null) => (csrf === null ? '' : csrfField(csrf))
const back = (to: string | null) => (to === null ? '' : html`<input type="hidden" name="to" value="${to}">`)
const refusal = (refused?: string | null) =>
  refused === undefined || refused === null ? '' : html`<p class="refusal" role="alert">${refused}</p>`

/** What the sign-in page shows besides its fields. */
export interface Door {
  readonly csrf: string | null
  /** Where somebody was about to go. */
  readonly to: string | null
  /** Name of the provider of the unified sign-in, where there is one. */
  readonly oidc: string | null
  /** As typed before. */
  readonly account?: string
  readonly refused?: string
}

/** Account and password; the second factor comes after. */
export function enterPage({ csrf, to, oidc, account = '', refused }: Door): Page {
  return {
    title: '登录',
    kind: 'account',
    robots: 'noindex',
    main: html`<div class="page-head"><h1>登录</h1><p class="sub">供在本系统有账号的工作人员和服务对象使用。查阅公报不用登录。</p></div>
${refusal(refused)}
<form class="door" method="post" action="/enter">${token(csrf)}${back(to)}
<div class="field"><label for="account">账号</label><input id="account" type="text" name="account" required maxlength="200" autocomplete="username" autocapitalize="none" spellcheck="false" value="${account}"></div>
<div class="field"><label for="password">密码</label><input id="password" type="password" name="password" required maxlength="1000" autocomplete="current-password"></div>
<p class="acts"><button class="main" type="submit">登录</button></p></form>
${oidc === null ? '' : html`<form class="door" method="post" action="/enter/oidc">${token(csrf)}${back(to)}<p class="acts"><button type="submit">用${oidc}登录</button></p></form>`}
<p class="quiet">第一次登录或忘了密码，请系统管理员生成一次性登录链接，登录后设置密码。</p>`,
  }
}

/** The second factor. */
export function codePage({
  csrf,
  to,
  refused,
}: {
  readonly csrf: string
  readonly to: string | null
  readonly refused: string | null
}): Page {
  return {
    title: '动态口令',
    kind: 'account',
    robots: 'noindex',
    main: html`<div class="page-head"><h1>动态口令</h1><p class="sub">请填手机上显示的六位数字。手机不在身边的，填一个备用码。</p></div>
${refusal(refused)}
<form class="door" method="post" action="/enter/code">${csrfField(csrf)}${back(to)}
<div class="field"><label for="code">动态口令或备用码</label><input id="code" type="text" name="code" required maxlength="100" autocomplete="one-time-code" autocapitalize="characters" spellcheck="false"></div>
<p class="acts"><button class="main" type="submit">登录</button></p></form>
<form method="post" action="/leave">${csrfField(csrf)}<p><button class="plain" type="submit">换一个账号登录</button></p></form>
<p class="quiet">手机和备用码都没有的，请安全管理员重置动态口令。</p>`,
  }
}

/** What a one-time link opens: a button, so that a program that opens links does not use it up. */
export function linkPage(link: string, csrf: string | null): Page {
  return {
    title: '用一次性链接登录',
    kind: 'account',
    robots: 'noindex',
    main: html`<div class="page-head"><h1>用一次性链接登录</h1></div>
<div class="empty"><p>这是一次性登录链接，点下面的按钮即用掉。</p><form method="post" action="/enter/${encodeURIComponent(link)}">${token(csrf)}<p><button class="main" type="submit">用此链接登录</button></p></form></div>`,
  }
}

/** Why a link does not sign in, and what to do. */
export function enterRefusedPage(message: string): Page {
  return {
    title: '未能登录',
    kind: 'account',
    robots: 'noindex',
    main: html`<div class="page-head"><h1>未能登录</h1></div><div class="empty"><p>${message}</p><p>建库人的链接，在服务器上运行：</p><pre>node run.mjs user link admin</pre><p><a href="/enter">用密码登录</a></p></div>`,
  }
}
