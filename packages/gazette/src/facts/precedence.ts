import type { Found } from './found.ts'

/**
 * Which of two facts stays where both claim the same characters:
 *
 * 1. Inside a 《title》, a document's number or a web address nothing else is a fact: it names that document, not what its words mean.
 * 2. Numbers and times exclude one another, and the longer stays: a rate over its money, a recurrence over its days, a range over its
 *    dates, a clause cited over a count. Of equal length the earlier kind of ORDER stays.
 * 3. A body whose name holds a number or a date stays over it.
 * 4. A threshold stands beside the number it is about, and falls with it.
 * 5. A person's post may name a body: both stay. A recurrence may run over a body: both stay.
 */
const ORDER = ['reference', 'recurrence', 'date', 'rate', 'term', 'money', 'percent', 'quantity', 'count'] as const
type Numeric = (typeof ORDER)[number]
const RANK = new Map<string, number>(ORDER.map((kind, rank) => [kind, rank]))

/** Rules 1 to 3. Linear but for sorting by length. */
export function settled(found: readonly Found[], length: number): Found[] {
  const inOrder = found.toSorted((a, b) => a.from - b.from || b.to - a.to)
  if (areApart(inOrder)) return inOrder
  const taken = new Uint8Array(length)
  const kept: Found[] = []
  const take = (facts: readonly Found[], mark: number) => {
    for (const fact of facts.toSorted(byLength)) {
      if (touches(taken, fact)) continue
      kept.push(fact)
      if (mark > 0) taken.fill(mark, fact.from, fact.to)
    }
  }
  const names = found.filter((fact) => fact.kind === 'reference' && NAMING.has(fact.value.to))
  take(names, 1)
  const bodies = found.filter((fact) => fact.kind === 'body')
  const people = found.filter((fact) => fact.kind === 'person')
  const rest = found.filter((fact) => isNumeric(fact) && !(fact.kind === 'reference' && NAMING.has(fact.value.to)))
  take(people, 0)
  const named = bodies.filter((body) => !touches(taken, body))
  const inBodies = new Uint8Array(length)
  for (const body of named) inBodies.fill(1, body.from, body.to)
  take(
    rest.filter((fact) => fact.kind === 'recurrence' || !inside(inBodies, fact)),
    2,
  )
  return [...kept, ...named].toSorted((a, b) => a.from - b.from || b.to - a.to)
}

function areApart(inOrder: readonly Found[]): boolean {
  let end = 0
  for (const { from, to } of inOrder) {
    if (from < end) return false
    end = to
  }
  return true
}

const NAMING = new Set(['文件', '文号', '网址'])

function byLength(a: Found, b: Found): number {
  return b.to - b.from - (a.to - a.from) || (RANK.get(a.kind) ?? 9) - (RANK.get(b.kind) ?? 9) || a.from - b.from
}

function isNumeric(fact: Found): fact is Extract<Found, { kind: Numeric }> {
  return RANK.has(fact.kind)
}

function touches(taken: Uint8Array, { from, to }: Found): boolean {
  for (let i = from; i < to; i += 1) if (taken[i] !== 0) return true
  return false
}

function inside(bodies: Uint8Array, { from, to }: Found): boolean {
  return bodies[from] === 1 && bodies[to - 1] === 1
}
