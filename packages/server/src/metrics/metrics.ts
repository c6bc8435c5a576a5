import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { type Figures, figureNames } from './figures.ts'

/** What is measured of one request. */
export interface Served {
  readonly method: string
  /** The pattern of the address, never the address: patterns are few and tell nothing of anybody. */
  readonly route: string
  readonly status: number
  readonly seconds: number
}

/** The server's figures for a monitoring system, of this process where not said otherwise. */
export interface Metrics {
  readonly contentType: string
  count(served: Served): void
  /** The page in Prometheus's text form, with the store's figures as they are at this moment. */
  page(figures: Figures | null): Promise<string>
}

/** From some milliseconds to the ten seconds that a stop waits for. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export function makeMetrics(): Metrics {
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register })
  const requests = new Counter({
    name: 'zhengling_http_requests_total',
    help: 'Requests answered.',
    labelNames: ['method', 'route', 'status'],
    registers,
  })
  const durations = new Histogram({
    name: 'zhengling_http_request_duration_seconds',
    help: 'Seconds until the answer began.',
    labelNames: ['method', 'route'],
    buckets,
    registers,
  })
  const up = new Gauge({ name: 'zhengling_database_up', help: '1 while the database answers.', registers })
  const gauges = Object.entries(figureNames).map(([key, { name, help }]) => ({
    key: key as keyof Figures,
    gauge: new Gauge({ name, help, registers }),
  }))
  return {
    contentType: register.contentType,
    count: ({ method, route, status, seconds }) => {
      requests.inc({ method, route, status })
      durations.observe({ method, route }, seconds)
    },
    page: (figures) => {
      up.set(figures === null ? 0 : 1)
      for (const { key, gauge } of gauges) {
        const value = figures?.[key]
        // What is not known has no line, rather than a nought.
        if (typeof value === 'number') gauge.set(value)
        else gauge.remove()
      }
      return register.metrics()
    },
  }
}
