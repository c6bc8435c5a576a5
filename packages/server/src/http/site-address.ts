import type { Asked } from './context.ts'

/** Where the reader found the site, also behind a proxy, without a slash at its end. */
export const siteAddress = (context: Asked): string =>
  `${context.get('secure') ? 'https' : 'http'}://${new URL(context.req.url).host}`
