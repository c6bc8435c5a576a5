import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { type Refusal, refuse } from '../refusal.ts'

/** A listening web server. */
export interface Listening {
  /** http://127.0.0.1:8460 */
  readonly address: string
  /** Takes no more requests, lets those under way finish (for at most ten seconds), then ends. */
  close(): Promise<void>
}

const grounds: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (_, port) => `端口 ${port} 已被占用。请停止占用它的程序，或用 --port 另指一个端口。`,
  EACCES: (_, port) => `没有使用端口 ${port} 的权限。请用 --port 另指一个 1024 以上的端口。`,
  EADDRNOTAVAIL: (host) => `本机没有地址 ${host}。请改正 --host，本机访问写 127.0.0.1，供他人访问写 0.0.0.0。`,
  ENOTFOUND: (host) => `主机名 ${host} 无法解析。请改正 --host，本机访问写 127.0.0.1，供他人访问写 0.0.0.0。`,
}
const patience = 10_000

/**
 * Listens at a host and port (0: any free one), or says why it cannot. `fetch` is given the connection beside the request:
 * the source address is known from nothing else.
 */
export function listen(
  fetch: (request: Request, connection: object) => Response | Promise<Response>,
  host: string,
  port: number,
): Promise<Listening | Refusal> {
  /** Answers in the making, also those whose reader has gone away: they still use the store. */
  const underWay = new Set<Promise<Response>>()
  const followed = (request: Request, connection: object) => {
    const answer = Promise.resolve(fetch(request, connection)).finally(() => underWay.delete(answer))
    underWay.add(answer)
    return answer
  }
  const server = createAdaptorServer({ fetch: followed }) as Server
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const code = 'code' in error ? String(error.code) : ''
      const ground = grounds[code]
      if (ground) resolve(refuse(ground(host, port)))
      else reject(error)
    })
    server.listen(port, host, () => {
      const bound = server.address()
      const real = typeof bound === 'object' && bound ? bound.port : port
      const name = host.includes(':') ? `[${host}]` : host
      resolve({ address: `http://${isAny(host) ? '127.0.0.1' : name}:${real}`, close: () => close(server, underWay) })
    })
  })
}

const isAny = (host: string) => host === '0.0.0.0' || host === '::'

async function close(server: Server, underWay: ReadonlySet<Promise<Response>>): Promise<void> {
  const { promise: late, resolve: end } = Promise.withResolvers<void>()
  const timer = setTimeout(() => {
    server.closeAllConnections()
    end()
  }, patience)
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  await closed
  await Promise.race([Promise.allSettled(underWay), late])
  clearTimeout(timer)
}
