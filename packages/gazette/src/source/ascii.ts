/** Where an ASCII word stands in bytes from `from` on; −1 where it does not. */
export function findAscii(bytes: Uint8Array, word: string, from: number): number {
  const codes = Array.from(word, (character) => character.charCodeAt(0))
  for (let at = bytes.indexOf(codes[0] as number, from); at >= 0; at = bytes.indexOf(codes[0] as number, at + 1)) {
    let same = 1
    while (same < codes.length && bytes[at + same] === codes[same]) same++
    if (same === codes.length) return at
  }
  return -1
}

/** The bytes from `from` as Latin-1, one character a byte. */
export function latin1(bytes: Uint8Array, from = 0, to = bytes.length): string {
  let out = ''
  for (let at = from; at < to; at += 8192) {
    out += String.fromCharCode(...bytes.subarray(at, Math.min(to, at + 8192)))
  }
  return out
}
