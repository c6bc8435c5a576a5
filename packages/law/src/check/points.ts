import type { FactNode, Node } from '../expression/node.ts'
import { isRatio } from '../expression/value.ts'
import { compare, minus, ONE, plus, type Ratio } from '../number/ratio.ts'
import { round } from '../number/round.ts'

/**
 * Values of a number at which every condition on it can be tried: each bound that is named, the values just below and
 * above it, and the ends. Between two neighbouring bounds no condition changes.
 */
export function pointsOf(scale: FactNode, nodes: readonly Node[]): readonly Ratio[] {
  const step = scale.step ?? ONE
  const bounds = nodes.flatMap((node) => (node.op === 'constant' && isRatio(node.value) ? [node.value] : []))
  const near = bounds.flatMap((bound) => {
    const below = multipleBelow(bound, step)
    return [minus(below, step), below, plus(below, step)]
  })
  const ends = [scale.from, scale.to].filter((end) => end !== undefined)
  const inside = (value: Ratio): boolean =>
    (scale.from === undefined || compare(value, scale.from) >= 0) &&
    (scale.to === undefined || compare(value, scale.to) <= 0)
  const sorted = [...near, ...ends].filter(inside).toSorted(compare)
  return sorted.filter((value, i) => i === 0 || compare(value, sorted[i - 1] as Ratio) !== 0)
}

/** Days at which every condition on a day can be tried: each that is named, the one before and the one after. */
export function daysOf(nodes: readonly Node[]): readonly Temporal.PlainDate[] {
  const named = nodes.flatMap((node) =>
    node.op === 'constant' && node.value instanceof Temporal.PlainDate ? [node.value] : [],
  )
  const near = named.flatMap((day) => [-1, 0, 1].map((days) => day.add({ days })))
  return [...new Map(near.map((day) => [day.toString(), day])).values()]
}

/** Every part of a set of words. */
export const partsOfSet = (words: readonly string[]): readonly (readonly string[])[] =>
  words.reduce<readonly (readonly string[])[]>((all, word) => [...all, ...all.map((some) => [...some, word])], [[]])

const multipleBelow = (value: Ratio, step: Ratio): Ratio => round(value, step, 'down')

/** Whether every comparison among these nodes is of a bare fact with figures, so that its points are all there is to try. */
export function isTriedByPoints(nodes: readonly Node[]): boolean {
  return nodes.every((node) => {
    if (node.op !== 'compare') return true
    const [a, b] = node.of
    return (a.op === 'fact' && isFigure(b)) || (b.op === 'fact' && isFigure(a))
  })
}

const isFigure = (node: Node): boolean => node.op === 'constant' || (node.op === 'parameter' && isFigure(node.is))
