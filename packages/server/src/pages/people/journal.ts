import type { JournalAsked, JournalEntry, JournalHead } from '@zhengling/store'
import { fieldTitles, kinds, verbs } from '../acts.ts'
import { minute } from '../date.ts'
import { workPage } from '../desk/parts.ts'
import { whoOf } from '../desk/recent.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'

/** What is looked for, as written in the address. */
export type JournalFilter = Readonly<Partial<Record<(typeof filters)[number], string>>>

export const filters = [
  'account',
  'verb',
  'kind',
  'id',
  'clause',
  'from',
  'to',
] as const satisfies readonly (keyof JournalAsked)[]

export interface JournalView {
  readonly entries: readonly JournalEntry[]
  readonly head: JournalHead | null
  readonly filter: JournalFilter
  /** The number before which the next page begins; null where there is none. */
  readonly next: number | null
  readonly refused: string | null
}

export function journalHref(
  filter: JournalFilter,
  more: Readonly<Record<string, string>> = {},
  page = '/journal',
): string {
  const query = new URLSearchParams({ ...filter, ...more }).toString()
  return query === '' ? page : `${page}?${query}`
}

/** The journal for whoever audits: who did what on what under which clause, the latest first. */
export function journalPage(frame: Frame, { entries, head, filter, next, refused }: JournalView): Page {
  const narrowed = Object.keys(filter).length > 0
  return workPage(
    frame,
    '办理日志',
    head === null
      ? '日志还是空的。'
      : html`共 ${head.seq} 条。每条都连着上一条，改动或删去任何一条都能查出；末条校验值 <code>${head.hash.slice(0, 16)}</code>…，<a href="/journal/anchor">每日存证</a>。`,
    html`${refused === null ? '' : html`<p class="refusal" role="alert">${refused}</p>`}${renderFilter(filter, narrowed)}
${entries.length === 0 ? html`<div class="empty"><p>${narrowed ? html`没有这样的记载。<a href="/journal">看全部</a>` : '办过的事都会记在这里。'}</p></div>` : html`<ol class="journal">${entries.map(renderEntry)}</ol>`}
<p class="acts">${next === null ? '' : html`<a class="button" href="${journalHref(filter, { before: String(next) })}">更早的</a>`}${entries.length === 0 ? '' : html`<a class="button" href="${journalHref(filter, {}, '/journal/export')}">导出这些（CSV）</a>`}</p>`,
  )
}

function renderFilter(filter: JournalFilter, open: boolean): Html {
  const text = (name: keyof JournalFilter, label: string) =>
    html`<div class="field"><label for="${name}">${label}</label><input id="${name}" type="text" name="${name}" value="${filter[name] ?? ''}" maxlength="200" autocomplete="off"></div>`
  const date = (name: 'from' | 'to', label: string) =>
    html`<div class="field"><label for="${name}">${label}</label><input id="${name}" type="date" name="${name}" value="${filter[name] ?? ''}"></div>`
  const choice = (name: 'verb' | 'kind', label: string, of: Readonly<Record<string, string>>) =>
    html`<div class="field"><label for="${name}">${label}</label><select id="${name}" name="${name}"><option value="">不限</option>${Object.entries(of).map(([value, said]) => html`<option value="${value}"${filter[name] === value ? html` selected` : ''}>${said}</option>`)}</select></div>`
  return html`<details class="filter"${open ? html` open` : ''}><summary>筛选</summary><form class="grid" method="get" action="/journal">${text('account', '账号')}${choice('verb', '办了什么', verbs)}${choice('kind', '对象类别', kinds)}${text('id', '对象')}${text('clause', '条款')}${date('from', '自')}${date('to', '至')}<p class="acts"><button type="submit">筛选</button>${open ? html`<a href="/journal">看全部</a>` : ''}</p></form></details>`
}

function renderEntry({ seq, at, actor, verb, object, clause, payload }: JournalEntry): Html {
  const fields = Object.entries(payload)
  return html`<li><span class="seq">第${seq}条</span><time datetime="${at.toString()}">${minute(at)}</time><span class="who">${whoOf(actor)}</span>
<span class="what"><strong>${verbs[verb] ?? verb}</strong>　<a href="${journalHref({ kind: object.kind, id: object.id })}">${kinds[object.kind] ?? object.kind} ${object.id}</a>${clause === null ? '' : html`　${clause}`}</span>
${fields.length === 0 ? '' : html`<dl class="read">${fields.map(([name, value]) => html`<div><dt>${fieldTitles[name] ?? name}</dt><dd>${sayValue(value)}</dd></div>`)}</dl>`}</li>`
}

type Value = JournalEntry['payload'][string]

/** A value as an office reads it: moments to the minute, lists with 、, nothing as 无. */
function sayValue(value: Value): string {
  if (value === null || value === '') return '无'
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'string') return MOMENT.test(value) ? minute(Temporal.Instant.from(value)) : value
  if (Array.isArray(value)) return value.length === 0 ? '无' : value.map((one: Value) => sayValue(one)).join('、')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/
