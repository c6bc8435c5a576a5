import type { FactNode } from '@zhengling/law'
import { type Markup, markup, none } from './markup.ts'

/** Choices up to this many stand open, more of them are a list to pull down. */
const usuallyOpen = 6

/** The question for one fact, with what was written for it and what is wrong with that. */
export function field(
  fact: FactNode,
  written: readonly string[],
  fault: string | undefined,
  open = usuallyOpen,
): Markup {
  const { name, hint, type } = fact
  const notes = markup`${hint === undefined ? none : markup`<p class="hint" id="hint-${name}">${hint}</p>`}${fault === undefined ? none : markup`<p class="fault" id="fault-${name}">${fault}</p>`}`
  switch (type.kind) {
    case 'truth':
      return group(name, notes, buttons('radio', name, ['是', '否'], written))
    case 'choice':
      return type.values.length <= open
        ? group(name, notes, buttons('radio', name, type.values, written))
        : single(name, notes, list(fact, type.values, written))
    case 'set':
      return group(name, notes, buttons('checkbox', name, [...type.values, '无'], written))
    case 'day':
      return single(name, notes, input(fact, 'date', written, fault))
    case 'moment':
      return single(name, notes, input(fact, 'datetime-local', written, fault))
    case 'number':
    case 'amounts':
      return single(
        name,
        notes,
        markup`<span class="measured">${input(fact, 'text', written, fault)}${type.unit === '' ? none : markup`<span class="unit">${type.unit}</span>`}</span>`,
      )
  }
}

const group = (name: string, notes: Markup, inside: Markup): Markup =>
  markup`<fieldset class="ask" data-fact="${name}"><legend>${name}</legend>${notes}<div class="choices">${inside}</div></fieldset>`

const single = (name: string, notes: Markup, inside: Markup): Markup =>
  markup`<div class="ask" data-fact="${name}"><label for="fact-${name}">${name}</label>${notes}${inside}</div>`

const buttons = (
  kind: 'radio' | 'checkbox',
  name: string,
  values: readonly string[],
  written: readonly string[],
): Markup =>
  markup`${values.map(
    (value) =>
      markup`<label><input type="${kind}" name="${name}" value="${value}"${written.includes(value) ? markup` checked` : none}> ${kind === 'checkbox' && value === '无' ? '都没有' : value}</label>`,
  )}`

const list = ({ name, hint }: FactNode, values: readonly string[], written: readonly string[]): Markup =>
  markup`<select id="fact-${name}" name="${name}"${described(name, hint, undefined)}><option value="">请选择</option>${values.map(
    (value) => markup`<option${written.includes(value) ? markup` selected` : none}>${value}</option>`,
  )}</select>`

function input(
  { name, hint, type }: FactNode,
  kind: 'text' | 'date' | 'datetime-local',
  [value = '']: readonly string[],
  fault: string | undefined,
): Markup {
  const decimal = type.kind === 'number' ? markup` inputmode="decimal" autocomplete="off"` : none
  return markup`<input id="fact-${name}" type="${kind}" name="${name}" value="${value}"${decimal}${described(name, hint, fault)}${fault === undefined ? none : markup` aria-invalid="true"`}>`
}

function described(name: string, hint: string | undefined, fault: string | undefined): Markup {
  const ids = [hint === undefined ? [] : `hint-${name}`, fault === undefined ? [] : `fault-${name}`].flat()
  return ids.length === 0 ? none : markup` aria-describedby="${ids.join(' ')}"`
}
