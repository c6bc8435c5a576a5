import type { Substitution } from './fonts/set.ts'

/** A paper as a file. */
export interface LaidOut {
  readonly bytes: Uint8Array
  /** Pages of the PDF; null of a DOCX, which is paged by whoever opens it. */
  readonly pages: number | null
  /** Faces of the standard that others stand in for. */
  readonly substitutions: readonly Substitution[]
  /** What a reader should know of this file: characters that no font has, tables that were divided. */
  readonly notices: readonly string[]
}
