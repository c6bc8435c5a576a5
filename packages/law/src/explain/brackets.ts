/** Several parts stand in brackets, one does not. */
export const bracketed = (text: string, parts: number): string => (parts > 1 ? `（${text}）` : text)

export const joined = (parts: readonly string[], by: string): string => bracketed(parts.join(by), parts.length)

/** Without the brackets that are round the whole. */
export const bare = (text: string): string =>
  text.startsWith('（') && text.endsWith('）') && isWhole(text) ? text.slice(1, -1) : text

/** Whether the first bracket is closed by the last. */
function isWhole(text: string): boolean {
  let open = 0
  for (const [i, mark] of [...text].entries()) {
    if (mark === '（') open += 1
    if (mark === '）') open -= 1
    if (open === 0) return i === [...text].length - 1
  }
  return false
}
