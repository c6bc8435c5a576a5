/** One for every UTF-16 unit that a set holds, for loops that look at every character of a text. */
export function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let i = 0; i < characters.length; i += 1) table[characters.charCodeAt(i)] = 1
  return table
}

/** A Chinese character of the two blocks that official texts use. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007
}
