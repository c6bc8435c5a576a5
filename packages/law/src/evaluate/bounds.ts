import { type Comparison, isChoice, type Node } from '../expression/node.ts'
import { isRatio, wordIn } from '../expression/value.ts'
import { Range } from '../number/range.ts'
import { ZERO } from '../number/ratio.ts'
import { round } from '../number/round.ts'
import type { Evaluation } from './evaluation.ts'
import { versionOn } from './world.ts'

/**
 * What a node may still come to when some facts are not known: words, a range, or whether it can hold. Each part is
 * taken by itself, so the answer may be wider than what can really happen, never narrower.
 */
export function rangeOf(node: Node, evaluation: Evaluation): Range | undefined {
  const result = evaluation.results.get(node)
  if (result?.kind === 'known') return isRatio(result.value) ? Range.of(result.value) : undefined
  if (result?.kind === 'inapplicable') return undefined
  const of = (one: Node): Range | undefined => rangeOf(one, evaluation)
  const join = (nodes: readonly Node[], by: (a: Range, b: Range) => Range): Range | undefined => {
    const ranges = nodes.map(of)
    const known = ranges.filter((range) => range !== undefined)
    return known.length < ranges.length ? undefined : known.reduce(by)
  }
  switch (node.op) {
    case 'fact':
      return node.from === undefined || node.to === undefined ? undefined : new Range(node.from, node.to)
    case 'parameter':
      return of(versionOn(evaluation.world, node).is)
    case 'rule':
      return of(versionOn(evaluation.world, node).is)
    case 'open': {
      const chosen = node.cases[evaluation.answers.get(node.question.id) ?? '']
      return chosen === undefined ? join(Object.values(node.cases), (a, b) => a.or(b)) : of(chosen)
    }
    case 'times':
      return join(node.of, (a, b) => a.times(b))
    case 'minus':
      return join(node.of, (a, b) => a.minus(b))
    case 'sum':
      return sumRange(node.of, evaluation)
    case 'least':
      return join(node.of, (a, b) => a.least(b))
    case 'greatest':
      return join(node.of, (a, b) => a.greatest(b))
    case 'round':
      return of(node.of)?.map((end) => round(end, node.step, node.how))
    case 'convert':
      return of(node.of)?.scaled(node.factor)
    case 'match':
      return join(
        [...wordsOf(node.of, evaluation)].flatMap((value) => node.cases[value] ?? []),
        (a, b) => a.or(b),
      )
    case 'choose':
      return join(
        node.cases.filter(({ when }) => truthOf(when, evaluation) !== false).map(({ is }) => is),
        (a, b) => a.or(b),
      )
    default:
      return node.op === 'constant' && isRatio(node.value) ? Range.of(node.value) : undefined
  }
}

/** A part that may not apply counts from nothing. */
function sumRange(nodes: readonly Node[], evaluation: Evaluation): Range | undefined {
  let total = Range.of(ZERO)
  for (const node of nodes) {
    const kind = evaluation.results.get(node)?.kind
    if (kind === 'inapplicable') continue
    const range = rangeOf(node, evaluation)
    if (range === undefined) return undefined
    total = total.plus(kind === 'known' ? range : range.or(Range.of(ZERO)))
  }
  return total
}

/** The words that may come out. */
export function wordsOf(node: Node, evaluation: Evaluation): ReadonlySet<string> {
  const result = evaluation.results.get(node)
  if (result?.kind === 'known') return new Set([wordIn(result.value)])
  if (result?.kind === 'inapplicable' || !isChoice(node.type)) return new Set()
  const { values } = node.type
  const of = (one: Node): ReadonlySet<string> => wordsOf(one, evaluation)
  const union = (nodes: readonly Node[]): ReadonlySet<string> => new Set(nodes.flatMap((one) => [...of(one)]))
  switch (node.op) {
    case 'parameter':
    case 'rule':
      return of(versionOn(evaluation.world, node).is)
    case 'open': {
      const chosen = node.cases[evaluation.answers.get(node.question.id) ?? '']
      return chosen === undefined ? union(Object.values(node.cases)) : of(chosen)
    }
    case 'match':
      return union([...of(node.of)].flatMap((value) => node.cases[value] ?? []))
    case 'choose':
      return union(reachable(node.cases, evaluation))
    case 'least':
    case 'greatest': {
      const rank = (value: string): number => values.indexOf(value)
      const ranks = node.of.map((one) => [...of(one)].map(rank)).filter((found) => found.length > 0)
      const end = node.op === 'greatest' ? Math.max : Math.min
      const ends = ranks.map((found) => (node.op === 'greatest' ? Math.min(...found) : Math.max(...found)))
      const bound = end(...ends)
      const within = (at: number): boolean => (node.op === 'greatest' ? at >= bound : at <= bound)
      return new Set(
        ranks
          .flat()
          .filter(within)
          .map((at) => values[at] ?? ''),
      )
    }
    case 'constant':
      return new Set([wordIn(node.value)])
    default:
      return new Set(values)
  }
}

/** Cases that may be the first that holds. */
function reachable(
  cases: readonly { readonly when: Node; readonly is: Node }[],
  evaluation: Evaluation,
): readonly Node[] {
  const found: Node[] = []
  for (const { when, is } of cases) {
    const holds = truthOf(when, evaluation)
    if (holds !== false) found.push(is)
    if (holds === true) break
  }
  return found
}

/** Whether a condition holds whatever the missing facts are; undefined where that depends on them. */
export function truthOf(node: Node, evaluation: Evaluation): boolean | undefined {
  const result = evaluation.results.get(node)
  if (result?.kind === 'known') return result.value === true
  const of = (one: Node): boolean | undefined => truthOf(one, evaluation)
  switch (node.op) {
    case 'rule':
      return of(versionOn(evaluation.world, node).is)
    case 'open': {
      const chosen = node.cases[evaluation.answers.get(node.question.id) ?? '']
      return chosen === undefined ? undefined : of(chosen)
    }
    case 'all':
      return node.of.some((one) => of(one) === false) ? false : node.of.every((one) => of(one) === true) || undefined
    case 'any':
      return node.of.some((one) => of(one) === true)
        ? true
        : node.of.every((one) => of(one) === false)
          ? false
          : undefined
    case 'not': {
      const [inner] = node.of.map(of)
      return inner === undefined ? undefined : !inner
    }
    case 'is': {
      const words = [...wordsOf(node.of, evaluation)]
      const held = words.filter((word) => node.values.includes(word))
      return held.length === 0 ? false : held.length === words.length ? true : undefined
    }
    case 'compare': {
      const [a, b] = node.of.map((one) => rangeOf(one, evaluation))
      return a === undefined || b === undefined ? undefined : compared(node.how, a, b)
    }
    default:
      return undefined
  }
}

function compared(how: Comparison, a: Range, b: Range): boolean | undefined {
  switch (how) {
    case '<':
      return a.isBelow(b) ? true : b.isNotAbove(a) ? false : undefined
    case '≤':
      return a.isNotAbove(b) ? true : b.isBelow(a) ? false : undefined
    case '>':
      return compared('<', b, a)
    case '≥':
      return compared('≤', b, a)
    case '=':
      return a.isBelow(b) || b.isBelow(a) ? false : undefined
  }
}
