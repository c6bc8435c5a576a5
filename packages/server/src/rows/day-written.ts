/** Day 0 of a spreadsheet's calendar, for days after February 1900; and the numbers that stand for days of this century. */
const EPOCH = Temporal.PlainDate.from('1899-12-30')
const SERIAL = { from: 36_526, to: 73_050 }

/** 2022-06-30, 2022/6/30, 2022.6.30 or 2022年6月30日, also in full-width digits; undefined where it is no such day. */
export function dayWritten(text: string): Temporal.PlainDate | undefined {
  const read = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.normalize('NFKC').replaceAll(/\s/g, ''))
  if (read === null) return undefined
  const [year, month, day] = read.slice(1).map(Number)
  try {
    return Temporal.PlainDate.from({ year: year ?? 0, month: month ?? 0, day: day ?? 0 }, { overflow: 'reject' })
  } catch {
    return undefined
  }
}

/** The day of this century that a spreadsheet's number stands for, where a cell lost its format: 44773 is 2022-07-31. */
export function daySerial(text: string): Temporal.PlainDate | undefined {
  const serial = /^\d{5}$/.test(text.normalize('NFKC').trim()) ? Number(text.normalize('NFKC').trim()) : 0
  return serial >= SERIAL.from && serial < SERIAL.to ? EPOCH.add({ days: serial }) : undefined
}
