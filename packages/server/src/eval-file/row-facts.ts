import { type FactNode, type GivenFault, readGiven, type Value } from '@zhengling/law'
import { columnsFault, type Taking } from './columns.ts'

/** A written value: what it is; nothing where it is null; or what is wrong with it. */
type ReadFact = { readonly value: Value | undefined } | { readonly fault: GivenFault }

/** What one row gives. */
export type RowFacts =
  | { readonly given: ReadonlyMap<string, Value> }
  | { readonly faults: readonly (GivenFault & { readonly written: unknown })[] }

const MOST_REMEMBERED = 4096

/** Reads rows; words and days, which come again and again, once for each writing. */
export class FactReader {
  readonly #taking: Taking
  readonly #facts: ReadonlyMap<string, FactNode>
  readonly #remembered = new Map<string, Map<string, ReadFact>>()
  readonly #constants: ReadonlyMap<string, Value>
  readonly #kept: ReadonlySet<string>

  constructor(taking: Taking, constants: ReadonlyMap<string, Value>) {
    this.#taking = taking
    this.#constants = constants
    this.#kept = new Set(taking.keep)
    this.#facts = new Map(taking.facts.map((fact) => [fact.name, fact]))
  }

  read(written: Readonly<Record<string, unknown>>): RowFacts {
    const given = new Map(this.#constants)
    const faults: (GivenFault & { readonly written: unknown })[] = []
    for (const [name, one] of Object.entries(written)) {
      if (this.#kept.has(name)) continue
      const read = this.#one(name, one)
      if ('fault' in read) faults.push({ ...read.fault, written: one })
      else if (read.value !== undefined) given.set(name, read.value)
    }
    return faults.length > 0 ? { faults } : { given }
  }

  #one(name: string, written: unknown): ReadFact {
    if (typeof written !== 'string' || this.#facts.get(name)?.type.kind === 'number') return this.#fresh(name, written)
    const own = this.#remembered.getOrInsertComputed(name, () => new Map())
    const known = own.get(written)
    if (known !== undefined) return known
    const read = this.#fresh(name, written)
    if (own.size >= MOST_REMEMBERED) own.clear()
    own.set(written, read)
    return read
  }

  #fresh(name: string, written: unknown): ReadFact {
    const fact = this.#facts.get(name)
    const wrong = fact === undefined || this.#constants.has(name) ? columnsFault([name], this.#taking) : undefined
    if (wrong !== undefined) return { fault: { fact: name, message: wrong } }
    if (fact === undefined) return { value: undefined }
    const read = readGiven({ [name]: written }, [fact])
    if (read.outcome === 'given') return { value: read.given.get(name) }
    return { fault: read.faults[0] ?? { fact: name, message: '' } }
  }
}
