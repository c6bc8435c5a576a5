/** Moves the point of a plain decimal `places` to the right (left when negative), exactly, without superfluous zeros. */
export function shifted(decimal: string, places: number): string {
  const [whole = '', fraction = ''] = decimal.split('.')
  const digits = whole + fraction
  const point = whole.length + places
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0')
  const cut = point <= 0 ? 1 : point
  return plain(padded.slice(0, cut), padded.slice(cut))
}

function plain(whole: string, fraction: string): string {
  const head = whole.replace(/^0+(?=\d)/u, '')
  const tail = trimmedZeros(fraction)
  return tail === '' ? head : `${head}.${tail}`
}

function trimmedZeros(fraction: string): string {
  let end = fraction.length
  while (end > 0 && fraction[end - 1] === '0') end -= 1
  return fraction.slice(0, end)
}

/** A decimal with at least two places, as money is written: `1040` → `1040.00`, `0.005` stays. */
export function withCents(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.split('.')
  return `${whole}.${fraction.padEnd(2, '0')}`
}
