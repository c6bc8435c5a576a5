/** A page of this site where somebody was about to go; null for any other address. */
export function pageWithin(written: string | undefined): string | null {
  if (written === undefined || !/^\/(?![/\\])[^\s\\]*$/.test(written) || written.startsWith('/enter')) return null
  const url = new URL(written, 'http://site')
  return url.host === 'site' ? `${url.pathname}${url.search}` : null
}
