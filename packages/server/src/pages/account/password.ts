import type { PasswordState } from '@zhengling/store'
import { html } from '../html.ts'
import { csrfField, type Frame, type Page } from '../layout.ts'
import { accountSubpage, refusal } from './parts.ts'

export interface PasswordForm extends PasswordState {
  readonly account: string
  readonly least: number
  readonly landing: string
  readonly refused: string | null
}

const field = (id: string, label: string, complete: string, hint = '') =>
  html`<div class="field"><label for="${id}">${label}</label><input id="${id}" type="password" name="${id}" required maxlength="1000" autocomplete="${complete}"${hint === '' ? '' : html` aria-describedby="${id}-hint"`}>${hint === '' ? '' : html`<span class="hint" id="${id}-hint">${hint}</span>`}</div>`

/** Setting or changing one's own password. */
export function passwordPage(frame: Frame, { setAt, mustShow, account, least, landing, refused }: PasswordForm): Page {
  const first = setAt === null
  const hint = `至少 ${least} 个字符，可以是一句话，汉字、空格都可以；不要用账号名和 12345678 一类人人会试的。`
  return accountSubpage(
    first ? '设置密码' : '更改密码',
    first ? '设置以后，用账号和密码登录，不再需要一次性链接。' : '更改以后，本账号在别处的登录全部结束。',
    html`${refusal(refused)}
<form class="door" method="post" action="/account/password">${csrfField(frame.signedIn?.csrf ?? '')}
<p>账号：<strong>${account}</strong><input type="text" autocomplete="username" value="${account}" readonly hidden></p>
${mustShow ? field('current', '现在的密码', 'current-password') : ''}
${field('password', '新密码', 'new-password', hint)}
${field('again', '再填一次新密码', 'new-password')}
<p class="acts"><button class="main" type="submit">${first ? '设置密码' : '更改密码'}</button><a href="${first ? landing : '/account'}">${first ? '暂不设置' : '不更改'}</a></p></form>`,
  )
}
