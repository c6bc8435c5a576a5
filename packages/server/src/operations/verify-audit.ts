import { verifyJournal } from '@zhengling/store'
import * as z from 'zod'
import type { Operation } from './operation.ts'

const Head = z.object({ seq: z.int(), hash: z.string() })

const Result = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('sound'),
    entries: z.int(),
    head: Head.nullable(),
    clockBack: z.object({ entries: z.int(), first: z.int() }).optional(),
  }),
  z.object({ outcome: z.literal('broken'), seq: z.int(), ground: z.string(), message: z.string() }),
])

/** Whether the journal is as it was written, entry by entry. */
export type AuditResult = z.infer<typeof Result>

/** Reads the journal's chain again from its first entry; with a head printed earlier it also finds a cut end. */
export const verifyAudit: Operation<{ head?: z.infer<typeof Head> | undefined }, AuditResult> = {
  name: 'audit-verify',
  params: z.object({ head: Head.optional() }),
  result: Result,
  async run({ store, county }, actor, { head }) {
    return verifyJournal(store.db, actor, { county: county.code, ...(head ? { head } : {}) })
  },
}
