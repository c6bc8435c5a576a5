import { sayRequestNumber } from '@zhengling/store'
import type { StandingRequest } from '../../requests/standing.ts'
import { deskForm, refusal, sentences } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { howCounted, renderTermState, sayLeft } from './parts.ts'

const sayState: Readonly<Record<string, string>> = {
  待确认: '已经提交，等受理单位与您确认收到',
  办理: '正在办理',
  待补正: '请补正',
  已答复: '已经答复',
  已撤回: '已经撤回',
  视为放弃: '逾期没有补正，视为放弃申请',
}

/** What an applicant sees by the code, and what is the applicant's to do. */
export function statePage(
  frame: Frame,
  {
    standing,
    code,
    refused,
    done,
  }: {
    readonly standing: StandingRequest
    readonly code: string
    readonly refused: string | null
    readonly done: string | null
  },
): Page {
  const { request, steps, terms, pressing } = standing
  const answer = terms.find(({ name }) => name === '答复')
  const last = steps.findLast(({ kind }) => kind === '答复')
  const wanting = steps.findLast(({ kind }) => kind === '告知补正')
  const own = (what: string, label: string, words: string, required: boolean): Html =>
    deskForm(
      frame,
      '/request/own',
      html`<input type="hidden" name="code" value="${code}"><input type="hidden" name="do" value="${what}"><div class="field"><label for="${what}-said">${label}</label><textarea id="${what}-said" name="said" rows="4" maxlength="20000"${required ? html` required` : ''}></textarea></div><p class="acts"><button type="submit"${what === 'correct' ? html` class="main"` : ''}>${words}</button></p>`,
    )
  return {
    title: '申请的办理情况',
    kind: 'desk',
    robots: 'noindex',
    main: html`<div class="page-head"><h1>${sayRequestNumber(request)}申请</h1><p class="sub">${request.unit}　${sayState[request.state] ?? request.state}</p></div>
${refusal(refused)}${done === null ? '' : html`<p role="status">${done}</p>`}
${last === undefined ? '' : html`<section><h2>答复</h2><p><strong>${last.detail.answer ?? ''}</strong>　${last.day}</p><p class="said">${last.said?.said ?? ''}</p><p>依据：${last.said?.about ?? ''}</p>${deskForm(frame, '/request/letter', html`<input type="hidden" name="code" value="${code}"><p class="acts"><button type="submit">答复函（PDF）</button></p>`)}</section>`}
${request.state === '待补正' ? html`<section><h2>请补正</h2><p class="said">${wanting?.said?.said ?? ''}</p><p>最迟 ${wanting?.detail.until ?? ''}（含当日）补正；没有正当理由逾期不补正的，视为放弃申请。答复期限自收到补正之日起计算。</p>${own('correct', '补正的内容', '提交补正', true)}</section>` : ''}
${answer === undefined || request.ended !== null ? '' : html`<section><h2>答复期限</h2><p>${answer.from === null ? `还没有起算：${request.state === '待补正' ? '收到补正' : '与您确认收到'}之日起计算。` : answer.last === null ? '最后一日还不能确定' : html`最后一日 <strong>${answer.last.toString()}</strong>${request.state === '办理' ? `，${sayLeft(pressing)}` : ''}`}　${answer.from === null ? '' : renderTermState(answer)}</p>${answer.from === null ? '' : sentences(howCounted(answer))}</section>`}
<section><h2>您申请的</h2><p class="said">${request.draft?.what ?? ''}</p></section>
<section><h2>办理经过</h2><ol class="work versions">${steps.toReversed().map(({ kind, day, detail }) => html`<li><span><strong>${kind}</strong>${detail.who === undefined ? '' : `　${detail.who}`}${detail.days === undefined ? '' : `　${detail.days} 个工作日`}</span><span class="about">${day}</span></li>`)}</ol></section>
${request.ended === null ? html`<details><summary>撤回申请</summary><p class="hint">撤回以后不再办理；还需要的，可以另行申请。</p>${own('withdraw', '撤回的原因（可以不写）', '撤回申请', false)}</details>` : ''}`,
  }
}

/** Asks for the code again where there is no such request. */
export const codePage = (frame: Frame, refused: string | null): Page => ({
  title: '查看申请的办理情况',
  kind: 'desk',
  robots: 'noindex',
  main: html`<div class="page-head"><h1>查看申请的办理情况</h1><p class="sub">凭提交申请时所给的查询码。</p></div>${refusal(refused)}
${deskForm(frame, '/request/state', html`<div class="field"><label for="code">查询码</label><input id="code" name="code" type="text" maxlength="40" required autocomplete="off" autocapitalize="characters" spellcheck="false"></div><p class="acts"><button class="main" type="submit">查看办理情况</button><a href="/request">提出申请</a></p>`)}`,
})
