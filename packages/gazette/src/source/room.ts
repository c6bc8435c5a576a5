/** What may still be written, in UTF-16 units; shared by all parts of one source. Below zero: too much. */
export interface Room {
  left: number
}
