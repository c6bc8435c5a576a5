import { type Html, html } from '../html.ts'
import { type Frame, siteName } from '../layout.ts'
import { SEARCH, START } from './address.ts'

/** A page of the terminals, before the frame is put around it. */
export interface KioskPage {
  readonly title: string
  /** Where 返回 leads when nothing else is known; null on the start page. */
  readonly up: string | null
  readonly main: Html
  /** Style of the page: a list of ways, a text to be read, a form. */
  readonly kind: 'start' | 'list' | 'document' | 'form' | 'message'
}

/** What the frame of a terminal's page says to its script. */
export interface KioskSetting {
  readonly style: string
  readonly fonts: string
  readonly script: string
  /** Names the files above: a page that is open finds by it that there are others. */
  readonly shell: string
  readonly idleSeconds: number
  readonly printPages: number
  /** Where the public finds the site, for what is printed; null: where the terminal found it. */
  readonly origin: string | null
}

/** The part of a page that its script puts in place of another's. */
export const renderMain = ({ title, up, main, kind }: KioskPage): Html =>
  html`<main id="main" class="${kind}" tabindex="-1" data-title="${title}" data-up="${up ?? ''}">
${main}
</main>`

/** A whole page, complete without script: no navigation of the portal, no link that leads out of the terminal's pages. */
export function renderKiosk(frame: Frame, setting: KioskSetting, page: KioskPage): Html {
  const title = `${page.title} · ${siteName(frame)}`
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${frame.rehearsal === null ? title : `【演练】${title}`}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="stylesheet" href="${setting.style}">
<link rel="stylesheet" href="${setting.fonts}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<script type="module" src="${setting.script}"></script>
</head>
<body data-shell="${setting.shell}" data-idle="${setting.idleSeconds}" data-print-pages="${setting.printPages}" data-origin="${setting.origin ?? ''}" data-site="${siteName(frame)}" data-rehearsal="${frame.rehearsal ?? ''}">
${frame.rehearsal === null ? '' : html`<p class="rehearsal" role="note"><strong>演练</strong>　演练数据，以 ${frame.rehearsal} 为当日，所载内容不作依据。</p>`}
<header class="top"><p class="gazette">${siteName(frame)}</p><div class="aids" role="group" aria-label="看得清"></div></header>
<p class="net" role="status"></p>
${renderMain(page)}
<nav class="bar" aria-label="去哪里"><a class="back" href="${page.up ?? START}"${page.up === null ? html` hidden` : ''}>返回</a><a href="${START}">首页</a><a href="${SEARCH}">查找</a></nav>
</body>
</html>`
}
