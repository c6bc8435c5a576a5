import type { SecondFactor } from '@zhengling/store'
import { raw } from 'hono/html'
import { encodeQR } from 'qr'
import { minute } from '../date.ts'
import { html } from '../html.ts'
import { csrfField, type Page } from '../layout.ts'
import { accountSubpage, codeField, refusal } from './parts.ts'

interface Own {
  readonly csrf: string
  /** One of the three administrators. */
  readonly required: boolean
  readonly refused: string | null
}

const title = '动态口令'

/** Setting up: the picture, the same in letters, and the first code. */
export function enrolPage({
  csrf,
  required,
  refused,
  text,
  address,
  account,
}: Own & { readonly text: string; readonly address: string; readonly account: string }): Page {
  return accountSubpage(
    '设置动态口令',
    required
      ? '管理员账号除密码外必须使用动态口令。设置以后才能办理。'
      : '设置以后，登录时除密码外还要填手机上的六位数字。',
    html`${refusal(refused)}
<ol class="enrol">
<li><p>在手机上打开口令程序（任何一种支持 TOTP 的都可以，不用联网），选“扫描二维码”，对准下图。</p>
<div class="qr" role="img" aria-label="动态口令的二维码">${raw(encodeQR(address, 'svg', { ecc: 'medium', border: 4, optimize: true }))}</div></li>
<li><p>不能扫描的，选“手工输入密钥”，账号填 ${account}，密钥填：</p><p class="secret"><code>${inFours(text)}</code></p></li>
<li><form class="door" method="post" action="/account/second-factor">${csrfField(csrf)}
${codeField('code')}
<p class="acts"><button class="main" type="submit">设置动态口令</button></p></form></li>
</ol>
<p class="quiet">二维码和密钥只在这里显示，不要截图发给别人。</p>`,
    !required,
  )
}

const inFours = (text: string): string => text.match(/.{1,4}/g)?.join(' ') ?? text

/** Set up: since when, and how to take it away. */
export function factorPage({ csrf, required, refused, factor }: Own & { readonly factor: SecondFactor | null }): Page {
  const since = factor === null ? '' : `${minute(factor.since)} 设置，备用码还有 ${factor.codes} 个没有用过。`
  return accountSubpage(
    title,
    since,
    html`${refusal(refused)}
${
  required
    ? html`<p>管理员账号必须使用动态口令，不能取消。换手机、备用码用完的，请安全管理员重置后重新设置。</p>`
    : html`<h2>取消动态口令</h2><p>换手机、备用码用完的，先取消，再重新设置。</p>
<form class="door" method="post" action="/account/second-factor/remove">${csrfField(csrf)}
${codeField('code')}
<p class="acts"><button type="submit">取消动态口令</button><a href="/account">不取消</a></p></form>`
}`,
  )
}

/** The recovery codes, shown this once. */
export function codesPage({
  account,
  codes,
  landing,
}: {
  readonly account: string
  readonly codes: readonly string[]
  readonly landing: string
}): Page {
  return accountSubpage(
    '备用码',
    '动态口令已设置。请把备用码抄下或打印，与手机分开保管；离开这一页就不再显示。',
    html`<p>账号 ${account}。手机不在身边时，用一个备用码代替动态口令，每个只能用一次。</p>
<ol class="codes">${codes.map((code) => html`<li><code>${code}</code></li>`)}</ol>
<p class="acts"><a class="button main" href="${landing}">已抄下，继续</a></p>`,
  )
}
