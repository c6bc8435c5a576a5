import type { BodyRole, Fact } from '@zhengling/gazette'

/** What the text of a clause fixes, sorted for the margin: who, when, how much. */
export interface FactNotes {
  /** By the part played; bodies named without a part come last, under null. */
  readonly who: readonly { readonly role: BodyRole | null; readonly names: readonly string[] }[]
  readonly people: readonly string[]
  readonly when: readonly string[]
  readonly amount: readonly string[]
}

const roles: readonly (BodyRole | null)[] = ['牵头', '责任', '配合', '报送给', '解读', '解释', null]

/** Sorts the facts of one clause. Addressees and issuer are said by the document's frame and left out. */
export function factNotes(facts: readonly Fact[]): FactNotes {
  const bodies = facts.filter((fact) => fact.kind === 'body')
  const named = new Set<string>()
  const who = roles.map((role) => {
    const names = bodies
      .filter(({ value }) => (value.role ?? null) === role)
      .map(({ value }) => value.canonical ?? value.name)
    const fresh = unique(names).filter((name) => role !== null || !named.has(name))
    for (const name of fresh) named.add(name)
    return { role, names: fresh }
  })
  return {
    who: who.filter(({ names }) => names.length > 0),
    people: unique(
      facts.flatMap((fact) => (fact.kind === 'person' && !leadsTheState(fact.value) ? [person(fact.value)] : [])),
    ),
    when: unique(outermost(facts.filter(isTime)).filter(fixes).map(sayTime)),
    amount: unique(
      outermost(facts.filter((fact) => isAmount(fact) || isTime(fact)))
        .filter((fact) => isAmount(fact) && measures(fact))
        .map(sayAmount),
    ),
  }
}

/** Whether a body only comes up in the words, without a part in what they say. */
export const isMention = (fact: Fact): boolean => fact.kind === 'body' && (fact.value.role ?? null) === null

/** Whether there is nothing to say in the margin. */
export function isEmpty({ who, people, when, amount }: FactNotes): boolean {
  return who.length + people.length + when.length + amount.length === 0
}

/** Whose thought and instructions a document follows; the margin names those who act under it. */
export const leadsTheState = ({ post = '' }: { post?: string }) => /总书记|国家主席|总理$/u.test(post)
const person = ({ name, post }: { name: string; post?: string }) => (post ? `${name}（${post}）` : name)

const times: readonly Fact['kind'][] = ['date', 'term', 'recurrence']
const amounts: readonly Fact['kind'][] = ['money', 'rate', 'percent', 'quantity', 'count', 'threshold']
const isTime = (fact: Fact) => times.includes(fact.kind)
const isAmount = (fact: Fact) => amounts.includes(fact.kind)

/** A bare year (2022年工作) says when something is, not when something must be; 及时 sets no time. */
function fixes(fact: Fact): boolean {
  if (fact.kind === 'term') return !/^(?:及时|即时|尽快|尽早|适时|随时)$/u.test(fact.text)
  if (fact.kind !== 'date') return true
  const { precision, bound, until } = fact.value
  return precision !== 'year' || bound !== undefined || until !== undefined
}

/** A count in words (两个方面, 三级) belongs to the sentence; a figure measures something. */
function measures({ kind, text }: Fact): boolean {
  return kind !== 'count' || !/^[一二两三四五六七八九十]/u.test(text)
}

/** A number inside a larger fact (20% in 20%以上) is said by the larger one. */
function outermost(facts: readonly Fact[]): Fact[] {
  return facts.filter(
    (inner) =>
      !facts.some(
        (outer) =>
          outer !== inner &&
          outer.span[0] <= inner.span[0] &&
          inner.span[1] <= outer.span[1] &&
          outer.span[1] - outer.span[0] > inner.span[1] - inner.span[0],
      ),
  )
}

/** As printed; where the print leaves the year out, with the day that is meant. */
function sayTime(fact: Fact): string {
  if (fact.kind !== 'date' || fact.value.yearFrom === undefined) return fact.text
  // 春季（3~5月） needs no year beside it; a day or a deadline does.
  if (fact.value.precision !== 'day' && fact.value.bound === undefined) return fact.text
  return `${fact.text}（${fact.value.until ? `${fact.value.date}至${fact.value.until}` : fact.value.date}）`
}

/** As printed; a threshold whose words do not say whether the number itself belongs says so. */
function sayAmount(fact: Fact): string {
  return fact.kind === 'threshold' && fact.value.inclusive === undefined ? `${fact.text}（含否未明）` : fact.text
}

const unique = (texts: readonly string[]) => [...new Set(texts)]
