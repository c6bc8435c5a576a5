import type { AccountIdentity } from '@zhengling/store'
import { refusal } from '../account/parts.ts'
import { minute } from '../date.ts'
import { type Html, html } from '../html.ts'
import { csrfField, type Frame, type Page } from '../layout.ts'
import { sheet } from './parts.ts'

export interface IdentitiesView {
  /** Of the provider. */
  readonly name: string
  /** The claim somebody is expected by; null where the settings name none. */
  readonly claim: string | null
  readonly accounts: readonly AccountIdentity[]
  readonly refused: string | null
}

/** How the accounts stand with the provider, and whom it may bring. */
export function identitiesPage(frame: Frame, { name, claim, accounts, refused }: IdentitiesView): Page {
  const csrf = csrfField(frame.signedIn?.csrf ?? '')
  const free = accounts.filter(({ linked, expected }) => linked === null && expected === null)
  return {
    title: name,
    kind: 'security',
    robots: 'noindex',
    main: html`<div class="page-head"><h1>${name}</h1><p class="sub">登记某人在${name}的标识，本人第一次从那里登录时即绑定到账号。没有登记也没有绑定的，从那里登录不了。</p></div>
${refusal(refused)}
${sheet(
  '账号',
  ['账号', '姓名', '绑定', '登记的标识', '办理'],
  accounts.map((one) => row(one, csrf)),
)}
${claim === null ? html`<p class="quiet">设置文件没有写 oidc.claim，不能登记；各人可以登录后在“本人账号”里自己绑定。</p>` : free.length === 0 ? '' : expectForm(free, claim, csrf)}`,
  }
}

const row = ({ account, name, linked, expected }: AccountIdentity, csrf: Html): Html =>
  html`<tr><th scope="row">${account}</th><td>${name}</td><td>${linked === null ? '没有' : minute(linked)}</td><td>${expected ?? ''}</td><td>${expected === null ? '' : html`<form method="post" action="/identities/forget">${csrf}<input type="hidden" name="account" value="${account}"><button class="plain" type="submit">取消登记</button></form>`}</td></tr>`

const expectForm = (free: readonly AccountIdentity[], claim: string, csrf: Html): Html =>
  html`<h2>登记</h2><form class="door" method="post" action="/identities">${csrf}
<div class="field"><label for="account">账号</label><select id="account" name="account">${free.map(({ account, name }) => html`<option value="${account}">${account}　${name}</option>`)}</select></div>
<div class="field"><label for="claim">标识（${claim}）</label><input id="claim" type="text" name="claim" required maxlength="200" autocomplete="off"></div>
<p class="acts"><button class="main" type="submit">登记标识</button></p></form>`
