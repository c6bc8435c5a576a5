/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }

/**
 * The one text of a JSON value: no white space, keys sorted by UTF-16 code units, members that are `undefined` left
 * out, strings and numbers as `JSON.stringify` writes them (RFC 8785). Hashes of the store are taken over it, so two
 * equal values have one hash in whatever order their members were written or came back from the database.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  // UTF-16 order, not the order of a language.
  members.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`
}
