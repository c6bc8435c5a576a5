/** A table as written: its first line names the columns. */
export interface Csv {
  readonly columns: readonly string[]
  readonly records: readonly (readonly string[])[]
}

/** Cells apart by commas (by tabs where the first line has no comma), in quotes where they hold either or a line end (RFC 4180); or what is wrong. */
export function readCsv(text: string): Csv | { readonly fault: string } {
  const end = text.indexOf('\n')
  const first = end < 0 ? text : text.slice(0, end)
  const found = recordsOf(text, first.includes('\t') && !first.includes(',') ? '\t' : ',')
  if (found === undefined) return { fault: '有一个引号没有成对' }
  const [head = [], ...records] = found.filter((cells) => cells.some((cell) => cell !== ''))
  const columns = head.map((name) => name.trim())
  const blank = columns.findIndex((name) => name === '')
  if (columns.length === 0) return { fault: '没有表头' }
  if (blank >= 0) return { fault: `表头第 ${blank + 1} 列没有列名` }
  const twice = columns.find((name, i) => columns.indexOf(name) < i)
  if (twice !== undefined) return { fault: `表头有两列“${twice}”` }
  const long = records.findIndex((cells) => cells.length > columns.length)
  if (long >= 0) return { fault: `第 ${long + 2} 行有 ${records[long]?.length} 格，表头只有 ${columns.length} 列` }
  return { columns, records }
}

/** Undefined where a quote is never closed. */
function recordsOf(text: string, separator: string): string[][] | undefined {
  const records: string[][] = []
  let cells: string[] = []
  let at = 0
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      at += 1
      for (;;) {
        const close = text.indexOf('"', at)
        if (close < 0) return undefined
        cell += text.slice(at, close)
        at = close + 1
        if (text[at] !== '"') break
        cell += '"'
        at += 1
      }
    }
    // What stands behind a closing quote belongs to the cell.
    const stop = nextOf(text, separator, at)
    cells.push(cell + text.slice(at, stop).replace(/\r$/, ''))
    at = stop + 1
    if (text[stop] === separator && at === text.length) cells.push('')
    if (text[stop] !== separator) {
      records.push(cells)
      cells = []
    }
  }
  if (cells.length > 0) records.push(cells)
  return records
}

function nextOf(text: string, separator: string, from: number): number {
  const [cell, line] = [text.indexOf(separator, from), text.indexOf('\n', from)]
  const ends = [cell, line].filter((end) => end >= 0)
  return ends.length === 0 ? text.length : Math.min(...ends)
}
