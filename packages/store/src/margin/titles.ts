/** A title without white space and title marks, as citations are compared. */
export const bareTitle = (title: string): string => title.replace(/[\s《》<>〈〉]/gu, '')

/** The names a document's title goes by: itself, and of a covering notice the text it carries. */
export function titleNames(title: string, carries: string | null = null): readonly string[] {
  const own = bareTitle(title)
  const carried = /印发(.+)的通知$/u.exec(own)?.[1]
  return [
    ...new Set([own, ...(carried === undefined ? [] : [carried]), ...(carries === null ? [] : [bareTitle(carries)])]),
  ]
}
