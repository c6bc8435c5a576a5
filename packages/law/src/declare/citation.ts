/** A clause of a document: the printed number without blanks, and the path of the clause. */
export interface Citation {
  readonly document: string
  readonly clause: string
}

/** What every declaration knows of the document it belongs to. */
export interface PolicyHead {
  readonly number: string
  readonly title: string
  readonly issuer: string
  /** `YYYY-MM-DD`, the day of signing. */
  readonly issued: string
  /** The day from which it is in force; its day of signing unless it names another. */
  readonly from: string
  /** Set where it names no day of force: that it is in force from its signing is how it is applied, not what it says. */
  readonly forceUnsaid?: true
  /** The last day on which it can be in force under any reading of its own words; absent where it names no end. */
  readonly until?: string
  /** Who explains it in public (负责解读); may propose a decision, not make one. */
  readonly explains?: string
  /** Who settles doubts (负责解释). */
  readonly interprets?: string
}

/** Who may decide a doubt: who interprets, else who issued. */
export const deciderOf = ({ interprets, issuer }: PolicyHead): string => interprets ?? issuer

/** A clause as a declaration cites it: what it is about, in our words, and the fingerprint of the print it was written against. */
export interface Clause {
  readonly gist: string
  readonly print: string
}

export type Outline<P extends string = string> = { readonly [K in P]: Clause }
