import type { SearchedDocument } from './catalogue.ts'

/** What narrows a search: who issued, of which year, which kind, which body it names, whether in force on the day. */
export interface FacetChoice {
  readonly issuer?: string
  readonly year?: string
  readonly kind?: string
  readonly body?: string
  readonly inForce?: boolean
}

export type FacetName = 'issuer' | 'year' | 'kind' | 'body' | 'inForce'
export const FACETS: readonly FacetName[] = ['issuer', 'year', 'kind', 'body', 'inForce']

export interface FacetValue {
  readonly value: string
  /** Documents found that have it, narrowed by the other facets chosen. */
  readonly documents: number
  readonly chosen: boolean
}

export type Facets = Readonly<Record<FacetName, readonly FacetValue[]>>

type Searched = Pick<SearchedDocument, 'issuer' | 'issued' | 'kind' | 'bodies' | 'since' | 'until'>

/** The one value of 当日有效. */
export const IN_FORCE = 'yes'
/** Values beyond these are too many to choose from. */
const LONGEST = 12

/** In force on a day (YYYY-MM-DD) by its own words; whether something repealed it is not known here. */
export const inForceOn = ({ since, until }: Pick<Searched, 'since' | 'until'>, day: string): boolean =>
  (since === null || since <= day) && (until === null || day < until)

const valuesOf = (name: FacetName, document: Searched, day: string): readonly string[] => {
  switch (name) {
    case 'issuer':
      return document.issuer === null ? [] : [document.issuer]
    case 'year':
      return document.issued === null ? [] : [document.issued.slice(0, 4)]
    case 'kind':
      return [document.kind]
    case 'body':
      return document.bodies
    case 'inForce':
      return inForceOn(document, day) ? [IN_FORCE] : []
  }
}

const chosenValue = (name: FacetName, choice: FacetChoice): string | undefined =>
  name === 'inForce' ? (choice.inForce === true ? IN_FORCE : undefined) : choice[name]

/** Whether a document is within what was chosen, one facet left aside. */
export const within = (document: Searched, choice: FacetChoice, day: Temporal.PlainDate, aside?: FacetName): boolean =>
  FACETS.every((name) => {
    const value = chosenValue(name, choice)
    return name === aside || value === undefined || valuesOf(name, document, day.toString()).includes(value)
  })

/** The values to choose from, the most frequent first; chosen ones stay even where nothing has them. */
export function facetsOf(documents: readonly Searched[], choice: FacetChoice, day: Temporal.PlainDate): Facets {
  const date = day.toString()
  const narrowing = FACETS.filter((name) => chosenValue(name, choice) !== undefined)
  const facet = (name: FacetName): readonly FacetValue[] => {
    const chosen = chosenValue(name, choice)
    const counts = new Map<string, number>(chosen === undefined ? [] : [[chosen, 0]])
    const others = narrowing.some((one) => one !== name)
    for (const document of documents) {
      if (others && !within(document, choice, day, name)) continue
      for (const value of valuesOf(name, document, date)) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return listed(counts, chosen, name === 'year')
  }
  return {
    issuer: facet('issuer'),
    year: facet('year'),
    kind: facet('kind'),
    body: facet('body'),
    inForce: facet('inForce'),
  }
}

function listed(counts: ReadonlyMap<string, number>, chosen: string | undefined, byName: boolean): FacetValue[] {
  return [...counts]
    .toSorted(([a, x], [b, y]) => (byName ? (a < b ? 1 : -1) : y - x || (a < b ? -1 : 1)))
    .map(([value, documents]) => ({ value, documents, chosen: value === chosen }))
    .filter((one, i) => one.chosen || i < LONGEST)
}

/** For each facet chosen: how many documents there would be without it. */
export const withoutEach = (
  documents: readonly Searched[],
  choice: FacetChoice,
  day: Temporal.PlainDate,
): readonly { readonly facet: FacetName; readonly value: string; readonly documents: number }[] =>
  FACETS.flatMap((facet) => {
    const value = chosenValue(facet, choice)
    if (value === undefined) return []
    return [{ facet, value, documents: documents.filter((one) => within(one, choice, day, facet)).length }]
  })
