import type { JournalEntry } from '@zhengling/store'
import { minute } from '../date.ts'
import { html } from '../html.ts'
import type { Page } from '../layout.ts'
import { sheet, watchPage } from './parts.ts'

/** Who looked at a number in full, the latest first. */
export function unmaskingsPage(entries: readonly JournalEntry[], more: boolean): Page {
  const last = entries.at(-1)
  return watchPage(
    '查看全号',
    '谁、何时、以什么职务、为什么看了谁的哪一项。号码本身不在这里，也不在日志里。',
    entries.length === 0
      ? html`<p class="empty">还没有人查看过全号。查看服务对象的证件、电话、账号全号的，记在这里。</p>`
      : html`${sheet(
          '查看全号',
          ['日志', '时间', '账号', '以何职务', '看了什么', '理由'],
          entries.map(
            ({ seq, at, actor, object, payload }) =>
              html`<tr><td class="figure">${seq}</td><td class="when">${minute(at)}</td><td>${actor.account ?? ''}</td><td>${(actor.posts ?? []).join('、')}</td><td>${object.id}　${written(payload['field'])}</td><td>${written(payload['reason'])}</td></tr>`,
          ),
        )}${more && last ? html`<p><a href="/security/unmaskings?before=${last.seq}">更早的</a></p>` : ''}`,
  )
}

const written = (value: unknown): string => (typeof value === 'string' ? value : '')
