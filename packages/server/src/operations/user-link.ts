import { createOneTimeLink } from '@zhengling/store'
import * as z from 'zod'
import { refuse } from '../refusal.ts'
import type { Operation } from './operation.ts'

const Result = z.object({ outcome: z.literal('created'), account: z.string(), link: z.string(), expires: z.string() })

/** A one-time link and how long it may be used. */
export type LinkResult = z.infer<typeof Result>

/** Where the server listens unless told otherwise. */
export const defaultPort = 8460

/** How long a link may wait to be used. */
const validFor = Temporal.Duration.from({ hours: 24 })

/** Makes a link with which an administrator signs in once. */
export const userLink: Operation<{ account: string }, LinkResult> = {
  name: 'user-link',
  params: z.object({ account: z.string() }),
  result: Result,
  async run({ store, county, clock, random, address }, actor, { account }) {
    const made = await createOneTimeLink(store.db, actor, {
      county: county.code,
      account,
      now: clock.now(),
      validFor,
      random,
    })
    if (made.outcome === 'refused') return refuse(made.message)
    const base = address ?? `http://127.0.0.1:${defaultPort}`
    return { outcome: 'created', account, link: `${base}/enter/${made.token}`, expires: made.expires.toString() }
  },
}
