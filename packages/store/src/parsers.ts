/**
 * How column values come out of both drivers. PGlite and pg differ, and both turn a date into a moment of the
 * machine's zone; here each type has one form:
 *
 * | PostgreSQL    | TypeScript                                            |
 * | ------------- | ----------------------------------------------------- |
 * | int8          | number; an unsafe one throws                          |
 * | numeric       | string, exact                                         |
 * | date          | string `YYYY-MM-DD`                                   |
 * | timestamptz   | Temporal.Instant                                      |
 * | json, jsonb   | parsed                                                |
 */
export const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  20: safeInteger,
  1700: (text) => text,
  1082: (text) => text,
  1184: (text) => Temporal.Instant.from(text),
  114: (text) => JSON.parse(text),
  3802: (text) => JSON.parse(text),
}

function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`int8 ${text} is not a safe integer`)
  return value
}
