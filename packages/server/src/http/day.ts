/** A day of the calendar written YYYY-MM-DD; null for anything else. */
export function dayWritten(written: string | null): Temporal.PlainDate | null {
  if (written === null || !/^\d{4}-\d{2}-\d{2}$/.test(written)) return null
  try {
    return Temporal.PlainDate.from(written, { overflow: 'reject' })
  } catch {
    return null
  }
}
