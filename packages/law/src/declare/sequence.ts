import { LawError } from '../expression/node.ts'

/** What may follow each step. */
type Follows = Readonly<Record<string, { readonly next: readonly string[] }>>

/**
 * The steps so that each stands behind all that must precede it, else as they are written.
 * @throws LawError naming a step that nothing leads to, a dead end, a circle, or a step that there is not
 */
export function sequenceOf(procedure: string, first: string, steps: Follows): readonly string[] {
  const refuse = (what: string): never => {
    throw new LawError(`“${procedure}”${what}`)
  }
  const names = Object.keys(steps)
  const nextOf = (step: string): readonly string[] => steps[step]?.next ?? []
  const known = (step: string): boolean => Object.hasOwn(steps, step)
  if (!known(first)) refuse(`的第一步“${first}”不在各步骤之中`)
  for (const step of names) {
    const stranger = nextOf(step).find((one) => !known(one))
    if (stranger !== undefined) refuse(`的步骤“${step}”之后写的“${stranger}”不在各步骤之中`)
  }
  const reached = reach([first], nextOf)
  const left = names.find((step) => !reached.has(step))
  if (left !== undefined) refuse(`的步骤“${left}”从第一步“${first}”走不到`)
  const before = (step: string): string[] => names.filter((one) => nextOf(one).includes(step))
  const ends = names.filter((step) => nextOf(step).length === 0)
  const ending = reach(ends, before)
  const dead = names.find((step) => !ending.has(step))
  if (dead !== undefined) refuse(`的步骤“${dead}”走不到终点`)
  const ordered: string[] = []
  while (ordered.length < names.length) {
    const ready = names.find((step) => !ordered.includes(step) && before(step).every((one) => ordered.includes(one)))
    if (ready === undefined) return refuse(`的步骤${circle(names, before, ordered)}互为先后`)
    ordered.push(ready)
  }
  return ordered
}

function reach(from: readonly string[], onward: (step: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set(from)
  for (const step of found) for (const one of onward(step)) found.add(one)
  return found
}

/** Going back from any step that has none ready before it must come to a step twice. */
function circle(names: readonly string[], before: (step: string) => string[], done: readonly string[]): string {
  const trail: string[] = []
  let step = names.find((one) => !done.includes(one))
  while (step !== undefined && !trail.includes(step)) {
    trail.unshift(step)
    step = before(step).find((one) => !done.includes(one))
  }
  return trail
    .slice(0, trail.indexOf(step ?? '') + 1)
    .map((one) => `“${one}”`)
    .join('')
}
