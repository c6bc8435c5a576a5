import { evaluator, givenFromJson, type Value } from '@zhengling/law'
import type { County } from '../counties.ts'
import { type AskedRule, ruleNamed } from '../law/asked.ts'
import { factsTaken } from '../law/evaluate.ts'
import { type Decided, worldOf } from '../law/world.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import type { Separator } from '../rows/csv.ts'
import type { Taking } from './columns.ts'
import { resultKeys } from './forms.ts'
import { resultColumns } from './result-columns.ts'
import type { Encoding, Form } from './survey.ts'

/** What is asked of every row: plain data, so that a thread of its own can be told. */
export interface Asking {
  /** `DOC/RULE` */
  readonly rule: string
  /** The day whose law counts, YYYY-MM-DD. */
  readonly on: string
  readonly decided: Decided
  /** Facts that are the same for every row, as JSON text. */
  readonly given: string
  /** Columns that are no facts and are only carried along. */
  readonly keep: readonly string[]
}

/** All that is needed to work out a piece of a file. */
export interface Job extends Asking {
  /** Code of the county. */
  readonly county: string
  /** Full path of the file. */
  readonly input: string
  readonly form: Form
  readonly encoding: Encoding
  readonly separator: Separator
  /** Of a CSV file; an NDJSON file has none. */
  readonly columns: readonly string[]
}

/** What is asked, found in the county's law. */
export interface Found {
  readonly asked: AskedRule
  readonly at: { readonly on: Temporal.PlainDate; readonly decided: Decided }
  readonly taking: Taking
  readonly constants: ReadonlyMap<string, Value>
}

export function foundIn(county: County, asking: Asking, form: Form): Found | Refusal {
  const { rule, decided, given, keep } = asking
  const asked = ruleNamed(county.law, rule)
  if (isRefusal(asked)) return asked
  const at = { on: Temporal.PlainDate.from(asking.on), decided }
  const facts = factsTaken(asked.policy, evaluator(asked.rule, worldOf(county, at.on, decided)))
  const constants = givenFromJson(given, facts)
  if (constants.outcome === 'refused') return refuse(constants.faults.map(({ message }) => message).join('\n'))
  const constant = [...constants.given.keys()]
  const results = form === 'csv' ? resultColumns(asked.rule) : resultKeys
  return { asked, at, taking: { facts, keep, constant, results }, constants: constants.given }
}
