import { feedHref } from '../http/address.ts'
import { type Html, html, raw } from './html.ts'
import { renderSearchForm } from './search/form.ts'

/** What every page shows around its content, whoever asks. */
export interface Frame {
  /** 稷山县 */
  readonly county: string
  /** The day a rehearsal plays, YYYY-MM-DD; null in a real store. */
  readonly rehearsal: string | null
  readonly signedIn: SignedIn | null
  /** What stands still, said where the office and administrators begin: sentences. */
  readonly alarms?: readonly string[]
  readonly assets: {
    readonly style: string
    readonly fonts: string
    readonly script: string
    readonly desk: string
    readonly list: string
    readonly api: string
    readonly report: string
  }
}

/** Whoever is signed in, the pages that are theirs, and the token that their forms carry. */
export interface SignedIn {
  readonly name: string
  readonly pages: readonly (readonly [href: string, name: string])[]
  readonly csrf: string
  /** Reminders not yet read; absent where nobody has counted. */
  readonly unread?: number
  /** What is at hand: late, due this week, sent back, to be judged; absent where nobody has counted. */
  readonly waiting?: number
}

/** A whole page. `title` comes before the name of the site. */
export interface Page {
  readonly title: string | null
  readonly main: Html
  /** Class of the main part: which style sheet rules it follows. */
  readonly kind:
    | 'home'
    | 'issue'
    | 'document'
    | 'clause'
    | 'diff'
    | 'findings'
    | 'desk'
    | 'message'
    | 'account'
    | 'security'
    | 'bodies'
    | 'body'
    | 'people'
    | 'questions'
    | 'policies'
    | 'policy'
    | 'rule'
    | 'benefits'
    | 'changes'
    | 'help'
    | 'search'
    | 'api'
    | 'explanation'
    | 'explanations'
  /** The whole width of the window, or paper laid across. */
  readonly shape?: 'whole-width' | 'landscape'
  /** Addresses that robots and feed readers should know: the canonical one. */
  readonly canonical?: string
  /** The same in other forms, for programs. */
  readonly alternates?: readonly Alternate[]
  /** What the page is about, for programs: a JSON-LD object. */
  readonly about?: object
  /** What robots are told of the page, where it is not for their index. */
  readonly robots?: 'noindex'
}

/** A form of a page for programs: its media type, and how a browser names it. */
export interface Alternate {
  readonly type: string
  readonly href: string
  readonly title: string
}

/** What becomes public, told by every page. */
const feeds: readonly Alternate[] = [
  { type: 'application/atom+xml', href: feedHref('atom'), title: '公报新登文件（Atom）' },
  { type: 'application/feed+json', href: feedHref('json'), title: '公报新登文件（JSON Feed）' },
]

export const siteName = (frame: Frame) => `${frame.county}人民政府公报`

/** JSON that no text in it can end the element of; a data block is not run, and the policy of the site is not asked. */
const dataIn = (about: object): string => JSON.stringify(about).replaceAll('<', '\\u003c')

/** The HTML of a page, complete without script. */
export function renderPage(frame: Frame, page: Page): Html {
  const title = page.title === null ? `${siteName(frame)} · 政令通` : `${page.title} · ${siteName(frame)}`
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${frame.rehearsal === null ? title : `【演练】${title}`}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${page.canonical ? html`<link rel="canonical" href="${page.canonical}">` : ''}
${[...(page.alternates ?? []), ...feeds].map(
  ({ type, href, title: name }) => html`<link rel="alternate" type="${type}" href="${href}" title="${name}">
`,
)}${page.robots ? html`<meta name="robots" content="${page.robots}">` : ''}
${
  page.about
    ? html`<script type="application/ld+json">${raw(dataIn(page.about))}</script>
`
    : ''
}<link rel="stylesheet" href="${frame.assets.style}">
<link rel="stylesheet" href="${frame.assets.fonts}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<script src="${frame.assets.script}" defer></script>
</head>
<body class="on-${page.kind}">
<a class="skip" href="#main">跳到正文</a>
${frame.rehearsal === null ? '' : rehearsalBanner(frame.rehearsal)}
${header(frame, page)}
${frame.alarms === undefined || frame.alarms.length === 0 ? '' : renderAlarms(frame.alarms)}<main id="main" class="${page.kind}${page.shape === undefined ? '' : ` ${page.shape}`}" tabindex="-1">
${page.main}
</main>
${footer(frame)}
</body>
</html>`
}

function rehearsalBanner(day: string): Html {
  return html`<p class="rehearsal" role="note"><strong>演练</strong>　本站为演练数据，以 ${day} 为当日，所载内容不作依据。</p>`
}

const renderAlarms = (alarms: readonly string[]): Html =>
  html`<aside aria-label="停住的工作"><ul class="alarms">${alarms.map((one) => html`<li>${one}</li>`)}</ul></aside>
`

function header(frame: Frame, { kind }: Page): Html {
  return html`<header class="site">
<a class="home" href="/"><span class="product">政令通</span><span class="gazette">${siteName(frame)}</span></a>${kind === 'search' || kind === 'home' ? '' : renderSearchForm({})}
<nav aria-label="全站"><a href="/#issues">各期公报</a><a href="/policies">政策</a><a href="/bodies">单位</a><a href="/help">使用说明</a>${frame.signedIn ? desk(frame.signedIn) : ''}</nav>
</header>`
}

function desk({ name, csrf, pages, unread = 0, waiting = 0 }: SignedIn): Html {
  const badges: Readonly<Record<string, Html | ''>> = {
    '/notices': badge(unread, '条未读'),
    '/today': badge(waiting, '项待办'),
  }
  return html`${pages.map(([href, title]) => html`<a href="${href}">${title}${badges[href] ?? ''}</a>`)}<a href="/account">本人账号</a>
<form method="post" action="/leave">${csrfField(csrf)}<button class="plain" type="submit">退出（${name}）</button></form>`
}

const badge = (n: number, of: string): Html | '' =>
  n === 0 ? '' : html` <span class="figure">${n}<span class="unseen"> ${of}</span></span>`

/** The hidden field that ties a form to the session it was made for. */
export function csrfField(csrf: string): Html {
  return html`<input type="hidden" name="csrf" value="${csrf}">`
}

function footer({ signedIn }: Frame): Html {
  return html`<footer class="site">
<p>正文照公报印本逐字刊登，印本缺损处以 □ 标明，不作修补。旁注、校核与链接为本系统所加，不属公文内容；不一致时以印本为准。</p>
<p><a href="/people">人员与职务</a>　<a href="/questions">待解读的问题</a>　<a href="/request">申请公开政府信息</a>　<a href="/api">开放数据</a>${signedIn === null ? html`　<a href="/enter">登录</a>` : ''}</p>
</footer>`
}
