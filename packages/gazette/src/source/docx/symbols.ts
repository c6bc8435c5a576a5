/** Symbol fonts' characters by font and code (without the 0xF000 of the private use area). */
const SYMBOLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6c: '●',
    0x6e: '■',
    0x6f: '□',
    0x70: '□',
    0x71: '□',
    0x72: '□',
    0x75: '◆',
    0x76: '❖',
    0x77: '◆',
    0x9e: '·',
    0x9f: '•',
    0xa1: '○',
    0xa7: '■',
    0xa8: '□',
    0xd8: '➢',
    0xe0: '→',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
  },
  'wingdings 2': { 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x97: '●', 0xa3: '□', 0xae: '◆' },
  'wingdings 3': { 0x7d: '▶' },
  symbol: {
    0x61: 'α',
    0x62: 'β',
    0x67: 'γ',
    0x6d: 'μ',
    0x70: 'π',
    0x73: 'σ',
    0xa3: '≤',
    0xa5: '∞',
    0xae: '→',
    0xb0: '°',
    0xb1: '±',
    0xb3: '≥',
    0xb4: '×',
    0xb7: '•',
    0xb8: '÷',
    0xb9: '≠',
    0xbb: '≈',
    0xd7: '⋅',
    0xe5: '∑',
    0x44: 'Δ',
    0x57: 'Ω',
  },
}

/** The character that a symbol font shows for a code; null where the table does not say. */
export function symbolOf(font: string, hex: string): string | null {
  if (!/^[\da-f]{1,4}$/i.test(hex)) return null
  const code = Number.parseInt(hex, 16)
  const shown = SYMBOLS[font.trim().toLowerCase()]
  if (shown) return shown[code & 0xff] ?? null
  return code >= 0xd800 || code < 0x20 ? null : String.fromCharCode(code)
}

/** The mark of a bulleted level: a character of a symbol font's private codes becomes the common round mark. */
export function bulletOf(text: string): string {
  const mark = text.trim()
  if (mark === '') return ''
  const code = mark.charCodeAt(0)
  if (code < 0xe000 || code > 0xf8ff) return mark
  return SYMBOLS.wingdings?.[code & 0xff] ?? '•'
}
