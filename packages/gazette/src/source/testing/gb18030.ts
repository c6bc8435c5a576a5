const table = new Map<string, readonly number[]>()

function learn(bytes: readonly number[]): void {
  const text = new TextDecoder('gb18030').decode(Uint8Array.from(bytes))
  if (text !== '\uFFFD' && [...text].length === 1 && !table.has(text)) table.set(text, bytes)
}

for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) learn([lead, trail])
}

/** The four bytes of a character beyond the Basic Multilingual Plane (GB 18030: counted from 0x90308130). */
function fourBytes(codePoint: number): readonly number[] {
  const n = codePoint - 0x10000
  return [
    0x90 + Math.floor(n / 12_600),
    0x30 + (Math.floor(n / 1260) % 10),
    0x81 + (Math.floor(n / 10) % 126),
    0x30 + (n % 10),
  ]
}

/** Encodes as GB18030, for tests: the table is the decoder's, read backwards. */
export function gb18030(text: string): Uint8Array {
  const out: number[] = []
  for (const character of text) {
    const codePoint = character.codePointAt(0) as number
    const bytes = codePoint < 0x80 ? [codePoint] : codePoint > 0xffff ? fourBytes(codePoint) : table.get(character)
    if (!bytes) throw new Error(`not in the table: ${character}`)
    out.push(...bytes)
  }
  return Uint8Array.from(out)
}
