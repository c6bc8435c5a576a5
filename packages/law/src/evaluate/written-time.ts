import { JsonNumber, quoted, type Taken, taken, wrong } from './written.ts'

const A_DAY = '应为日历上有的日期，例如 2022-06-30'
const A_MINUTE = '应为到分的时刻，例如 2022-06-30T08:05，按北京时间'

const textOf = (written: unknown): string =>
  typeof written === 'string' ? written.trim() : written instanceof JsonNumber ? written.source : ''

/** A day written YYYY-MM-DD. */
export function dayFrom(written: unknown): Taken {
  const text = textOf(written)
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? attempt(() => Temporal.PlainDate.from(text)) : undefined
  return day ? taken(day) : wrong(quoted(written), A_DAY)
}

const MOMENT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::00(?:\.0+)?)?(Z|[+-]\d{2}:?\d{2})?$/u

/** A minute on the clock of Asia/Shanghai; one that names another offset is the same moment there. */
export function momentFrom(written: unknown): Taken {
  const text = textOf(written)
  const [found, offset] = MOMENT.exec(text) ?? []
  if (found === undefined) return wrong(quoted(written), A_MINUTE)
  const moment = attempt(() =>
    offset === undefined
      ? Temporal.PlainDateTime.from(text)
      : Temporal.Instant.from(text).toZonedDateTimeISO('Asia/Shanghai').toPlainDateTime(),
  )
  return moment ? taken(moment) : wrong(quoted(written), A_MINUTE)
}

/** Undefined for what the calendar or the clock does not have. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
