const days = ['一', '二', '三', '四', '五', '六', '日']

/** `2022-06-30` as 2022年6月30日, the way a sentence says it; anything that is not a day stays as written. */
export function longDate(written: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written)
  return parts ? `${parts[1]}年${Number(parts[2])}月${Number(parts[3])}日` : written
}

/** With its day of the week: 2022年6月30日（周四）. */
export function longDateWithDay(date: Temporal.PlainDate): string {
  return `${longDate(date.toString())}（周${days[date.dayOfWeek - 1]}）`
}

/** A moment as its day and minute in Shanghai: 2022-06-30 09:05. */
export function minute(at: Temporal.Instant): string {
  const local = at.toZonedDateTimeISO('Asia/Shanghai')
  return `${local.toPlainDate().toString()} ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`
}
