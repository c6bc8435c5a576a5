import type { Part } from '../evaluate/project.ts'
import { isSame } from '../expression/value.ts'

/**
 * Parts without the answers that make no difference where they are asked: where a day of rest is moved off, it may not
 * matter whether 前 includes the day, though it matters where the day stays.
 */
export function merged(parts: readonly Part[]): readonly Part[] {
  const longest = Math.max(0, ...parts.map(({ answered }) => answered.length))
  let kept = parts
  for (let length = longest; length > 0; length -= 1) {
    const groups = Map.groupBy(kept, ({ answered }) => keyOf(answered.slice(0, length - 1)))
    kept = [...groups.values()].flatMap((group) => {
      const [first] = group
      const isWhole = group.every(({ answered }) => answered.length === length)
      if (first === undefined || !isWhole || !group.every((part) => isAlike(first, part))) return group
      return [{ leaf: first.leaf, answered: first.answered.slice(0, -1) }]
    })
  }
  return kept
}

const keyOf = (answered: Part['answered']): string => answered.map(([{ id }, reading]) => `${id}=${reading}`).join('\n')

const isAlike = ({ leaf: a }: Part, { leaf: b }: Part): boolean =>
  a.result.kind === 'known' && b.result.kind === 'known' && isSame(a.result.value, b.result.value)
