import * as z from 'zod'
import { sources } from '../../pages/duties/make.ts'

const text = z.string()
const texts = z.array(text).readonly()

/** A duty of a new row: its day as YYYY-MM-DD, its units without ids. */
const NewDuty = z.object({
  units: texts,
  source: z.enum(sources),
  origin: text,
  what: text,
  evidence: texts,
  along: texts,
  reportedTo: texts,
  goal: text.nullable(),
  measures: text.nullable(),
  standard: text.nullable(),
  due: z.iso.date().nullable(),
})
export type NewDuty = z.infer<typeof NewDuty>

/** What is done where a difference is taken over. A reason that the file does not give is empty and asked for. */
export const Change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('day'), id: text, day: z.iso.date(), why: text, revision: z.int() }),
  z.object({
    kind: z.literal('units'),
    assigned: z.object({ document: text, words: text, duty: text, units: texts, before: text.nullable() }),
  }),
  z.object({ kind: z.literal('draft'), id: text, said: text, revision: z.int() }),
  z.object({ kind: z.literal('made'), made: NewDuty }),
])
export type Change = z.infer<typeof Change>

/** One difference that can be taken over, as it is shown. */
export const Choice = z.object({
  /** As a spreadsheet counts it. */
  row: z.int(),
  /** The item it is about, as a reader knows it. */
  about: text,
  field: text,
  before: text,
  after: text,
  /** What else a reader must know before he takes it: changed since the file was made, a day read from a number. */
  notes: texts,
  /** Whether another has changed the item since the file was made, or nobody can tell. */
  stale: z.boolean(),
  change: Change,
})
export type Choice = z.infer<typeof Choice>

/** What a reader chooses from, as it is handed out and comes back closed. */
export const Choices = z.object({
  name: text,
  /** SM3 of the file. */
  print: text,
  differences: z.array(Choice).readonly(),
})
export type Choices = z.infer<typeof Choices>
