const DELIMITER = /^ {0,3}\|?(?: *:?-+:? *\|)*(?: *:?-+:? *)?$/

/** The cells of a line of a pipe table; `\|` is a pipe inside a cell. */
export function pipeCells(line: string): readonly string[] {
  const cells: string[] = []
  let cell = ''
  const trimmed = line.trim()
  for (let at = trimmed.startsWith('|') ? 1 : 0; at < trimmed.length; at++) {
    const character = trimmed[at] as string
    if (character === '\\' && trimmed[at + 1] === '|') {
      cell += '|'
      at++
    } else if (character === '|') {
      cells.push(cell.trim())
      cell = ''
    } else cell += character
  }
  if (cell.trim() !== '' || !trimmed.endsWith('|')) cells.push(cell.trim())
  return cells
}

/** Whether `line` heads a pipe table whose delimiter row is `next` (GitHub Flavored Markdown, 4.10). */
export function headsTable(line: string, next: string | undefined): boolean {
  if (next === undefined || !line.includes('|') || !next.includes('|') || !next.includes('-')) return false
  return DELIMITER.test(next) && pipeCells(line).length === pipeCells(next).length
}
