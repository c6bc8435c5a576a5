/**
 * Why PostgreSQL cannot keep these texts exactly, null where it can: NUL is no character of a text column, and half
 * a surrogate pair has no UTF-8. Looks at every string of a value, keys aside.
 */
export function unstorable(value: unknown): string | null {
  if (typeof value === 'string') {
    if (value.includes('\0')) return `第 ${value.indexOf('\0') + 1} 个字符是空字符（U+0000）`
    return value.isWellFormed() ? null : '含有不成对的代理码（半个字符）'
  }
  if (typeof value !== 'object' || value === null) return null
  for (const member of Object.values(value)) {
    const fault = unstorable(member)
    if (fault !== null) return fault
  }
  return null
}
