import { deskForm, refusal, workPage } from '../desk/parts.ts'
import { html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'

export interface MinutesView {
  /** Origins of what was entered from meetings, the latest first. */
  readonly meetings: readonly string[]
  readonly today: string
  readonly refused: string | null
}

/** Drafting the minutes of a meeting from what was entered with it as its origin. */
export function minutesPage(frame: Frame, { meetings, today, refused }: MinutesView): Page {
  const line = (id: string, label: string, hint = '', list = '') =>
    html`<div class="field"><label for="${id}">${label}</label><input id="${id}" type="text" name="${id}" required maxlength="200" autocomplete="off"${list === '' ? '' : html` list="${list}"`}>${hint === '' ? '' : html`<p class="hint">${hint}</p>`}</div>`
  const names = (id: string, label: string) =>
    html`<div class="field"><label for="${id}">${label}（没有的不写）</label><textarea id="${id}" name="${id}" rows="2" maxlength="4000"></textarea></div>`
  return workPage(
    frame,
    '拟会议纪要',
    '议定的事项取自督办事项和台账里来源写这次会议的，各写明由谁办、何时办结；其余的印发前自己添。',
    html`${refusal(refused)}${deskForm(
      frame,
      '/papers/minutes',
      html`${line('name', '会议名称', '与登记事项时写的来源一字不差，才能取到议定的事项。', 'meetings')}<datalist id="meetings">${meetings.map((one) => html`<option value="${one}">`)}</datalist>
<div class="field"><label for="heldOn">开会日期</label><input id="heldOn" type="date" name="heldOn" required max="${today}" value="${today}"></div>
${line('place', '地点')}${line('chair', '主持人', '写职务和姓名，例如 县长某某。')}
${names('present', '出席')}${names('excused', '请假')}${names('attending', '列席')}
<p class="hint">名单里各人之间用顿号，或者一人一行。</p>
<div class="field"><label for="at">截至时刻（不写就是现在）</label><input id="at" type="datetime-local" name="at"></div>
<p class="acts"><button type="submit" class="main">拟稿</button></p>`,
    )}`,
    [['/papers', '督查考核文稿']],
  )
}
