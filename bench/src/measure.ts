/** Times of repeated runs in milliseconds, sorted. The first runs warm the compiler and are not kept. */
export function timesOf(run: () => unknown, { warm = 5, runs = 25 } = {}): number[] {
  for (let i = 0; i < warm; i += 1) run()
  const times: number[] = []
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now()
    run()
    times.push(performance.now() - start)
  }
  return times.toSorted((a, b) => a - b)
}

/** The value below which the share `q` of sorted times lies. */
export function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN
}

/** Columns that a text takes in a terminal: Chinese characters take two. */
function columns(text: string): number {
  return [...text].reduce((sum, char) => sum + (/[\u1100-\uffef]/u.test(char) ? 2 : 1), 0)
}

/** Prints rows under a head, columns aligned. */
export function printTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const cells = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, i) => Math.max(...cells.map((row) => columns(row[i] ?? ''))))
  for (const row of cells) {
    const padded = row.map((cell, i) => {
      const space = ' '.repeat((widths[i] ?? 0) - columns(cell))
      return i === 0 ? cell + space : space + cell
    })
    console.log(padded.join('  '))
  }
}
