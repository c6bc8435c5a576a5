import { sayRequestNumber } from '@zhengling/store'
import type { StandingRequest } from '../../requests/standing.ts'
import { type Html, html } from '../html.ts'
import { renderTermState, requestHref, sayLeft } from '../requests/parts.ts'

const verbs: Readonly<Record<string, string>> = { 待确认: '确认收到', 待补正: '等补正', 办理: '答复' }

/** Requests for information that wait for the reader's unit, what is due next first. */
export function requestsAtHand(requests: readonly StandingRequest[]): Html | '' {
  if (requests.length === 0) return ''
  return html`<section aria-labelledby="requests"><h2 id="requests">依申请公开 <span class="figure">${requests.length}</span></h2><div class="wide close" tabindex="0" role="region" aria-label="依申请公开"><table class="dense duties hand"><thead class="unseen"><tr><th scope="col">申请</th><th scope="col">单位</th><th scope="col">期限</th><th scope="col">状态</th></tr></thead><tbody>${requests.map(row)}</tbody></table></div></section>`
}

function row({ request, pressing, terms }: StandingRequest): Html {
  const answer = terms.find(({ name }) => name === '答复')
  const left = sayLeft(pressing)
  return html`<tr><th scope="row"><a href="${requestHref(request.id)}">${verbs[request.state] ?? request.state}：${sayRequestNumber(request)}申请</a>${left === '' ? '' : html` <span class="about">${left}</span>`}</th><td>${request.unit}</td><td class="number">${pressing.last?.toString() ?? '未定'}</td><td>${answer === undefined ? '' : renderTermState(answer)}</td></tr>`
}
