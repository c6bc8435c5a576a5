import type { DutyEvent } from '@zhengling/store'
import type { Awaited } from '../../ledger/awaited.ts'
import { deskForm, refusal, workPage } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'

interface Events {
  readonly awaited: readonly Awaited[]
  readonly events: readonly DutyEvent[]
  readonly refused: string | null
}

/** What duties count from, by document: what was entered, what is still waited for, and the forms to enter it and take it back. */
export function eventsPage(frame: Frame, { awaited, events, refused }: Events): Page {
  const documents = [...new Set(awaited.map(({ document }) => document))]
  return workPage(
    frame,
    '起算事由',
    '有些事项从一件事起算：印发、受理、事发。登记之后，从它起算的事项随即排出日期；同一件事发生几次，登记几次，各成一项。',
    html`${refusal(refused)}${awaited.length === 0 ? html`<p class="empty">没有事项从某件事起算。</p>` : ''}${documents.map(
      (document) => {
        const own = awaited.filter((one) => one.document === document)
        return html`<section><h2>${document}</h2><p class="hint">${own[0]?.title ?? ''}</p>${own.map((one) =>
          part(
            frame,
            one,
            events.filter((event) => event.document === document && event.fact === one.fact),
            awaited.indexOf(one),
          ),
        )}</section>`
      },
    )}`,
    [['/duties', '事项台账']],
  )
}

function part(frame: Frame, awaited: Awaited, events: readonly DutyEvent[], n: number): Html {
  const { document, fact, kind, duties } = awaited
  const said = events.length === 0 ? '还没有登记' : `已登记 ${events.length} 起`
  return html`<h3>${fact}</h3><p>${said}；有 ${duties.length} 项与它有关：${duties.slice(0, 5).join('、')}${duties.length > 5 ? '等' : ''}。</p>
${events.map((event) => entered(frame, event))}
<details><summary>登记“${fact}”</summary>${deskForm(
    frame,
    '/duties/events',
    html`<input type="hidden" name="document" value="${document}"><input type="hidden" name="fact" value="${fact}">
<div class="field"><label for="happened-${n}">${kind === 'day' ? '哪一天' : '何时（北京时间）'}</label><input id="happened-${n}" type="${kind === 'day' ? 'date' : 'datetime-local'}" name="happened" required></div>
<div class="field"><label for="basis-${n}">凭什么知道</label><input id="basis-${n}" type="text" name="basis" required maxlength="500" autocomplete="off"><p class="hint">例如 收文登记第12号、接报记录。</p></div>
<p class="acts"><button type="submit">登记</button></p>`,
  )}</details>`
}

function entered(frame: Frame, { id, fact, happened, basis }: DutyEvent): Html {
  const when = happened.replace('T', ' ')
  return html`<div class="entered"><p><time datetime="${happened}">${when}</time>　${basis}</p><details><summary>作废 ${when} 的这一起</summary>${deskForm(
    frame,
    '/duties/events/void',
    html`<input type="hidden" name="id" value="${id}"><div class="field"><label for="why-${id}">为什么作废“${fact}”</label><input id="why-${id}" type="text" name="why" required maxlength="500" autocomplete="off"></div><p class="acts"><button type="submit">作废</button></p>`,
  )}</details></div>`
}
