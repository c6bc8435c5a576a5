import { pino } from 'pino'
import { shapeOf } from './error-shape.ts'

/** What an event says besides its name: figures and names of the program, never anything of a person. */
export type Fields = Readonly<Record<string, string | number | boolean | null>>

/** The server's log, for whoever runs it; never shown to a reader. */
export interface Log {
  /** Something happened. `event` is one of a few names in English: `request`, `started`. */
  note(event: string, fields?: Fields): void
  /** Something failed that should not. */
  failed(event: string, error: unknown, fields?: Fields): void
}

/** In the county's time, to the millisecond. */
const stamp = (instant: Temporal.Instant): string =>
  instant.toZonedDateTimeISO('Asia/Shanghai').toString({ timeZoneName: 'never', fractionalSecondDigits: 3 })

/** A log that gives each event to `write` as one line of JSON with its line feed: level, at, event, then the fields. */
export function jsonLog(write: (line: string) => void, now: () => Temporal.Instant): Log {
  const logger = pino(
    {
      base: null,
      formatters: { level: (level) => ({ level }) },
      timestamp: () => `,"at":"${stamp(now())}"`,
    },
    { write },
  )
  return {
    note: (event, fields = {}) => logger.info({ event, ...fields }),
    failed: (event, error, fields = {}) => logger.error({ event, ...fields, error: shapeOf(error) }),
  }
}
