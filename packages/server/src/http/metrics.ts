import { createHash, timingSafeEqual } from 'node:crypto'
import { BlockList, isIP } from 'node:net'
import { Hono } from 'hono'
import { figuresOf } from '../metrics/figures.ts'
import type { Asked, Env } from './context.ts'
import type { Service } from './service.ts'
import { peer } from './source.ts'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** Heads by which a proxy tells that it asks for somebody else. */
const forwarded = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'] as const

/**
 * The figures for a monitoring system. Read from the machine itself, or by whoever shows the token of the settings. Behind a
 * proxy every request comes from the proxy, which may stand on this machine: then only the token counts.
 */
export function metricsRoutes(service: Service): Hono<Env> {
  const { metrics, site } = service
  const app = new Hono<Env>()
  app.get('/metrics', async (context) => {
    context.header('cache-control', 'no-store')
    if (!isLocal(context) && !showsToken(context, site.metrics.token))
      return context.text('运行指标只供本机读取；从别处读取，请出示设置文件 metrics.tokenFile 中的令牌。', 403)
    return context.body(await metrics.page(await figuresOf(service)), 200, { 'content-type': metrics.contentType })
  })
  return app
}

function isLocal(context: Asked): boolean {
  const address = peer(context)
  if (forwarded.some((name) => context.req.header(name) !== undefined)) return false
  return isIP(address) !== 0 && loopback.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

function showsToken(context: Asked, token: string | null): boolean {
  const shown = /^Bearer (\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1]
  if (token === null || shown === undefined) return false
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(shown), digest(token))
}
