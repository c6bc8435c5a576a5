import { type PartyKind, partyKinds } from '@zhengling/store'
import type { Township } from '../../parties/townships.ts'
import { type Html, html } from '../html.ts'

export const partyHref = (id: string): string => `/parties/${encodeURIComponent(id)}`

export const kinds = Object.entries(partyKinds) as readonly (readonly [PartyKind, string])[]

/** A choice with its label; `none` is offered first where nothing need be chosen. */
export function choice(
  id: string,
  label: string,
  options: readonly (readonly [value: string, title: string])[],
  { chosen = '', none }: { readonly chosen?: string | undefined; readonly none?: string } = {},
): Html {
  return html`<div class="field"><label for="${id}">${label}</label><select id="${id}" name="${id}"${none === undefined ? html` required` : ''}>${none === undefined ? '' : html`<option value="">${none}</option>`}${options.map(([value, title]) => html`<option value="${value}"${value === chosen ? html` selected` : ''}>${title}</option>`)}</select></div>`
}

export const townshipOptions = (townships: readonly Township[]) =>
  townships.map(({ code, name }) => [code, name] as const)

/** Says how a record stands to its day. */
export const sayKept = (title: string, until: string | null): string =>
  until === null ? `${title}，保存至哪一天未定` : `${title}，保存至 ${until}`
