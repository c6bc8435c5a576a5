import { type FactNode, type GivenFault, type OutcomeKind, readGiven } from '@zhengling/law'
import type { County } from '../../counties.ts'
import type { AskedRule } from '../../law/asked.ts'
import { type CaseOutcome, evaluateCase } from '../../law/evaluate.ts'
import type { Decided } from '../../law/world.ts'
import { writtenAs } from '../../law/written.ts'
import { answer } from './answer.ts'
import { field } from './field.ts'
import type { ClauseLink } from './ladder.ts'
import { type Markup, markup } from './markup.ts'

/** What a form sends: a name may come several times. */
export type Entries = readonly (readonly [name: string, value: string])[]

/** A case on a page: the questions to show, and the answer as far as they are answered. */
export interface Calculation {
  readonly fields: readonly { readonly name: string; readonly markup: Markup }[]
  readonly answer: Markup
  readonly kind: OutcomeKind | 'refused'
  /** What was filled in, for print, where the form is left out. */
  readonly slip: Markup
  /** Whether anything was filled in. */
  readonly begun: boolean
}

export interface Case {
  readonly county: County
  readonly asked: AskedRule
  readonly on: Temporal.PlainDate
  readonly decided: Decided
  readonly link: ClauseLink
}

/** Works a form out: everything written stays to be changed, and what is still missing is asked next. */
export function calculate(one: Case, entries: Entries): Calculation {
  const { asked, on, link } = one
  const all = evaluated(one, entries, [])
  const faults = 'faults' in all ? all.faults : []
  const taken = 'faults' in all ? evaluated(one, entries, faults) : all
  if ('faults' in taken) throw new TypeError('faults beside those found before')
  const { outcome, needs } = taken
  const missing = outcome.kind === 'unknown' ? outcome.missing : []
  const written = needs.map((fact) => [fact, writtenFor(fact, entries)] as const)
  const fields = written
    .filter(([fact, values]) => values.length > 0 || missing.includes(fact))
    .map(([fact, values]) => ({
      name: fact.name,
      markup: field(fact, values, faults.find((fault) => fault.fact === fact.name)?.message),
    }))
  const around = {
    name: asked.rule.name,
    type: asked.rule.type,
    home: asked.policy.head.number,
    link,
    on: on.toString(),
  }
  return {
    fields,
    answer: faults.length > 0 ? refused(faults) : answer(outcome, around),
    kind: faults.length > 0 ? 'refused' : outcome.kind,
    slip: slip(written),
    begun: written.some(([, values]) => values.length > 0),
  }
}

function evaluated(
  { county, asked, on, decided }: Case,
  entries: Entries,
  without: readonly GivenFault[],
): CaseOutcome {
  return evaluateCase(county, asked, { on, decided }, (facts) => {
    const usable = facts.filter(({ name }) => without.every(({ fact }) => fact !== name))
    return readGiven(Object.fromEntries(usable.flatMap((fact) => writtenAs(fact, writtenFor(fact, entries)))), usable)
  })
}

/** What is written for a fact; what is left blank is not known. */
const writtenFor = ({ name }: FactNode, entries: Entries): readonly string[] =>
  entries.filter(([key, value]) => key === name && value.trim() !== '').map(([, value]) => value)

const refused = (faults: readonly GivenFault[]): Markup =>
  markup`<div class="outcome refused"><p class="verdict">有 ${faults.length} 处要改，改好后再算：</p><ul>${faults.map(({ message }) => markup`<li>${message}</li>`)}</ul></div>`

function slip(written: readonly (readonly [FactNode, readonly string[]])[]): Markup {
  const given = written.filter(([, values]) => values.length > 0)
  return markup`${given.map(([{ name, type }, values]) => {
    const unit = type.kind === 'number' && /\d$/u.test(values[0] ?? '') ? ` ${type.unit}` : ''
    return markup`<div><dt>${name}</dt><dd>${values.join('、')}${unit}</dd></div>`
  })}`
}
