import { openKeys, rotateKeys } from '@zhengling/store'
import * as z from 'zod'
import { isRefusal, refuse } from '../refusal.ts'
import type { Operation } from './operation.ts'

const One = z.object({ key: z.string(), moved: z.int(), retired: z.array(z.string()) })
const Result = z.object({ outcome: z.literal('rotated'), master: One, index: One })

/** What a rotation came to: for the keys that wrap and for those that numbers are found by. */
export type RotateResult = z.infer<typeof Result>

/** Puts new keys in the place of those that personal data is sealed with, while the server goes on. */
export const rotateOperation: Operation<Record<string, never>, RotateResult> = {
  name: 'rotate-keys',
  params: z.strictObject({}),
  result: Result,
  async run({ store, county, clock, random, keys: ring }, actor) {
    const keys = ring()
    if (isRefusal(keys)) return keys
    const asked = { county: county.code, keys, now: clock.now(), random }
    const opened = await openKeys(store.db, asked)
    if (opened.outcome === 'refused') return refuse(opened.message)
    const master = await rotateKeys(store.db, actor, { ...asked, purpose: 'master' })
    if (master.outcome === 'refused') return refuse(master.message)
    const index = await rotateKeys(store.db, actor, { ...asked, purpose: 'index' })
    if (index.outcome === 'refused') return refuse(index.message)
    const said = ({ key, moved, retired }: typeof master) => ({ key, moved, retired: [...retired] })
    return { outcome: 'rotated', master: said(master), index: said(index) }
  },
}
