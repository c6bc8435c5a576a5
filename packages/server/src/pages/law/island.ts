import type { Decision } from '@zhengling/law'
import { counties } from '../../counties.ts'
import { ruleNamed } from '../../law/asked.ts'
import { isRefusal } from '../../refusal.ts'
import { calculate, type Entries } from './calculator.ts'
import { clauseLink } from './clause-link.ts'

/** What a page tells the kernel that runs in it. */
export interface Told {
  readonly county: string
  /** DOC/RULE */
  readonly rule: string
  readonly on: string
  readonly decisions: readonly Decision[]
  /** Slugs of the documents that stand on this site, so that clauses can be linked. */
  readonly documents: readonly string[]
}

/** HTML of what the page shows anew. */
export interface Worked {
  readonly answer: string
  readonly slip: string
  readonly fields: readonly { readonly name: string; readonly html: string }[]
}

/** The same calculation as the server's, in the browser; undefined where the page's county is not in this program. */
export function calculateHere(
  { county: code, rule, on, decisions, documents }: Told,
  entries: Entries,
): Worked | undefined {
  const county = counties.find((one) => one.code === code)
  const asked = county && ruleNamed(county.law, rule)
  if (county === undefined || asked === undefined || isRefusal(asked)) return undefined
  const link = clauseLink(documents)
  const done = calculate(
    { county, asked, on: Temporal.PlainDate.from(on), decided: { decisions, source: 'store' }, link },
    entries,
  )
  return {
    answer: done.answer.text,
    slip: done.slip.text,
    fields: done.fields.map(({ name, markup }) => ({ name, html: markup.text })),
  }
}
