import { isEditor } from '@zhengling/store'
import { Hono, type MiddlewareHandler } from 'hono'
import { healthOf } from '../health/health.ts'
import { sayHealth } from '../health/say-health.ts'
import type { Env } from './context.ts'
import { homeOf } from './own-pages.ts'
import type { Service } from './service.ts'

/**
 * `/healthz`: the process lives (a balancer asks this). `/readyz`: what should go on by itself does (a monitor asks this);
 * names and yes or no, nothing that a stranger has no business with.
 */
export function healthRoutes(service: Service): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/healthz', (context) => context.json({ ok: true }))
  app.get('/readyz', async (context) => {
    // Whoever stops takes no new requests: said first, so that a proxy asks another.
    const serving = { name: 'serving', ok: !service.lifetime.stopping }
    const checks = [serving, ...(await healthOf(service))]
    const ok = checks.every((one) => one.ok)
    context.header('cache-control', 'no-store')
    return context.json({ ok, checks: Object.fromEntries(checks.map((one) => [one.name, one.ok])) }, ok ? 200 : 503)
  })
  return app
}

/** Says on the page where the office and administrators begin what stands still. */
export function sayWhatStandsStill(service: Service): MiddlewareHandler<Env> {
  return async (context, next) => {
    const actor = context.get('actor')
    const concerned = actor.kind === 'administrator' || (actor.kind === 'official' && isEditor(actor))
    if (concerned && context.req.method === 'GET' && context.req.path === homeOf(actor)) {
      const alarms = sayHealth(await healthOf(service))
      context.set('frame', { ...context.get('frame'), alarms })
    }
    await next()
  }
}
