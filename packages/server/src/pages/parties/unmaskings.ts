import { sealedFields, type Unmasking } from '@zhengling/store'
import { minute } from '../date.ts'
import { workPage } from '../desk/parts.ts'
import { whoOf } from '../desk/recent.ts'
import { html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'

/** Who saw what whole, when, for what; neither the value nor whose it is by name. */
export function unmaskingsPage(frame: Frame, found: readonly Unmasking[]): Page {
  return workPage(
    frame,
    '查看全号的记录',
    found.length === 0
      ? '还没有人查看过全号。'
      : `最近 ${found.length} 次，最后一次在前。只记谁、何时、看了哪一项、为什么，不记号码。`,
    found.length === 0
      ? html`<div class="empty"><p>有人查看服务对象的全号时，这里记下经过。</p></div>`
      : html`<div class="wide" tabindex="0" role="region" aria-label="查看全号的记录"><table class="dense"><thead><tr><th scope="col">时间</th><th scope="col">谁</th><th scope="col">服务对象编号</th><th scope="col">项目</th><th scope="col">用途</th><th scope="col" class="figure">日志</th></tr></thead><tbody>${found.map(
          ({ seq, at, actor, party, field, reason }) =>
            html`<tr><td>${minute(at)}</td><td>${whoOf(actor)}</td><td>${party}</td><td>${sealedFields[field].title}</td><td>${reason}</td><td class="figure">${seq}</td></tr>`,
        )}</tbody></table></div>`,
  )
}
