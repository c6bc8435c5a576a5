import type { DayAnchor } from '@zhengling/store'
import { longDate, longDateWithDay } from '../date.ts'
import { workPage } from '../desk/parts.ts'
import { html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'

/** Where the journal stood at the end of a day, to be printed and kept apart from this server. */
export function anchorPage(
  frame: Frame,
  day: Temporal.PlainDate,
  anchor: DayAnchor | null,
  refused: string | null,
): Page {
  return workPage(
    frame,
    '每日存证',
    '把某日终了时日志的链首抄出，打印盖章或另存别处。以后复核时写上它，当日以前的日志改动、删去任何一条都能查出。',
    html`${refused === null ? '' : html`<p class="refusal" role="alert">${refused}</p>`}<form class="desk-form noprint" method="get" action="/journal/anchor"><div class="field"><label for="day">日期</label><input id="day" type="date" name="day" value="${day.toString()}"></div><p class="acts"><button type="submit">看这一日</button></p></form>
${
  anchor === null
    ? html`<div class="empty"><p>到${longDate(day.toString())}终了，日志还是空的。</p></div>`
    : html`<section class="anchor"><h2>${frame.county}　${longDateWithDay(day)}终了</h2>
<dl class="detail"><dt>末条</dt><dd>第 ${anchor.seq} 条</dd><dt>当日</dt><dd>${anchor.entries} 条</dd><dt>链首</dt><dd><code class="link">${anchor.seq}:${anchor.hash}</code></dd></dl>
<p>复核：<code class="link">node run.mjs audit verify --head ${anchor.seq}:${anchor.hash}</code></p></section>
<p class="acts noprint"><a class="button" href="/journal/anchor/file?day=${day.toString()}">存为文件</a></p>`
}`,
    [['/journal', '办理日志']],
  )
}
