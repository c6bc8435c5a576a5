import type { AppointmentView } from '@zhengling/store'
import { longDate, minute } from '../date.ts'
import { deskForm, reasonField, refusal, workPage } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import { csrfField, type Frame, type Page } from '../layout.ts'

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
      : html`${refusal(refused)}<ul class="work versions">${waiting.map((one) => item(frame, one))}</ul>
<form id="approve" class="desk-form" method="post" action="/approvals">${csrfField(frame.signedIn?.csrf ?? '')}<p class="acts"><button type="submit" class="main">核准所选任职</button></p></form>`,
  )
}

/** The box belongs to the form at the foot; sending back is a form of its own. */
function item(frame: Frame, one: AppointmentView): Html {
  const { id, name, body, post, manner, rests, since, until, basis, enteredAt, enteredBy } = one
  const how = manner === '任职' ? '' : `（${manner}${rests ? '，原职务中止' : ''}）`
  return html`<li><label class="choice"><input type="checkbox" form="approve" name="ids" value="${id}"><span><strong>${name}</strong>　${body}${post}${how}</span></label>
<span class="about">${longDate(since)}起${until === null ? '' : `，至${longDate(until)}`}；依据：${basis}；${enteredBy} ${minute(enteredAt)} 登记</span>
<details><summary>退回${name}的这项任职</summary>${deskForm(frame, `/approvals/${encodeURIComponent(id)}/back`, html`${reasonField(`back-${id}`, '退回理由')}<p class="acts"><button type="submit">退回</button></p>`)}</details></li>`
}
