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
 * none is done in time. Whoever has gone away meanwhile is passed over. Forms and uploads pass: a slow sender must not
 * hold a turn. No two pages begin in one round of the event loop: with the embedded database a page is made without
 * a pause, and in each round one new connection is taken in, so those who came first would shut the door behind them.
 */
export function inTurn({ atOnce, waiting }: Turns = usual): MiddlewareHandler<Env> {
  let underWay = 0
  let called = false
  const queue: (() => void)[] = []
  const begin = () => {
    called = false
    const first = underWay < atOnce ? queue.shift() : undefined
    if (first === undefined) return
    underWay += 1
    first()
    call()
  }
  const call = () => {
    if (called || queue.length === 0) return
    called = true
    setImmediate(begin)
  }
  return async (context, next) => {
    if (context.req.method !== 'GET') return next()
    if (queue.length >= waiting + atOnce - underWay) {
      context.header('retry-after', `${retryAfter}`)
      return respond(context, messagePage('busy'), 503)
    }
    const { signal } = context.req.raw
    await new Promise<void>((resolve) => {
      queue.push(resolve)
      call()
    })
    try {
      return signal.aborted ? context.body(null, 204) : await next()
    } finally {
      underWay -= 1
      call()
    }
  }
}
