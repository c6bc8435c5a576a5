import type { AppointmentView } from '@zhengling/store'
import { longDate, minute } from '../date.ts'
import { deskForm, reasonField, refusal, workPage } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'

/** Posts that wait for the security administrator, the earliest entered first. */
export function approvalsPage(frame: Frame, waiting: readonly AppointmentView[], refused: string | null): Page {
  return workPage(
    frame,
    '核准任职',
    waiting.length === 0
      ? '没有待核准的任职。'
      : `${waiting.length} 项任职待核准。核准后即有该职务的权限；请对照任免文件。`,
    waiting.length === 0
      ? html`${refusal(refused)}<div class="empty"><p>系统管理员登记任职之后，在这里核准或退回。</p></div>`
      : html`${refusal(refused)}${deskForm(
          frame,
          '/approvals',
          html`<div class="wide"><table class="dense"><thead><tr><th scope="col">核准</th><th scope="col">姓名</th><th scope="col">单位和职务</th><th scope="col">起止</th><th scope="col">依据</th><th scope="col">登记</th></tr></thead><tbody>${waiting.map(row)}</tbody></table></div>
<p class="acts"><button type="submit" class="main">核准所选任职</button></p>`,
        )}
<h2>退回</h2><ul class="work versions">${waiting.map(
          (one) =>
            html`<li><details><summary>退回${one.name}任${one.body}${one.post}</summary>${deskForm(frame, `/approvals/${encodeURIComponent(one.id)}/back`, html`${reasonField(`back-${one.id}`, '退回理由')}<p class="acts"><button type="submit">退回</button></p>`)}</details></li>`,
        )}</ul>`,
  )
}

function row(one: AppointmentView): Html {
  const { id, name, body, post, manner, rests, since, until, basis, enteredAt, enteredBy } = one
  const how = manner === '任职' ? '' : `（${manner}${rests ? '，原职务中止' : ''}）`
  return html`<tr><td><input type="checkbox" name="ids" value="${id}" aria-label="核准${name}任${body}${post}"></td><th scope="row">${name}</th><td>${body}${post}${how}</td><td>${longDate(since)}起${until === null ? '' : `至${longDate(until)}`}</td><td>${basis}</td><td>${enteredBy}，${minute(enteredAt)}</td></tr>`
}
