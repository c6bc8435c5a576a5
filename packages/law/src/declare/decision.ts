/** A doubt settled by someone who may: from the day `from` on the reading is what the words mean. */
export interface Decision {
  /** `id` of the question or convention. */
  readonly question: string
  readonly reading: string
  /** The body that decided. */
  readonly by: string
  /** `YYYY-MM-DD` */
  readonly from: string
  readonly why: string
  /** Under which power: the clause that gives it, or that it is the issuer's. */
  readonly power: string
}
