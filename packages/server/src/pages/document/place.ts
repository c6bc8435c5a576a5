/** Where a document is printed, and what stands beside it there. */
export interface Place {
  /** Address name of the issue. */
  readonly slug: string
  /** 2022年第2期 */
  readonly name: string
  readonly page: number | null
  readonly before: Neighbour | null
  readonly after: Neighbour | null
}

export interface Neighbour {
  readonly slug: string
  readonly title: string
}
