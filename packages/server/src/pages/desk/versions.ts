import type { VersionView, Withdrawal } from '@zhengling/store'
import { diffHref } from '../../http/address.ts'
import { minute } from '../date.ts'
import { type Html, html } from '../html.ts'
import type { Frame } from '../layout.ts'
import { deskForm, reasonField } from './parts.ts'

/** A version to be published or withdrawn. */
export interface DeskVersion {
  readonly version: number
  readonly publishedAt: Temporal.Instant | null
  readonly withdrawal: Withdrawal | undefined
  /** What made it and when, in a few words. */
  readonly made: string
}

const made: Readonly<Record<VersionView['madeBy'], string>> = {
  print: '按印本读入',
  attachment: '补录附件',
  correction: '更正',
}

/** 更正：原件为26处, 2024-04-01 10:00. */
export const sayMade = ({ madeBy, reason, madeAt }: VersionView): string =>
  `${minute(madeAt)} ${made[madeBy]}${reason ? `：${reason}` : ''}`

/** Each version with the one act that fits its state; `href` is the desk's address of the issue or document. */
export function renderVersions(
  frame: Frame,
  href: string,
  versions: readonly DeskVersion[],
  document: string | null = null,
): Html {
  const newest = versions.at(-1)?.version
  const open = versions.filter(({ publishedAt }) => publishedAt !== null)
  return html`<h2>版本</h2><ul class="work versions">${versions.toReversed().map(
    (
      one,
    ) => html`<li><div><strong>第${one.version}版</strong>　<span>${stateOf(one)}</span><span class="about">${one.made}${document !== null && one.version > 1 ? html`　<a href="${diffHref(document, one.version - 1, one.version)}">与第${one.version - 1}版逐条对照</a>` : ''}</span></div>
${one.publishedAt ? withdrawForm(frame, href, [one]) : publishForm(frame, href, one, one.version === newest ? versions : [])}</li>`,
  )}</ul>
${open.length > 1 ? withdrawForm(frame, href, open) : ''}`
}

function stateOf({ publishedAt, withdrawal }: DeskVersion): string {
  if (publishedAt) return `${minute(publishedAt)} 公布`
  return withdrawal ? `${minute(withdrawal.at)} 撤下：${withdrawal.reason}` : '草稿，公众看不到'
}

const field = (version: number) => html`<input type="hidden" name="version" value="${version}">`

/** `all`: of the newest version, which comes back with what was withdrawn together with it; else none. */
function publishForm(frame: Frame, href: string, one: DeskVersion, all: readonly DeskVersion[]): Html {
  const { version, withdrawal } = one
  const together = all.filter((other) => withdrawal !== undefined && other.withdrawal?.at.equals(withdrawal.at))
  const words = withdrawal
    ? `恢复公布第${version}版${together.length > 1 ? `和一起撤下的 ${together.length - 1} 版` : ''}`
    : `公布第${version}版`
  return deskForm(
    frame,
    `${href}/publish`,
    html`${field(version)}<div class="acts"><button${all.length > 0 ? html` class="main"` : ''} type="submit">${words}</button></div>`,
  )
}

/** Withdrawing one version, or all that are public. */
function withdrawForm(frame: Frame, href: string, versions: readonly DeskVersion[]): Html {
  const [one] = versions
  const alone = versions.length === 1 && one !== undefined
  const words = alone ? `撤下第${one.version}版` : `撤下已公布的全部 ${versions.length} 版`
  const id = alone ? `withdraw-${one.version}` : 'withdraw-all'
  return html`<details><summary>${words}</summary>${deskForm(
    frame,
    `${href}/withdraw`,
    html`${alone ? field(one.version) : ''}${reasonField(id, '撤下的理由（随“已撤下”一起公布）')}<div class="acts"><button type="submit">${words}</button></div>`,
  )}</details>`
}
