import type { MiddlewareHandler } from 'hono'
import { messagePage } from '../pages/message.ts'
import type { Env } from './context.ts'
import { respond } from './respond.ts'

/** How many sources are counted at once; beyond it the longest unseen is forgotten. */
const SOURCES = 20_000
const MINUTE = 60

/** One source's room: filled evenly over the minute, so that nobody waits for a clock to turn. */
interface Room {
  left: number
  at: number
}

/**
 * Lets a source address send so many requests within a minute, and tells it when to come again. In this process's
 * memory: a site of several lets so many times as many pass. What must hold for all is counted in the database. A request
 * without an address was not sent over a network.
 */
export function limitRate(
  perMinute: number,
  now: () => Temporal.Instant,
  counts: (method: string, path: string) => boolean,
): MiddlewareHandler<Env> {
  const rooms = new Map<string, Room>()
  const each = MINUTE / perMinute
  return async (context, next) => {
    const { address } = context.get('from')
    if (address === '' || !counts(context.req.method, context.req.path)) return next()
    const at = now().epochMilliseconds / 1000
    const room = rooms.get(address) ?? { left: perMinute, at }
    rooms.delete(address)
    rooms.set(address, room)
    const [oldest] = rooms.keys()
    if (rooms.size > SOURCES && oldest !== undefined) rooms.delete(oldest)
    room.left = Math.min(perMinute, room.left + Math.max(0, at - room.at) / each)
    room.at = at
    if (room.left >= 1) {
      room.left -= 1
      return next()
    }
    const seconds = Math.ceil((1 - room.left) * each)
    context.header('retry-after', `${seconds}`)
    const isApi = context.req.path.startsWith('/api/')
    return isApi
      ? context.json({ error: `请求太密，请过 ${seconds} 秒再试。` }, 429)
      : respond(context, messagePage('too-often'), 429)
  }
}
