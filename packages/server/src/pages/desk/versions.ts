import type { Withdrawal } from '@zhengling/store'
import { minute } from '../date.ts'
import { type Html, html } from '../html.ts'
import type { Frame } from '../layout.ts'
import { deskForm, reasonField } from './parts.ts'

/** A version to be published or withdrawn. */
export interface DeskVersion {
  readonly version: number
  readonly publishedAt: Temporal.Instant | null
  readonly withdrawal: Withdrawal | undefined
}

/** Each version with the one act that fits its state; `href` is the desk's address of the issue or document. */
export function renderVersions(frame: Frame, href: string, versions: readonly DeskVersion[]): Html {
  const field = (version: number) => html`<input type="hidden" name="version" value="${version}">`
  return html`<h2>版本</h2><ul class="work">${versions.toReversed().map(
    ({
      version,
      publishedAt,
      withdrawal,
    }) => html`<li><div><strong>第${version}版</strong>　<span class="about">${publishedAt ? `${minute(publishedAt)}公布` : withdrawal ? `${minute(withdrawal.at)}撤下：${withdrawal.reason}` : '未公开'}</span>
${
  publishedAt
    ? html`<details><summary>撤下第${version}版</summary>${deskForm(frame, `${href}/withdraw`, html`${field(version)}${reasonField(`withdraw-${version}`, '撤下的理由（公布）')}<div><button type="submit">撤下第${version}版</button></div>`)}</details>`
    : deskForm(
        frame,
        `${href}/publish`,
        html`${field(version)}<div><button type="submit">公布第${version}版</button></div>`,
      )
}</div></li>`,
  )}</ul>
${versions.some(({ publishedAt }) => publishedAt) ? html`<details><summary>全部撤下</summary>${deskForm(frame, `${href}/withdraw`, html`${reasonField('withdraw-all', '撤下的理由（公布）')}<div><button type="submit">撤下所有版本</button></div>`)}</details>` : ''}`
}
