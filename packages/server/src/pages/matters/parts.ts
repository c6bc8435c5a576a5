import type { Clock, Matter } from '@zhengling/store'
import { type Html, html } from '../html.ts'
import type { Written } from './written.ts'

export const matterHref = (id: string): string => `/matters/${encodeURIComponent(id)}`

/** A line of a form with its label; `written` is what stood in it before. */
export function line(
  id: string,
  label: string,
  written: Written,
  { hint = '', required = false, type = 'text' }: { hint?: string; required?: boolean; type?: string } = {},
): Html {
  return html`<div class="field"><label for="${id}">${label}</label><input id="${id}" type="${type}" name="${nameIn(id)}" maxlength="500" value="${written[nameIn(id)] ?? ''}" autocomplete="off"${required ? html` required` : ''}>${hint === '' ? '' : html`<p class="hint">${hint}</p>`}</div>`
}

export function area(id: string, label: string, written: Written, hint = '', required = true): Html {
  return html`<div class="field"><label for="${id}">${label}</label><textarea id="${id}" name="${nameIn(id)}" rows="3" maxlength="20000"${required ? html` required` : ''}>${written[nameIn(id)] ?? ''}</textarea>${hint === '' ? '' : html`<p class="hint">${hint}</p>`}</div>`
}

/** Several forms stand on a page: ids are `form-field`, names the field alone. */
const nameIn = (id: string): string => id.slice(id.lastIndexOf('-') + 1)

/** How a matter is followed. */
export const sayWay = ({ major, scale }: Pick<Matter, 'major' | 'scale'>): string =>
  major ? `13710（${scale}）` : '不纳入13710'

export const sayDay = (clock: Clock | undefined): string => clock?.due?.toString() ?? '未定'

/** A choice in a form of which several stand on the page. */
export function pick(
  id: string,
  label: string,
  options: readonly (readonly [value: string, title: string])[],
  chosen = '',
): Html {
  return html`<div class="field"><label for="${id}">${label}</label><select id="${id}" name="${nameIn(id)}" required>${options.map(([value, title]) => html`<option value="${value}"${value === chosen ? html` selected` : ''}>${title}</option>`)}</select></div>`
}
