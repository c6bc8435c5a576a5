const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  middot: '·',
  bull: '•',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  times: '×',
  divide: '÷',
  plusmn: '±',
  deg: '°',
  sup2: '²',
  sup3: '³',
  le: '≤',
  ge: '≥',
  permil: '‰',
  yen: '¥',
  copy: '©',
}

/** The character that a reference (without `&` and `;`) stands for; null where it names none that text may hold. */
export function decodeEntity(reference: string): string | null {
  if (!reference.startsWith('#')) return NAMED[reference] ?? null
  const code = /^#x/i.test(reference)
    ? Number.parseInt(reference.slice(2), 16)
    : Number.parseInt(reference.slice(1), 10)
  const allowed = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return allowed ? String.fromCodePoint(code) : null
}
