import { longestQuery } from '../pages/search/form.ts'
import type { SearchAddress } from './address.ts'
import type { Asked } from './context.ts'

/** Reads a search from the address; what it does not understand is left aside. */
export function searchAsked(context: Asked): Required<SearchAddress> {
  const value = (name: string): string | undefined => {
    const written = context.req.query(name)?.trim().slice(0, longestQuery)
    return written === '' ? undefined : written
  }
  const [issuer, year, kind, body] = [value('issuer'), value('year'), value('kind'), value('body')]
  const page = value('page') ?? ''
  return {
    text: value('q') ?? '',
    facets: {
      ...(issuer === undefined ? {} : { issuer }),
      ...(year === undefined ? {} : { year }),
      ...(kind === undefined ? {} : { kind }),
      ...(body === undefined ? {} : { body }),
      ...(value('valid') === undefined ? {} : { inForce: true }),
    },
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
    exact: value('exact') !== undefined,
  }
}
