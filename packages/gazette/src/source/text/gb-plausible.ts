const ENOUGH = 0.85
const LOOKED_AT = 4 * 1024 * 1024

/** Level-1 hanzi (GB 2312 rows 16–55) and the rows of punctuation, signs and full-width forms (1–9). */
const common = (lead: number, trail: number): boolean =>
  trail >= 0xa1 && trail <= 0xfe && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa9))

/**
 * Whether bytes that decode as GB18030 are plausibly Chinese text in it. Nearly any run of high bytes
 * decodes (Big5, damaged UTF-8 …), but only real text keeps to the 3,755 common characters and the
 * punctuation: at least 85 of 100 characters beyond ASCII.
 */
export function gbPlausible(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, LOOKED_AT)
  let wide = 0
  let usual = 0
  for (let at = 0; at < end; at++) {
    const lead = bytes[at] as number
    if (lead < 0x80) continue
    const trail = bytes[at + 1] ?? 0
    wide++
    if (trail >= 0x30 && trail <= 0x39) at += 3
    else {
      if (common(lead, trail)) usual++
      at++
    }
  }
  return usual >= wide * ENOUGH
}
