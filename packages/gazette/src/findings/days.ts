/** Last day of a month; of February 29 when the year is not known. */
export function lastDayOf(year: number | null, month: number): number {
  if (month === 2) return year === null || (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** `YYYY-MM-DD`, so that days compare as strings. */
export function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** 2022年6月1日 */
export function printedDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${Number(year)}年${Number(month)}月${Number(day)}日`
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
