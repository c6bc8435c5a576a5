/** The address of a list with what is looked for in it; what is empty is left out. */
export function filterHref(page: string, filter: object, more: Readonly<Record<string, string>> = {}): string {
  const said = Object.entries({ ...filter, ...more }).filter(([, value]) => value !== '')
  return said.length === 0 ? page : `${page}?${new URLSearchParams(said).toString()}`
}
