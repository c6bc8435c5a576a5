import { documentHref, findingsHref, issueHref } from '../../http/address.ts'
import { type Html, html } from '../html.ts'
import { nameOfSlug } from '../issue-name.ts'
import { csrfField, type Frame, type Page } from '../layout.ts'

export const deskFindingsHref = (issue: string) =>
  `/desk${findingsHref(issue)
    .replace('/issues/', '/findings/')
    .replace(/\/findings$/, '')}`
export const deskDocumentHref = (slug: string) => `/desk${documentHref(slug)}`
export const deskIssueHref = (slug: string) => `/desk${issueHref(slug)}`
export const correctHref = (slug: string, clause: string) =>
  `${deskDocumentHref(slug)}/correct?clause=${encodeURIComponent(clause)}`
export const correctedHref = (slug: string, version: number) => `${deskDocumentHref(slug)}/corrected/${version}`
/** 2022年第2期; an issue whose year and number are not printed has no such name. */
export const deskIssueName = (slug: string): string => (slug.startsWith('t-') ? '未标期号的一期' : nameOfSlug(slug))
/** Where an attachment of a document is brought in. */
export const attachmentHref = (slug: string, n: number) => `${deskDocumentHref(slug)}#附件${n}`

/** A page above: its address and its name. */
export type Crumb = readonly [href: string, name: string]

/** A page of the desk: its way back, its name, one line of what is expected here, and its script. */
export function deskPage(
  frame: Frame,
  title: string,
  sub: string | Html,
  main: Html,
  above: readonly Crumb[] = [],
): Page {
  return workPage(frame, title, sub, main, title === '编辑台' ? [] : [['/desk', '编辑台'], ...above])
}

/** A page for people at work, wherever it stands. */
export function workPage(
  frame: Frame,
  title: string,
  sub: string | Html,
  main: Html,
  crumbs: readonly Crumb[] = [],
): Page {
  return {
    title,
    kind: 'desk',
    main: html`${crumbs.length === 0 ? '' : html`<nav class="crumbs" aria-label="所在位置">${crumbs.map(([href, name]) => html`<a href="${href}">${name}</a>`)}<span>${title}</span></nav>`}
<div class="page-head"><h1>${title}</h1><p class="sub">${sub}</p></div>
${main}
<script type="module" src="${frame.assets.desk}"></script>`,
  }
}

/** A form of the desk with the session's token; `island` names the script that eases it. */
export function deskForm(
  frame: Frame,
  action: string,
  content: Html,
  { upload = false, island = '', id = '' }: { upload?: boolean; island?: string; id?: string } = {},
): Html {
  const more = upload ? html` enctype="multipart/form-data"` : ''
  return html`<form class="desk-form" method="post" action="${action}"${more}${island ? html` data-island="${island}"` : ''}${id ? html` id="${id}"` : ''}>${csrfField(frame.signedIn?.csrf ?? '')}
${content}</form>`
}

export const refusal = (message: string | null): Html | '' =>
  message === null ? '' : html`<p class="refusal" role="alert">${message}</p>`

export const sentences = (lines: readonly string[]): Html | '' =>
  lines.length === 0 ? '' : html`<ul>${lines.map((one) => html`<li>${one}</li>`)}</ul>`

/** A reason to be written, with the act it is for. */
export function reasonField(id: string, label: string, value = ''): Html {
  return html`<div class="field"><label for="${id}">${label}</label><input id="${id}" type="text" name="reason" required maxlength="500" value="${value}" autocomplete="off"></div>`
}

/** One thing to do: a verb and its object as a link, beside it what tells it apart. */
export const workItem = (href: string, what: string, about: string | Html): Html =>
  html`<li><a href="${href}">${what}</a><span class="about">${about}</span></li>`
