import fc from 'fast-check'
import type { Given } from '../evaluate/evaluation.ts'
import { type Asked, evaluator } from '../evaluate/evaluator.ts'
import { everythingUnder } from '../evaluate/settled.ts'
import type { World } from '../evaluate/world.ts'
import { isRatio, isSame, type Value } from '../expression/value.ts'
import { compare, type Ratio } from '../number/ratio.ts'
import type { Outcome, ReadOutcome } from '../outcome/outcome.ts'
import { casesOf } from '../run/testing/cases.ts'
import { said, shown, told } from './told.ts'

const KINDS = ['known', 'unknown', 'inapplicable', 'open', 'unstated']

type Asking = (given: Given) => Outcome

/**
 * What is wrong with how an asked thing grows with the facts, each with its case: an outcome of none of the five kinds; what
 * was known and becomes something else; what was possible and does not contain what comes out; what asks for a fact that it
 * has; what did not apply, or was not stated, and becomes something that it could not.
 */
export function knowledgeFaults(
  asked: Asked,
  world: World,
  { cases, seed }: { readonly cases: number; readonly seed: number },
): readonly string[] {
  const nodes = everythingUnder(asked, world)
  const figures = nodes.flatMap((node) => (node.op === 'constant' && isRatio(node.value) ? [node.value] : []))
  const { needs, evaluate } = evaluator(asked, world)
  return fc.sample(casesOf(needs, figures), { numRuns: cases, seed }).flatMap((whole) => {
    const all = evaluate(whole)
    const faults = [...(KINDS.includes(all.kind) ? [] : [`种类为${all.kind}`]), ...growing(whole, all, evaluate)]
    return faults.map((fault) => `${asked.policy.number} ${asked.name} ${said(whole)}：${fault}`)
  })
}

/** With one fact after the other, in any order; whatever was said on the way must be true in the end. */
function growing(whole: Given, all: Outcome, evaluate: Asking): readonly string[] {
  const facts = [...whole]
  return [facts, facts.toReversed()].flatMap((order) =>
    order.flatMap((_, count) => {
      const some = new Map(order.slice(0, count))
      const before = evaluate(some)
      return lasts(before, all, some).map((fault) => `只知${said(some)}时${fault}`)
    }),
  )
}

function lasts(before: Outcome, after: Outcome, given: Given): readonly string[] {
  switch (before.kind) {
    case 'known':
      return after.kind === 'known' && isSame(before.value, after.value)
        ? []
        : [`为${shown(before.value)}，后来${told(after)}`]
    case 'open':
      return after.kind === 'open' && isSameReadings(before.readings, after.readings)
        ? []
        : [`为${told(before)}，后来${told(after)}`]
    case 'unknown': {
      const had = before.missing.filter(({ name }) => given.has(name))
      return [
        ...had.map(({ name }) => `还要${name}`),
        ...finals(after).flatMap((value) => (isPossible(before, value) ? [] : [`不可能为${shown(value)}`])),
      ]
    }
    case 'inapplicable':
    case 'unstated':
      return before.kind === after.kind || (before.kind === 'unstated' && after.kind === 'inapplicable')
        ? []
        : [`为${before.kind}，后来${told(after)}`]
  }
}

const isSameReadings = (a: readonly ReadOutcome[], b: readonly ReadOutcome[]): boolean =>
  a.length === b.length && a.every(({ outcome }, i) => told(outcome) === told(b[i]?.outcome))

const finals = (outcome: Outcome): readonly Value[] =>
  outcome.kind === 'known'
    ? [outcome.value]
    : outcome.kind === 'open'
      ? outcome.readings.flatMap((one) => finals(one.outcome))
      : []

function isPossible({ possible }: Extract<Outcome, { kind: 'unknown' }>, value: Value): boolean {
  if (possible === undefined) return true
  if (possible.kind === 'words') return possible.values.includes(value as string)
  const [from, to, number] = [possible.from, possible.to, value] as readonly Ratio[]
  return from !== undefined && to !== undefined && number !== undefined
    ? compare(from, number) <= 0 && compare(number, to) <= 0
    : false
}
