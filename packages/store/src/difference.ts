import { fold } from './fold.ts'
import { likeness, type Pairs, pairsOf } from './likeness.ts'

/** A clause as the comparison sees it: its address and its own text, without its children. */
export interface Compared {
  readonly path: string
  readonly text: string
}

/** One clause that is not the same in two versions. A clause both moved and changed is `changed`, with two paths. */
export type Difference =
  | { readonly change: 'added'; readonly path: string; readonly after: string }
  | { readonly change: 'removed'; readonly path: string; readonly before: string }
  | { readonly change: 'moved'; readonly path: string; readonly from: string; readonly after: string }
  | {
      readonly change: 'changed'
      readonly path: string
      readonly from: string
      readonly before: string
      readonly after: string
    }

/** From here on two texts are taken for one text that was changed: half of the pairs of letters are the same. */
const ALIKE = 0.5
/** Beyond so many comparisons likeness is not looked for; such a text was written anew. */
const MOST_COMPARISONS = 40_000

interface Entry extends Compared {
  readonly folded: string
}

/**
 * Clause by clause, what differs from `before` to `after`, in the order of `after`, removed clauses last. Matched in
 * turn: same path and text; same text elsewhere; the likest text, the same path first; whatever stands at the same
 * path. So a clause inserted among numbered ones shows as one added and the rest moved, not as a row of changes.
 * Texts that differ only in white space or width of letters are the same; clauses without a text are left out.
 */
export function differences(before: readonly Compared[], after: readonly Compared[]): readonly Difference[] {
  const [olds, news] = [before, after].map(entries) as [Entry[], Entry[]]
  const left = new Set(olds)
  const pairs = new Map<Entry, Entry>()
  const pair = (match: (one: Entry) => Entry | undefined) => {
    for (const one of news) {
      const old = pairs.has(one) ? undefined : match(one)
      if (old !== undefined && left.delete(old)) pairs.set(one, old)
    }
  }
  const byPath = new Map(olds.map((one) => [one.path, one]))
  const there = ({ path }: Entry) => byPath.get(path)
  pair((one) => (there(one)?.folded === one.folded ? there(one) : undefined))
  const byText = Map.groupBy(left, ({ folded }) => folded)
  pair(({ folded }) => byText.get(folded)?.shift())
  const rest = news.filter((one) => !pairs.has(one))
  if (rest.length * left.size <= MOST_COMPARISONS) pair(likest(left, there))
  pair(there)
  return [...news.flatMap((one) => differenceOf(pairs.get(one), one)), ...[...left].map(removed)]
}

const entries = (clauses: readonly Compared[]): Entry[] =>
  clauses.map(({ path, text }) => ({ path, text, folded: fold(text) })).filter(({ folded }) => folded !== '')

function likest(left: ReadonlySet<Entry>, there: (one: Entry) => Entry | undefined) {
  const known = new Map<Entry, Pairs>()
  const pairsIn = (one: Entry) => {
    const pairs = known.get(one) ?? pairsOf(one.folded)
    known.set(one, pairs)
    return pairs
  }
  return (one: Entry): Entry | undefined => {
    const old = there(one)
    if (old !== undefined && left.has(old) && likeness(pairsIn(old), pairsIn(one)) >= ALIKE) return old
    let best: Entry | undefined
    let most = ALIKE
    for (const other of left) {
      const value = likeness(pairsIn(other), pairsIn(one))
      if (value > most) [best, most] = [other, value]
    }
    return best
  }
}

function differenceOf(old: Entry | undefined, { path, text, folded }: Entry): readonly Difference[] {
  if (old === undefined) return [{ change: 'added', path, after: text }]
  if (old.folded !== folded) return [{ change: 'changed', path, from: old.path, before: old.text, after: text }]
  return old.path === path ? [] : [{ change: 'moved', path, from: old.path, after: text }]
}

const removed = ({ path, text }: Entry): Difference => ({ change: 'removed', path, before: text })

/** How many clauses were added, removed, changed and moved. */
export type DifferenceCounts = Readonly<Record<Difference['change'], number>>

export function countsOf(found: readonly Difference[]): DifferenceCounts {
  const counts = { added: 0, removed: 0, changed: 0, moved: 0 }
  for (const { change } of found) counts[change] += 1
  return counts
}
