/** What a value is about: each has one mask in the whole system. */
export type MaskKind = 'citizenNumber' | 'creditCode' | 'phone' | 'bankCard' | 'health' | 'tracks'

const hidden = (count: number): string => '*'.repeat(Math.max(0, count))

/**
 * What of a value is shown to whoever does not need the whole: the one mask of every page, list and export.
 *
 * | kind | shown | why |
 * |---|---|---|
 * | citizenNumber | the last 4 of 18 | tells two of one name apart; the region is the county's own, the birth date is what is to be kept |
 * | bankCard | the last 4 | as every bank prints it on a slip |
 * | phone | the first 3 and the last 2; of a landline the area code and the last 2 | enough to ask “尾号…的号码还在用吗” |
 * | creditCode | all | published by the registration authority: identifies no natural person |
 * | health, tracks | nothing, only that there is something | PIPL art. 28: any part of it says something |
 *
 * A value shorter than its kind allows is hidden whole.
 */
export function mask(kind: MaskKind, value: string): string {
  switch (kind) {
    case 'citizenNumber':
    case 'bankCard':
      return value.length < 10 ? hidden(value.length) : `${hidden(value.length - 4)}${value.slice(-4)}`
    case 'phone':
      return maskedPhone(value)
    case 'creditCode':
      return value
    case 'health':
    case 'tracks':
      return '已登记（不显示）'
  }
}

function maskedPhone(value: string): string {
  if (value.length < 10) return hidden(value.length)
  const [area, number] = value.split('-')
  return number === undefined
    ? `${value.slice(0, 3)}${hidden(value.length - 5)}${value.slice(-2)}`
    : `${area}-${hidden(number.length - 2)}${number.slice(-2)}`
}
