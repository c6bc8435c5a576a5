import autocannon from 'autocannon'
import type { SignedIn } from './officials.ts'

/** What one connection asks, again and again. */
export interface Visit {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** A fresh form at each sending. */
  readonly form?: () => Readonly<Record<string, string>>
}

/** What was measured: milliseconds, requests in a second. */
export interface Measured {
  readonly p50: number
  readonly p99: number
  readonly aSecond: number
  readonly requests: number
  /** Not answered as they should, of all. */
  readonly refused: number
}

/**
 * Every connection sends one request after another without a pause, for some seconds. What is answered with another status than
 * `expected` is counted as refused.
 */
export async function load(
  url: string,
  visits: readonly Visit[],
  { seconds, expected }: { readonly seconds: number; readonly expected: 200 | 303 },
): Promise<Measured> {
  let clients = 0
  const done = await autocannon({
    url,
    connections: visits.length,
    duration: seconds,
    timeout: 60,
    setupClient: (client) => {
      const visit = visits[clients % visits.length]
      clients += 1
      if (visit !== undefined) client.setRequests([requestOf(visit)])
    },
  })
  const right = expected === 200 ? done['2xx'] : done['3xx']
  const answered = done['1xx'] + done['2xx'] + done['3xx'] + done['4xx'] + done['5xx']
  if (right === 0) throw new Error(`${url}${visits[0]?.path}: none of ${answered} was answered as it should`)
  const { p50, p99 } = done.latency
  return { p50, p99, aSecond: answered / done.duration, requests: answered, refused: answered - right + done.errors }
}

function requestOf({ method, path, headers = {}, form }: Visit): autocannon.Request {
  if (form === undefined) return { method, path, headers: { ...headers } }
  const type = { ...headers, 'content-type': 'application/x-www-form-urlencoded' }
  const body = () => new URLSearchParams(form()).toString()
  return { method, path, headers: type, body: body(), setupRequest: (request) => ({ ...request, body: body() }) }
}

/** What an official's browser sends with each request of its own. */
export const headersOf = (url: string, { cookie }: SignedIn): Record<string, string> => ({
  cookie,
  origin: url,
  'sec-fetch-site': 'same-origin',
})
