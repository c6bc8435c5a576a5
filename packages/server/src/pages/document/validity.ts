import type { Node } from '@zhengling/gazette'
import type { DocumentView } from '@zhengling/store'
import { documentHref, fragmentHref } from '../../http/address.ts'
import { longDate } from '../date.ts'
import { type Html, html } from '../html.ts'
import { walk } from './context.ts'
import { type Standing, standingOn } from './standing.ts'

/** The day that is asked about: as the reader wrote it, and the day it is, null where it is none; today unless `asked`. */
export interface AskedDay {
  readonly written: string
  readonly day: Temporal.PlainDate | null
  readonly asked: boolean
}

const words: Readonly<Record<Standing['kind'], string>> = {
  unstated: '文内未规定',
  'not-yet': '尚未施行',
  'in-force': '施行中',
  open: '待解读',
  expired: '已过有效期',
}

/** Whether the document is in force on the day, by which clauses; below it the day can be changed. */
export function renderValidity(view: DocumentView, { written, day, asked }: AskedDay): Html {
  const { slug, version, newest } = view
  return html`<section class="validity" id="validity" aria-label="效力">${day === null ? html`<p class="refusal" role="alert">“${written}”不是日历上的日期。请选一天，或写成 2022-07-01 的样子。</p>` : renderStanding(view, day)}
<details class="another"${asked ? html` open` : ''}><summary>看另一天</summary><form method="get" action="${documentHref(slug)}#validity">${version === newest ? '' : html`<input type="hidden" name="v" value="${version}">`}<label><span class="unseen">日期</span><input type="date" name="on" value="${day?.toString() ?? ''}" required></label><button type="submit">看这一天</button></form></details></section>`
}

function renderStanding(view: DocumentView, on: Temporal.PlainDate): Html {
  const standing = standingOn(view.document, on)
  const word = words[standing.kind]
  const said =
    standing.kind === 'unstated'
      ? html`施行日期　<span class="unstated">${word}</span>`
      : html`<strong>${word}</strong><span class="day">　${longDate(on.toString())}</span>`
  return html`<p>${said}</p><p>${renderGrounds(view, standing)}${renderVersion(view, on)}</p>${renderLastDays(standing)}`
}

function renderGrounds({ document }: DocumentView, standing: Standing): Html {
  const { effective, validFor, clauses } = document
  const period =
    validFor === null ? null : html`有效期${validFor.includes('日') ? '至' : ''}${validFor}${cite(clauses, '有效期')}`
  if (standing.kind === 'unstated' || effective === null) return html`${period ? html`文内只写明${period}。` : ''}`
  const from = html`自${longDate(effective)}起施行${cite(clauses, '起(?:开始|正式)?(?:施行|实施|执行|生效)')}`
  if (period === null) return html`${from}；有效期<span class="unstated">文内未规定</span>。`
  return html`${from}；${period}。`
}

/** Where two days could be the last: both, with what each rests on; folded away while nothing hangs on it. */
function renderLastDays(standing: Standing): Html | '' {
  const [earlier, later] = standing.kind === 'unstated' ? [] : standing.lastDays
  if (earlier === undefined || later === undefined) return ''
  const open = standing.kind === 'open'
  return html`<details${open ? html` open` : ''}><summary>末日有两种算法</summary><p>文内未写明起始日算不算在内：计入，末日为${longDate(earlier.toString())}；不计入（民法典第二百零一条、第二百零二条的算法），为${longDate(later.toString())}。${open ? '这一天在不在有效期内，取决于用哪一种算法。' : ''}</p></details>`
}

/** The clause whose words say it, where it is found in print. */
function cite(clauses: readonly Node[], said: string): Html | '' {
  const words = new RegExp(said, 'u')
  const node = [...walk(clauses)].find(({ kind, text }) => kind !== 'title' && words.test(text.replace(/\s/gu, '')))
  return node ? html`（<a href="${fragmentHref(node.path)}">${node.path}</a>）` : ''
}

/** Which version could be read here at the end of that day, where there are several. */
function renderVersion({ slug, newest, versions }: DocumentView, on: Temporal.PlainDate): Html | '' {
  if (versions.length < 2) return ''
  const night = on.add({ days: 1 }).toZonedDateTime('Asia/Shanghai').toInstant()
  const then = versions.filter(({ publishedAt }) => publishedAt && Temporal.Instant.compare(publishedAt, night) < 0)
  const one = then.toSorted((a, b) => b.version - a.version)[0]
  if (one === undefined) return html`这一天本站还没有登载此文。`
  return html`这一天本站登载的是<a href="${documentHref(slug, { version: one.version === newest ? undefined : one.version })}">第${one.version}版</a>。`
}
