import type { Json } from '../canonical.ts'
import type { At, JsonbOrNull } from './columns.ts'

export type JobState = 'reading' | 'preview' | 'storing' | 'done' | 'refused' | 'cancelled'

/** What is known of a decoded file beside its text and name. */
export interface DecodedAs {
  readonly bytesHash: string
  readonly format: string
  readonly encoding: string
  /** What was noted on the way, sentences in Chinese. */
  readonly notes: readonly string[]
}

export interface ImportJobTable {
  county: string
  id: string
  account: string
  name: string
  state: JobState
  step: number
  message: string | null
  source: JsonbOrNull<DecodedAs>
  text: string | null
  foreseen: JsonbOrNull<Json>
  result: JsonbOrNull<Json>
  published: boolean | null
  worker: string
  alive_until: At
  received_at: At
}
