/** Longest password: far above what anybody types, and no load for the hash. */
const LONGEST = 128

/** Passwords that everybody tries first. Compared after lower case, with what surrounds them taken off. */
const COMMON = new Set(
  `password passw0rd p@ssw0rd p@ssword admin123 administrator qwertyuiop qwerty123 1q2w3e4r 1qaz2wsx 1qazxsw2 q1w2e3r4
  abc12345 abcd1234 a1234567 a12345678 a123456789 aa123456 aaa111222 asdfghjkl zxcvbnm123 iloveyou woaini1314
  woaini520 5201314520 wang1234 zhang123 china123 huawei123 zhengfu123 letmein123 welcome123 changeme1`.split(/\s+/),
)

/** One character over and over, or digits and letters in their order. */
function isMonotone(password: string): boolean {
  const codes = [...password].map((one) => one.codePointAt(0) ?? 0)
  const steps = new Set(codes.slice(1).map((code, i) => code - (codes[i] ?? 0)))
  return steps.size === 1 && [-1, 0, 1].includes([...steps][0] ?? 9)
}

/**
 * What is wrong with a password someone wants to use, in words; null where nothing is. No rule asks for kinds of
 * characters: a sentence is a good password.
 */
export function passwordFault(
  password: string,
  { account, least }: { readonly account: string; readonly least: number },
): string | null {
  const plain = password.normalize('NFKC')
  const length = [...plain].length
  if (length < least) return `密码只有 ${length} 个字符，至少要 ${least} 个。可以用一句自己记得住的话。`
  if (length > LONGEST) return `密码有 ${length} 个字符，最多 ${LONGEST} 个。`
  if (/\p{Cc}/u.test(plain)) return '密码里有看不见的控制字符，请重新输入。'
  const lower = plain.toLowerCase()
  if (
    COMMON.has(lower) ||
    isMonotone(lower) ||
    /^(\d{1,4}?)\1+$/.test(lower) ||
    /^(1234567890*|123456789\d*)$/.test(lower)
  )
    return '这个密码太常见，容易被人试出来。请换一个，例如一句自己记得住的话。'
  if (account.length > 2 && lower.includes(account.toLowerCase())) return '密码里含有账号名，容易被人试出来。请换一个。'
  return null
}
