import { type Html, html } from '../html.ts'
import type { Page } from '../layout.ts'

export const ways = { link: '一次性链接', password: '密码', oidc: '统一身份认证' } as const

/** A page under 本人账号, or without the way back for who has not come so far. */
export function accountSubpage(title: string, sub: string, main: Html, withinAccount = true): Page {
  return {
    title,
    kind: 'account',
    robots: 'noindex',
    main: html`${withinAccount ? html`<nav class="crumbs" aria-label="所在位置"><a href="/account">本人账号</a><span>${title}</span></nav>` : ''}
<div class="page-head"><h1>${title}</h1><p class="sub">${sub}</p></div>
${main}`,
  }
}

export const refusal = (message: string | null): Html | '' =>
  message === null ? '' : html`<p class="refusal" role="alert">${message}</p>`

export const codeField = (id: string): Html =>
  html`<div class="field"><label for="${id}">手机上的六位数字</label><input id="${id}" type="text" name="code" required maxlength="100" inputmode="numeric" autocomplete="one-time-code"></div>`
