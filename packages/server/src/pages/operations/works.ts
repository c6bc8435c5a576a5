import { nextAt, type RunView, type WorkStanding } from '@zhengling/store'
import type { Recurring } from '../../work/recurring.ts'
import { minute } from '../date.ts'
import { type Html, html } from '../html.ts'
import type { Operations } from './operations.ts'

/** Each work: how often, how it stands, its latest run and its next. */
export function renderWorks({ works, standing, runs, timing }: Operations): Html {
  return html`<div class="wide works" role="region" aria-label="定期工作" tabindex="0"><table class="dense"><thead><tr><th scope="col">工作</th><th scope="col">何时</th><th scope="col">现在</th><th scope="col">最近一次</th><th scope="col">下一次</th></tr></thead>
<tbody>${works.map((work) => {
    const now = standing.find(({ name }) => name === work.name)
    const own = runs.filter(({ name }) => name === work.name)
    return html`<tr><th scope="row">${work.title}</th><td>${sayOften(work)}</td><td>${now === undefined ? '■ 没有登记' : sayState(now)}</td><td>${own[0] === undefined ? html`<span class="unstated">还没有做过</span>` : sayRun(own[0])}</td><td class="when">${now?.backingOff && now.retryAt !== null ? `${minute(now.retryAt)} 再试` : minute(nextAt(work.schedule, now?.doneThrough ?? null, timing))}</td></tr>`
  })}</tbody></table></div>
${renderFailed(works, runs)}`
}

const sayOften = ({ schedule }: Recurring): string =>
  schedule.every === 'day'
    ? `每天 ${schedule.at.toString({ smallestUnit: 'minute' })}`
    : schedule.minutes === 1
      ? '每分钟'
      : `每 ${schedule.minutes} 分钟`

function sayState({ running, abandoned, failures }: WorkStanding): string {
  if (abandoned) return '▲ 中断，将由别的进程接手'
  if (running !== null) return '△ 正在做'
  return failures === 0 ? '● 正常' : `■ 连续 ${failures} 次没有完成`
}

const states = { running: '在做或中断', done: '已完成', failed: '没有完成' } as const

function sayRun({ moment, state, ended, attempts, skipped, message }: RunView): Html {
  const more = [
    ...(ended === null ? [] : [minute(ended)]),
    ...(attempts === 1 ? [] : [`第 ${attempts} 次`]),
    ...(skipped === 0 ? [] : [`此前 ${skipped} 次错过，不补`]),
    ...(message === null ? [] : [message]),
  ]
  return html`${sayMoment(moment)} ${states[state]}${more.length === 0 ? '' : html`<span class="about">（${more.join('，')}）</span>`}`
}

/** What a run was for: a day, or of what comes every few minutes a minute of the county's clock. */
const sayMoment = (moment: string): string =>
  moment.includes('T') ? `${minute(Temporal.Instant.from(moment)).slice(-5)} 的一次` : moment

function renderFailed(works: readonly Recurring[], runs: readonly RunView[]): Html | '' {
  const failed = runs.filter(({ state }) => state === 'failed')
  if (failed.length === 0) return ''
  const title = (name: string) => works.find((work) => work.name === name)?.title ?? name
  return html`<h3>没有完成的</h3><ul class="work">${failed.map((run) => html`<li>${title(run.name)}：${sayRun(run)}</li>`)}</ul>`
}
