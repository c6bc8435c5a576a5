import { html } from './html.ts'
import type { Page } from './layout.ts'

/** What a one-time link opens: a button, so that a program that opens links does not use it up. */
export function enterPage(token: string): Page {
  return {
    title: '登录',
    kind: 'message',
    main: html`<div class="page-head"><h1>登录</h1></div>
<div class="empty"><p>这是一次性登录链接，点下面的按钮即用掉。</p><form method="post" action="/enter/${encodeURIComponent(token)}"><p><button class="main" type="submit">登录</button></p></form></div>`,
  }
}

/** Why a link does not sign in, and what to do. */
export function enterRefusedPage(message: string): Page {
  return {
    title: '未能登录',
    kind: 'message',
    main: html`<div class="page-head"><h1>未能登录</h1></div><div class="empty"><p>${message}</p><pre>node run.mjs user link admin</pre></div>`,
  }
}
