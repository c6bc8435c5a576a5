import type { Citation } from './citation.ts'

/** Names under which one document alone means a body: 领导小组, 县指挥部. */
export interface NamesWithin {
  /** The document's printed number. */
  readonly document: string
  readonly names: readonly string[]
}

/** A telephone as it is printed. */
export interface Telephone {
  readonly number: string
  /** What it is for, as the clause says. */
  readonly what: string
  readonly at: Citation
}

/** A body that a county's documents name, as its content declares it. */
export interface Body {
  /** Its fullest printed name. No name or alias belongs to two bodies. */
  readonly name: string
  /** The other forms in which it is printed anywhere. */
  readonly aliases: readonly string[]
  /** Forms that mean it in one document only. */
  readonly within?: readonly NamesWithin[]
  /** In the county's words: 工作部门, 乡镇, 领导小组. */
  readonly kind: string
  /** The clause that says most plainly what it is; of what stands outside documents the issue and the place in it. */
  readonly at: Citation
  /** `name` of the body it is a part or a branch of; absent where neither its name nor a text says so. */
  readonly parent?: string
  /** Of an office: `name` of the unit in which the text places it. */
  readonly keeper?: string
  /** Of a task force: `name`s of the units that lead it (牵头单位), as the text says. */
  readonly leads?: readonly [string, ...string[]]
  /** Administrative division code of a township, GB/T 10114. */
  readonly code?: string
  readonly telephones?: readonly Telephone[]
}

/** What holds a post: whoever holds an office, a person on the document's list, a unit, whomever someone appoints. */
export type PostHeld = '职务' | '名单' | '单位' | '委派'

/** A post in a body, as a document prints it; who holds it comes with the issue. */
export interface Post {
  /** Canonical name of the body. */
  readonly body: string
  /** 组长, 成员, 牵头单位. */
  readonly title: string
  readonly at: Citation
  readonly held: PostHeld
  /** The office or unit as printed, 县住建局局长; absent where the list prints a name alone. */
  readonly as?: string
  /** Canonical names of the units that `as` is about. */
  readonly units?: readonly string[]
  /** How many hold it, where more than one. */
  readonly seats?: number
}

/** A name for bodies as a class, or for one that the text does not name: 各乡镇, 县直有关单位, 县财政部门. */
export interface Collective {
  readonly names: readonly string[]
  /** Canonical names of those it means; absent where the text does not say. */
  readonly means?: readonly string[]
  /** What is meant, or why nobody can say. */
  readonly because: string
}

/** Where the print says two things of bodies, or leaves open whether two names are one: shown, never smoothed. */
export interface Discrepancy {
  /** Canonical names of the bodies concerned. */
  readonly bodies: readonly string[]
  readonly says: string
  /** Every place that speaks of it. */
  readonly at: readonly [Citation, ...Citation[]]
  /** Names in the document of these places that may mean one of `bodies`, which the text does not say. */
  readonly names?: readonly string[]
}
