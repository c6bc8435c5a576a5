/** Columns a character takes in a terminal: two for East Asian wide and full-width ones. */
export function width(text: string): number {
  let columns = 0
  for (const character of text) columns += WIDE.test(character) ? 2 : 1
  return columns
}

const WIDE = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6“”‘’—…〔〕①-⑳□]/u

/** Rows as aligned columns; columns whose index is in `right` hold figures and are set to the right. */
export function table(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths: number[] = []
  for (const row of rows)
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, width(cell))
    })
  const pad = (cell: string, index: number) => {
    const space = ' '.repeat((widths[index] ?? 0) - width(cell))
    return right.includes(index) ? space + cell : cell + space
  }
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n')
}
