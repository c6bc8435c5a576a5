import type { FactKind } from '../types.ts'
import type { SeededRule } from './truth.ts'

/** A fact at its place in a marked text. */
export interface MarkedFact {
  readonly kind: FactKind
  readonly at: number
  readonly length: number
  /** The fields of the fact's value that the writer vouches for. */
  readonly value?: Readonly<Record<string, unknown>>
  /** A reader may also report it, or leave it to the fact around it. */
  readonly optional?: boolean
}

/** Text that knows which facts stand in it and which faults were put into it. */
export interface Marked {
  readonly text: string
  readonly facts: readonly MarkedFact[]
  readonly plants: readonly SeededRule[]
}

/** Tagged template: joins strings, numbers and marked texts into one marked text. */
export function say(strings: TemplateStringsArray, ...parts: readonly (Marked | string | number)[]): Marked {
  return joined(strings.flatMap((text, i) => (i < parts.length ? [text, parts[i] ?? ''] : [text])))
}

/** Joins parts, with `between` between them. */
export function joined(parts: readonly (Marked | string | number)[], between = ''): Marked {
  let text = ''
  const facts: MarkedFact[] = []
  const plants: SeededRule[] = []
  parts.forEach((part, i) => {
    if (i > 0) text += between
    if (typeof part === 'object') {
      facts.push(...part.facts.map((fact) => ({ ...fact, at: fact.at + text.length })))
      plants.push(...part.plants)
      text += part.text
    } else text += part
  })
  return { text, facts, plants }
}

/** Marks a text as one fact. */
export function mark(kind: FactKind, text: string, value?: Readonly<Record<string, unknown>>): Marked {
  return { text, facts: [{ kind, at: 0, length: text.length, ...(value && { value }) }], plants: [] }
}

/** The same text with a fault in it. */
export function planted(rule: SeededRule, marked: Marked): Marked {
  return { ...marked, plants: [...marked.plants, rule] }
}

/** The same text with something put in at `at`, outside its facts. */
export function inserted({ text, facts, plants }: Marked, at: number, what: string): Marked {
  return {
    text: text.slice(0, at) + what + text.slice(at),
    facts: facts.map((fact) => (fact.at >= at ? { ...fact, at: fact.at + what.length } : fact)),
    plants,
  }
}

/** The same text without the character at `at`; a fact that it stood in is lost with it. */
export function removed({ text, facts, plants }: Marked, at: number): Marked {
  return {
    text: text.slice(0, at) + text.slice(at + 1),
    facts: facts
      .filter((fact) => at < fact.at || at >= fact.at + fact.length)
      .map((fact) => (fact.at > at ? { ...fact, at: fact.at - 1 } : fact)),
    plants,
  }
}

/** Prints Arabic figures with a space on either side, as many offices type them: `2023 年 6 月`. */
export function spaced(marked: Marked): Marked {
  const gaps: number[] = []
  for (const match of marked.text.matchAll(/(?<=[\p{Script=Han}])(?=\d)|(?<=\d)(?=[\p{Script=Han}])/gu))
    gaps.push(match.index)
  const shift = (at: number) => at + gaps.filter((gap) => gap < at).length
  let text = ''
  let from = 0
  for (const gap of gaps) {
    text += `${marked.text.slice(from, gap)} `
    from = gap
  }
  text += marked.text.slice(from)
  const facts = marked.facts.map((fact) => {
    // A gap exactly at the start of a fact stands before it, one exactly at its end behind it.
    const at = shift(fact.at) + (gaps.includes(fact.at) ? 1 : 0)
    return { ...fact, at, length: shift(fact.at + fact.length) - at }
  })
  return { text, facts, plants: marked.plants }
}
