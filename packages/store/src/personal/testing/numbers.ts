/** Valid numbers of nobody, by an ordinal: made by other ways of counting the check characters than the readers use. */

/** ISO 7064 MOD 11-2, digit by digit; the region is one that GB/T 2260 does not give. */
export function citizenNumberOf(n: number): string {
  const day = Temporal.PlainDate.from('1940-01-01').add({ days: n % 25_000 })
  const body = `990101${day.toString().replaceAll('-', '')}${String(n % 1000).padStart(3, '0')}`
  const left = [...body].reduce((carry, digit) => ((carry + Number(digit)) * 2) % 11, 0)
  return `${body}${'0123456789X'[(12 - left) % 11]}`
}

/** By powers of three modulo 31. */
export function creditCodeOf(n: number): string {
  const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  const body = `91990101${n.toString(10).padStart(8, '0')}M`
  const sum = [...body].reduce((total, one, i) => total + characters.indexOf(one) * 3 ** i, 0)
  return `${body}${characters[(31 - (sum % 31)) % 31]}`
}

/** By the table of what each digit counts at each second place. */
export function bankCardOf(n: number): string {
  const body = `999999${String(n).padStart(12, '0')}`
  const twice = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9]
  const sum = [...body].reduce(
    (total, digit, i) => total + (i % 2 === 1 ? (twice[Number(digit)] ?? 0) : Number(digit)),
    0,
  )
  return `${body}${(10 - (sum % 10)) % 10}`
}

export const mobileOf = (n: number): string => `199${String(n).padStart(8, '0')}`
