import type { BodyNames } from '@zhengling/gazette'
import { normalise } from './normalise.ts'

/** Which body a word means. */
export interface Names {
  /** Canonical name, as the facts of a reading have it; undefined where the word is no body's or several ones'. */
  bodyOf(word: string): string | undefined
  /** All its names, normalised, longest first. */
  namesOf(body: string): readonly string[]
  readonly all: readonly string[]
}

/** A name may be left without what stands before it (卫健局 for 县卫健局), if it is this long. */
const SHORTEST = 3

/** The county's bodies as words of a query; the words come normalised. */
export function namesFrom(bodies: readonly BodyNames[]): Names {
  const byBody = new Map(
    bodies.map(({ name, aliases }) => [
      name,
      [...new Set([name, ...aliases].map((one) => normalise(one).text))].toSorted((a, b) => b.length - a.length),
    ]),
  )
  const exact = new Map([...byBody].flatMap(([body, names]) => names.map((name) => [name, body] as const)))
  const endings = new Map<string, Set<string>>()
  for (const [name, body] of exact) {
    for (let cut = 1; name.length - cut >= SHORTEST; cut += 1) {
      const ending = name.slice(cut)
      endings.set(ending, (endings.get(ending) ?? new Set()).add(body))
    }
  }
  return {
    all: [...exact.keys()],
    namesOf: (body) => byBody.get(body) ?? [],
    bodyOf: (word) => {
      const found = endings.get(word)
      return exact.get(word) ?? (found?.size === 1 ? [...found][0] : undefined)
    },
  }
}
