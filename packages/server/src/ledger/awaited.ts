import { factsOfDue } from '@zhengling/law'
import type { County } from '../counties.ts'

/** Something that must have happened before the days of duties can be told. */
export interface Awaited {
  /** The document's number, and its title. */
  readonly document: string
  readonly title: string
  /** The fact of the document that it is. */
  readonly fact: string
  /** Whether its day is enough, or its minute is needed. */
  readonly kind: 'day' | 'moment'
  /** Names of the duties that count from it or until it, as declared. */
  readonly duties: readonly string[]
}

/** All days and moments that the county's duties wait for, by document in the order of its law. Figures of an incident (how many died) are no events. */
export function awaitedEvents(county: County): readonly Awaited[] {
  return county.law.policies.flatMap(({ head: { number, title }, declared }) => {
    const found = new Map<string, Awaited & { duties: string[] }>()
    for (const { name, due } of declared.duties)
      for (const fact of factsOfDue(due)) {
        const { kind } = fact.type
        if (kind !== 'moment' && kind !== 'day') continue
        const one = found.get(fact.name) ?? { document: number, title, fact: fact.name, kind, duties: [] }
        one.duties.push(name)
        found.set(fact.name, one)
      }
    return [...found.values()]
  })
}
