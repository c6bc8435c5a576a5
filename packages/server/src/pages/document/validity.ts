import type { Node } from '@zhengling/gazette'
import type { DocumentView } from '@zhengling/store'
import { documentHref, fragmentHref } from '../../http/address.ts'
import { longDate } from '../date.ts'
import { type Html, html } from '../html.ts'
import { walk } from './context.ts'
import { type Standing, standingOn } from './standing.ts'

/** The day that is asked about: as the reader wrote it, and the day it is, null where it is none. */
export interface AskedDay {
  readonly written: string
  readonly day: Temporal.PlainDate | null
}

const words: Readonly<Record<Standing['kind'], string>> = {
  unstated: '文内未规定',
  'not-yet': '尚未施行',
  'in-force': '施行中',
  open: '待解读',
  expired: '已过有效期',
}

/** One line: whether the document is in force on the day, by which clauses; below it the day can be changed. */
export function renderValidity(view: DocumentView, { written, day }: AskedDay): Html {
  const { slug, version, newest } = view
  return html`<section class="validity" aria-label="效力">${day === null ? html`<p>“${written}”不是日期。请写成 2022-07-01 的样子。</p>` : renderStanding(view, day)}
<form method="get" action="${documentHref(slug)}">${version === newest ? '' : html`<input type="hidden" name="v" value="${version}">`}<label>换一天看 <input type="date" name="on" value="${day?.toString() ?? ''}" required></label><button type="submit">看这一天</button></form></section>`
}

function renderStanding(view: DocumentView, on: Temporal.PlainDate): Html {
  const { document } = view
  const standing = standingOn(document, on)
  const word = words[standing.kind]
  return html`<p>${longDate(on.toString())}　${standing.kind === 'unstated' ? html`<span class="unstated">施行日期${word}</span>` : html`<strong>${word}</strong>`}　${renderGrounds(view, standing)}${renderVersion(view, on)}</p>`
}

function renderGrounds({ document }: DocumentView, standing: Standing): Html {
  const { effective, validFor, clauses } = document
  const period =
    validFor === null ? null : html`有效期${validFor.includes('日') ? '至' : ''}${validFor}${cite(clauses, '有效期')}`
  if (standing.kind === 'unstated' || effective === null) return html`${period ? html`文内只写明${period}。` : ''}`
  const from = html`自${longDate(effective)}起施行${cite(clauses, '起(?:开始|正式)?(?:施行|实施|执行|生效)')}`
  if (period === null) return html`${from}；有效期<span class="unstated">文内未规定</span>。`
  const [earlier, later] = standing.lastDays
  if (later === undefined) return html`${from}；${period}。`
  return html`${from}；${period}。末日怎样算，文内未写明：起始日计入，为${longDate(String(earlier))}；不计入（民法典第二百零一条、第二百零二条的算法），为${longDate(String(later))}。${standing.kind === 'open' ? '这一天在不在有效期内，取决于用哪一种算法。' : ''}`
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
