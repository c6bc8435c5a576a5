/** The day as the database takes it; null where the printed one is not a day of the calendar (6月31日). */
export function dayOrNull(printed: string | null): string | null {
  if (printed === null || !/^\d{4}-\d{2}-\d{2}$/.test(printed)) return null
  const [year = 0, month = 0, day = 0] = printed.split('-').map(Number)
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString()
  } catch {
    return null
  }
}
