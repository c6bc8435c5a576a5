/** 2022年第2期, or what else the issue is known by. */
export function issueName(issue: {
  readonly year: number | null
  readonly number: number | null
  readonly title: string | null
  readonly slug: string
}): string {
  const { year, number, title, slug } = issue
  return year !== null && number !== null ? `${year}年第${number}期` : (title ?? slug)
}

/** The same from an address name alone: `2022-02`. */
export function nameOfSlug(slug: string): string {
  const [, year, number] = /^(\d{4})-(\d{2,})$/.exec(slug) ?? []
  return year === undefined ? slug : `${year}年第${Number(number)}期`
}
