import { randomBytes } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { Asked, Env } from './context.ts'
import type { Service } from './service.ts'

/**
 * Counts each request, and writes one line of the log for it: method, pattern of the address, status, milliseconds until the answer began, and a number
 * by which an error page is found again. Not the address itself: it may have a token, a number or a name in it.
 */
export function logRequests({ log, metrics }: Pick<Service, 'log' | 'metrics'>): MiddlewareHandler<Env> {
  return async (context, next) => {
    const begun = performance.now()
    const request = randomBytes(4).toString('hex')
    context.set('request', request)
    await next()
    const milliseconds = performance.now() - begun
    const [method, route, status] = [context.req.method, routeOf(context), context.res.status]
    log.note('request', { request, method, route, status, milliseconds: Math.round(milliseconds) })
    metrics.count({ method, route, status, seconds: milliseconds / 1000 })
  }
}

/** The pattern of the address as the table of addresses has it; 无 where the server has no such address. */
export function routeOf(context: Asked): string {
  const routes = matchedRoutes(context)
  const reached = routes[context.req.routeIndex]
  const route = reached?.method === 'ALL' ? undefined : reached
  // Turned away before its handler was reached.
  return (route ?? routes.find(({ method }) => method !== 'ALL'))?.path ?? '无'
}
