import { documentByNumber } from '@zhengling/store'
import type { Asked } from './context.ts'
import type { Service } from './service.ts'

/** A document, or one version of it. */
export interface AskedFor {
  /** The document as the address writes it, without its version. */
  readonly name: string
  readonly version: number | undefined
}

/** `…@2` and `?v=2` both name a version; `written` is what stands in the address. */
export function askedFor(
  context: Asked,
  written = context.req.param('document') ?? '',
): AskedFor & { readonly written: string } {
  const [, name = written, at] = /^(.+)@(\d{1,6})$/u.exec(written) ?? []
  return { written, name, version: wholeNumber(context.req.query('v')) ?? wholeNumber(at) }
}

/** Up to six digits, and nothing else. */
export function wholeNumber(written: string | undefined): number | undefined {
  return written !== undefined && /^\d{1,6}$/.test(written) ? Number(written) : undefined
}

/** The document as the actor may see it. */
export function documentAt({ store, county }: Service, context: Asked, { name, version }: AskedFor) {
  return documentByNumber(store.db, context.get('actor'), {
    county: county.code,
    document: name,
    ...(version === undefined ? {} : { version }),
  })
}
