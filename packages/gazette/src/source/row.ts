/** One printed row of a table as one line: cells joined by TAB, white space inside a cell folded to one space. */
export function rowLine(cells: readonly string[]): string {
  return cells
    .map((cell) =>
      cell
        .split(/[\s\u200b]/u)
        .filter((word) => word !== '')
        .join(' '),
    )
    .join('\t')
}
