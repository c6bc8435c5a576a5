import type { DocumentView } from '@zhengling/store'
import { documentFormats } from '../../formats/formats.ts'
import { documentHref, subscribeHref } from '../../http/address.ts'
import { type Html, html } from '../html.ts'
import type { Alternate } from '../layout.ts'

/** This version of the document in its other forms, at their addresses. */
export const formsOf = ({ slug, version, newest }: DocumentView): readonly Alternate[] =>
  documentFormats.map(({ suffix, type, name }) => ({
    href: documentHref(slug, { version: version === newest ? undefined : version }, suffix),
    type: type.split(';')[0] ?? type,
    title: name,
  }))

/** The same for people. */
export const renderForms = (view: DocumentView): Html =>
  html`<p class="forms quiet">其他格式　${formsOf(view).map(({ href, title }, i) => html`${i > 0 ? '　' : ''}<a href="${href}">${title}</a>`)}</p><p class="forms quiet">有变动时告知　<a href="${subscribeHref({ document: view.slug })}" rel="nofollow">邮件</a></p>`
