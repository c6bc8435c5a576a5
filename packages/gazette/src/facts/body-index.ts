import type { BodyNames } from '../types.ts'
import { tableOf } from './characters.ts'

interface Branch {
  readonly next: Map<number, Branch>
  /** The body's canonical name where a name ends here. */
  name?: string
}

/** The lexicon of bodies, built once and used for every document: a trie of all their names, and the places they name. */
export interface BodyIndex {
  /** Branches by the first character of a name. */
  readonly starts: ReadonlyMap<number, Branch>
  /** The characters that names begin with. */
  readonly firsts: Uint8Array
  /** 平遥县, 山西省: names of places that the names of bodies begin with. */
  readonly places: ReadonlySet<string>
  /** By its number, the index for a document in which some names mean a body of the lexicon as nowhere else. */
  readonly within: ReadonlyMap<string, BodyIndex>
}

const PLACE = /^(?:中共)?((?:[\p{Script=Han}]{2,4}(?:省|市|县|区|州|盟|旗))+)/u
const ONE_PLACE = /[\p{Script=Han}]{2,4}?(?:自治区|自治州|自治县|省|市|县|区|州|盟|旗)/gu

/** Builds the index of a county's bodies under all their names. Linear in the length of the names, once more for each document with its own. */
export function compileBodies(bodies: readonly BodyNames[]): BodyIndex {
  const everywhere = bodies.flatMap(({ name, aliases }) => [name, ...aliases].map((printed) => ({ printed, name })))
  const own = bodies.flatMap(({ name, within = [] }) =>
    within.flatMap(({ document, names }) => names.map((printed) => ({ printed, name, document }))),
  )
  const within = [...Map.groupBy(own, ({ document }) => document)].map(
    ([document, names]) => [document, indexOf([...names, ...everywhere])] as const,
  )
  return { ...indexOf(everywhere), within: new Map(within) }
}

/** The index to read a document by. */
export const indexWithin = (index: BodyIndex, number: string | null): BodyIndex =>
  (number === null ? undefined : index.within.get(number)) ?? index

function indexOf(names: readonly { readonly printed: string; readonly name: string }[]): BodyIndex {
  const starts = new Map<number, Branch>()
  const places = new Set<string>()
  for (const { printed, name } of names) {
    if (printed.length < 2) continue
    add(starts, printed, name)
    for (const place of PLACE.exec(printed)?.[1]?.match(ONE_PLACE) ?? []) places.add(place)
  }
  return { starts, places, firsts: tableOf(names.map(({ printed }) => printed[0]).join('')), within: new Map() }
}

function add(starts: Map<number, Branch>, printed: string, name: string): void {
  let branch = grown(starts, printed.charCodeAt(0))
  for (let i = 1; i < printed.length; i += 1) branch = grown(branch.next, printed.charCodeAt(i))
  branch.name ??= name
}

function grown(branches: Map<number, Branch>, key: number): Branch {
  const known = branches.get(key)
  if (known) return known
  const branch: Branch = { next: new Map() }
  branches.set(key, branch)
  return branch
}

/** A name of a body of the lexicon in a text. */
export interface Known {
  readonly from: number
  readonly to: number
  readonly name: string
}

/** The longest names of the lexicon, leftmost first, none inside another. At most text length × longest name. */
export function knownIn(text: string, { starts, firsts }: BodyIndex): Known[] {
  const all: Known[] = []
  let at = 0
  while (at < text.length) {
    const found = firsts[text.charCodeAt(at)] === 1 ? longestAt(text, at, starts) : null
    if (found) {
      all.push(found)
      at = found.to
    } else at += 1
  }
  return all
}

function longestAt(text: string, from: number, starts: ReadonlyMap<number, Branch>): Known | null {
  let branch = starts.get(text.charCodeAt(from))
  let found: Known | null = null
  for (let to = from + 1; branch; to += 1) {
    if (branch.name !== undefined) found = { from, to, name: branch.name }
    branch = branch.next.get(text.charCodeAt(to))
  }
  return found
}
