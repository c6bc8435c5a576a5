import { type DocumentView, dayOfMoment, type VersionView } from '@zhengling/store'

/** The day in China that a version came to be seen, or was made where it is not public yet: YYYY-MM-DD. */
export const dayOf = ({ publishedAt, madeAt }: Pick<VersionView, 'publishedAt' | 'madeAt'>): string =>
  dayOfMoment(publishedAt ?? madeAt).toString()

/** The version that is given out; it is among those its reader may see. */
export function versionOf({ versions, version }: Pick<DocumentView, 'versions' | 'version'>): VersionView {
  const found = versions.find((one) => one.version === version)
  if (found === undefined) throw new Error(`version ${version} is not among its versions`)
  return found
}
