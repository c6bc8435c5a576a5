import { isUnsaid } from '@zhengling/law'
import type { DutyItem, Light, Shown } from '@zhengling/store'
import { type Html, html } from '../html.ts'

/** What a document calls units that it does not name; that it says nothing is no quotation. */
export const sayWords = (words: string): string => (isUnsaid(words) ? '条文没有写由谁办' : words)
/** The same in a sentence. */
export const quoteWords = (words: string): string => (isUnsaid(words) ? '条文没有写由谁办' : `条文写的是“${words}”`)

export const itemHref = (id: string): string => `/duties/${encodeURIComponent(id)}`

/** Each light by its shape and in words: colour is never the only sign. */
const signs: Readonly<Record<Light, string>> = {
  正常: '●',
  临近: '▲',
  逾期: '■',
  办结: '○',
  迟办结: '◐',
  无时限: '—',
  历史: '·',
  不再要求: '×',
}
const styles: Readonly<Record<Light, string>> = {
  正常: 'well',
  临近: 'near',
  逾期: 'late',
  办结: 'done',
  迟办结: 'done-late',
  无时限: 'none',
  历史: 'none',
  不再要求: 'none',
}

/** A light with its name; what it goes by until a question is decided is marked. */
export function renderLight({ light, provisional, why }: Shown): Html {
  return html`<span class="light ${styles[light]}" title="${why.join('；')}"><span aria-hidden="true">${signs[light]}</span> ${light}</span>${provisional ? html` <span class="provisional">暂按从严</span>` : ''}`
}

/** 2022-07-31, with the minute where a moment is due; 未定 where there is no day. */
export function sayDue({ own, dates, dueAt }: DutyItem): string {
  if (dueAt === null) return '未定'
  if (own !== null) return own.day
  return dates.find(({ due }) => due !== null)?.due?.replace('T', ' ') ?? '未定'
}

/** 稷政办发〔2022〕16号 三（二）; of one made by hand where it comes from. */
export const sayGround = ({ source, document, clause, origin }: DutyItem): string =>
  source === '条文' ? `${document ?? ''} ${clause ?? ''}` : `${source}：${origin ?? ''}`
