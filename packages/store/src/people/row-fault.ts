/** What is wrong with a row of a file, and what would be right. */
export interface RowFault {
  /** As a spreadsheet counts it. */
  readonly row: number
  readonly message: string
}
