import type { MiddlewareHandler } from 'hono'
import { messagePage } from '../pages/message.ts'
import type { Env } from './context.ts'
import { respond } from './respond.ts'

/** How many pages are made at once, and how many readers may wait for theirs. */
export interface Turns {
  readonly atOnce: number
  readonly waiting: number
}

/** Some more than the database has connections: what has begun is done soon, whoever waits behind it. */
const usual: Turns = { atOnce: 16, waiting: 2_000 }

/** Seconds after which a reader who found no room may try again. */
const retryAfter = 5

/**
 * Makes pages in turn, first come, first served. All at once they would wait for one another at the database until
 * none is done in time. Whoever has gone away meanwhile is passed over. Forms and uploads pass: a slow sender must not hold a turn.
 */
export function inTurn({ atOnce, waiting }: Turns = usual): MiddlewareHandler<Env> {
  let underWay = 0
  const queue: (() => void)[] = []
  /** The turn goes to the next in line, or back. */
  const pass = () => {
    const following = queue.shift()
    if (following) following()
    else underWay -= 1
  }
  return async (context, next) => {
    if (context.req.method !== 'GET') return next()
    if (underWay >= atOnce) {
      if (queue.length >= waiting) {
        context.header('retry-after', `${retryAfter}`)
        return respond(context, messagePage('busy'), 503)
      }
      const { signal } = context.req.raw
      await new Promise<void>((resolve) => queue.push(resolve))
      if (signal.aborted) {
        pass()
        return context.body(null, 204)
      }
    } else underWay += 1
    try {
      return await next()
    } finally {
      pass()
    }
  }
}
