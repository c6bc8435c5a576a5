import type { VersionView } from '@zhengling/store'

/** The day in China that a version came to be seen, or was made where it is not public yet: YYYY-MM-DD. */
export const dayOf = ({ publishedAt, madeAt }: Pick<VersionView, 'publishedAt' | 'madeAt'>): string =>
  (publishedAt ?? madeAt).toZonedDateTimeISO('Asia/Shanghai').toPlainDate().toString()
