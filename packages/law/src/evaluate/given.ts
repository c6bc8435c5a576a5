import { type FactNode, isNumber } from '../expression/node.ts'
import type { NumberType } from '../expression/type.ts'
import type { Given } from './evaluation.ts'
import { JsonNumber, type Taken } from './written.ts'
import { numberFrom } from './written-number.ts'
import { dayFrom, momentFrom } from './written-time.ts'
import { choiceFrom, setFrom, truthFrom } from './written-word.ts'

/** A fact that cannot be taken as written: its name ('' where nothing could be read), and a sentence that says what would be right. */
export interface GivenFault {
  readonly fact: string
  readonly message: string
}

export type GivenOutcome =
  | { readonly outcome: 'given'; readonly given: Given }
  | { readonly outcome: 'refused'; readonly faults: readonly GivenFault[] }

/** The facts of a case from JSON text; numbers are read from their source, so that no digit is lost on the way. */
export function givenFromJson(text: string, facts: readonly FactNode[]): GivenOutcome {
  try {
    return readGiven(parseJson(text), facts)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const at = /position (\d+)/u.exec(error.message)?.[1]
    const where = at === undefined ? '' : `，第 ${Number(at) + 1} 个字符处有误`
    return refusedFor('', `所给事实不是 JSON${where}。应写成例如 ${exampleOf(facts)}。`)
  }
}

/** The facts of a case from what was written for each; null is not known. Every fault is named, not only the first. */
export function readGiven(written: unknown, facts: readonly FactNode[]): GivenOutcome {
  if (typeof written !== 'object' || written === null || Array.isArray(written) || written instanceof JsonNumber)
    return refusedFor('', `所给事实应写成一个 JSON 对象，例如 ${exampleOf(facts)}。`)
  const given = new Map<string, Extract<Taken, { ok: true }>['value']>()
  const faults: GivenFault[] = []
  for (const [name, one] of Object.entries(written)) {
    const fact = facts.find((known) => known.name === name)
    if (fact === undefined) faults.push({ fact: name, message: strange(name, facts) })
    else if (one !== null) {
      const read = take(fact, one)
      if (read.ok) given.set(name, read.value)
      else faults.push({ fact: name, message: `“${name}”${read.wrong}，${read.right}。` })
    }
  }
  return faults.length > 0 ? { outcome: 'refused', faults } : { outcome: 'given', given }
}

const refusedFor = (fact: string, message: string): GivenOutcome => ({
  outcome: 'refused',
  faults: [{ fact, message }],
})

const strange = (name: string, facts: readonly FactNode[]): string =>
  facts.length === 0
    ? `没有名为“${name}”的事实，这里不需要任何事实。`
    : `没有名为“${name}”的事实，可给的有：${facts.map((fact) => fact.name).join('、')}。`

function take(fact: FactNode, written: unknown): Taken {
  const { type } = fact
  switch (type.kind) {
    case 'number':
      return numberFrom(fact as FactNode<NumberType>, written)
    case 'truth':
      return truthFrom(written)
    case 'choice':
      return choiceFrom(type.values, written)
    case 'set':
      return setFrom(type.values, written)
    case 'day':
      return dayFrom(written)
    case 'moment':
      return momentFrom(written)
    case 'amounts':
      throw new TypeError(`事实“${fact.name}”不能是几项金额`)
  }
}

/**
 * JSON as it is, but numbers as their source text, for `readGiven`.
 * @throws SyntaxError where it is none
 */
export const parseJson = (text: string): unknown => JSON.parse(text, keepSource)

/** Where the runtime does not tell a number's source, its shortest writing stands for it. */
function keepSource(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  return typeof value === 'number' ? new JsonNumber(context?.source ?? String(value)) : value
}

function exampleOf(facts: readonly FactNode[]): string {
  const [fact] = facts.filter((one) => isNumber(one.type))
  return fact === undefined ? '{"事实名称":"值"}' : `{"${fact.name}":"12"}`
}
