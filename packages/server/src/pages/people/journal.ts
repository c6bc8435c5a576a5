import type { JournalEntry, JournalHead } from '@zhengling/store'
import { kinds, verbs } from '../acts.ts'
import { minute } from '../date.ts'
import { workPage } from '../desk/parts.ts'
import { whoOf } from '../desk/recent.ts'
import { html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'

/** The journal for whoever audits: entries in order, with what each was done on. */
export function journalPage(
  frame: Frame,
  {
    entries,
    head,
    after,
  }: { readonly entries: readonly JournalEntry[]; readonly head: JournalHead | null; readonly after: number },
): Page {
  const last = entries.at(-1)?.seq ?? after
  const more = head !== null && last < head.seq
  return workPage(
    frame,
    '办理日志',
    head === null
      ? '日志还是空的。'
      : `共 ${head.seq} 条，末条校验值 ${head.hash.slice(0, 16)}…。每条都连着上一条，改动或删去任何一条都能查出。`,
    html`${
      entries.length === 0
        ? ''
        : html`<div class="wide"><table class="dense"><thead><tr><th scope="col">条</th><th scope="col">时间</th><th scope="col">谁</th><th scope="col">办了什么</th><th scope="col">对象</th><th scope="col">条款</th><th scope="col">内容</th></tr></thead>
<tbody>${entries.map(({ seq, at, actor, verb, object, clause, payload }) => html`<tr><td class="figure">${seq}</td><td>${minute(at)}</td><td>${whoOf(actor)}</td><td>${verbs[verb] ?? verb}</td><td>${kinds[object.kind] ?? object.kind} ${object.id}</td><td>${clause ?? ''}</td><td><code>${JSON.stringify(payload)}</code></td></tr>`)}</tbody></table></div>`
    }
<p class="acts">${after > 0 ? html`<a class="button" href="/journal?after=${Math.max(0, after - 100)}">前100条</a>` : ''}${more ? html`<a class="button" href="/journal?after=${last}">后100条</a>` : ''}</p>`,
  )
}
