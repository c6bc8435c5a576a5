import { documentHref, findingsHref, issueHref } from '../../http/address.ts'
import { type Html, html } from '../html.ts'
import { csrfField, type Frame, type Page } from '../layout.ts'

export const deskFindingsHref = (issue: string) =>
  `/desk${findingsHref(issue)
    .replace('/issues/', '/findings/')
    .replace(/\/findings$/, '')}`
export const deskDocumentHref = (slug: string) => `/desk${documentHref(slug)}`
export const deskIssueHref = (slug: string) => `/desk${issueHref(slug)}`
export const correctHref = (slug: string, clause: string) =>
  `${deskDocumentHref(slug)}/correct?clause=${encodeURIComponent(clause)}`

/** A page of the desk: its way back, its name, one line of what is expected here, and its script. */
export function deskPage(frame: Frame, title: string, sub: string, main: Html): Page {
  return {
    title,
    kind: 'desk',
    main: html`${title === '编辑台' ? '' : html`<nav class="crumbs" aria-label="所在位置"><a href="/desk">编辑台</a><span>${title}</span></nav>`}
<div class="page-head"><h1>${title}</h1><p class="sub">${sub}</p></div>
${main}
<script src="${frame.assets.desk}" defer></script>`,
  }
}

/** A form of the desk with the session's token; `island` names the script that eases it. */
export function deskForm(
  frame: Frame,
  action: string,
  content: Html,
  { upload = false, island = '', name = 'desk-form' }: { upload?: boolean; island?: string; name?: string } = {},
): Html {
  const more = upload ? html` enctype="multipart/form-data"` : ''
  return html`<form class="${name}" method="post" action="${action}"${more}${island ? html` data-island="${island}"` : ''}>${csrfField(frame.signedIn?.csrf ?? '')}
${content}</form>`
}

export const refusal = (message: string | null): Html | '' =>
  message === null ? '' : html`<p class="refusal" role="alert">${message}</p>`

export const sentences = (lines: readonly string[]): Html | '' =>
  lines.length === 0 ? '' : html`<ul>${lines.map((one) => html`<li>${one}</li>`)}</ul>`

/** A reason to be written, with the act it is for. */
export function reasonField(id: string, label = '理由'): Html {
  return html`<div class="field"><label for="${id}">${label}</label><input id="${id}" type="text" name="reason" required maxlength="500"></div>`
}
