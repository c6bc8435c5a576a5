/** Words at a place of a page: `x`, `y` in points from the lower left corner. */
export interface Placed {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
  /** Turned by a quarter, upwards. */
  readonly upright?: boolean
}

export interface PdfOptions {
  /** Encoding of the font; `Identity-H` comes with a map to Unicode, predefined ones come with none. */
  readonly encoding?: string
  /** Codes of the text in that encoding, as hexadecimal digits. */
  readonly encode?: (text: string) => string
  /** Further objects, each a whole `N 0 obj … endobj` with N from 100 on. */
  readonly more?: string
  /** Entries added to the trailer. */
  readonly trailer?: string
  /** Entries added to each page. */
  readonly page?: string
  readonly width?: number
  readonly height?: number
}

const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')

const stream = (id: number, dictionary: string, data: string): string =>
  `${id} 0 obj\n<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream\nendobj\n`

const TO_UNICODE =
  '/CIDInit /ProcSet findresource begin begincmap /CMapName /X def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end'

function content(words: readonly Placed[], encode: (text: string) => string): string {
  const show = ({ x, y, text, size = 16, upright = false }: Placed): string =>
    `BT /F1 ${size} Tf ${upright ? '0 1 -1 0' : '1 0 0 1'} ${x} ${y} Tm <${encode(text)}> Tj ET`
  return words.map(show).join('\n')
}

/**
 * A PDF with a text layer, written by hand for tests: one font without a font file, Chinese characters one em wide,
 * ASCII half of it.
 */
export function pdf(pages: readonly (readonly Placed[])[], options: PdfOptions = {}): Uint8Array {
  const {
    encoding = 'Identity-H',
    encode = hex,
    more = '',
    trailer = '',
    page = '',
    width = 595,
    height = 842,
  } = options
  const map = encoding === 'Identity-H' && encode === hex
  const ids = pages.map((_, i) => 1000 + i * 2)
  const objects = [
    '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n',
    `2 0 obj\n<< /Type /Pages /Count ${pages.length} /Kids [${ids.map((id) => `${id} 0 R`).join(' ')}] >>\nendobj\n`,
    `3 0 obj\n<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /${encoding} /DescendantFonts [4 0 R] ${map ? '/ToUnicode 5 0 R' : ''} >>\nendobj\n`,
    `4 0 obj\n<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (${map ? 'Identity' : 'GB1'}) /Supplement 2 >> /DW 1000 /W [${map ? '32 126 500' : '1 95 500 814 939 500'}] /FontDescriptor 6 0 R >>\nendobj\n`,
    stream(5, '', TO_UNICODE),
    '6 0 obj\n<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 800 /StemV 80 >>\nendobj\n',
    ...pages.flatMap((words, i) => [
      `${ids[i]} 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${(ids[i] as number) + 1} 0 R ${page} >>\nendobj\n`,
      stream((ids[i] as number) + 1, '', content(words, encode)),
    ]),
    more,
  ]
  const body = `%PDF-1.4\n${objects.join('')}`
  const text = `${body}trailer\n<< /Root 1 0 R /Size 2000 ${trailer} >>\nstartxref\n0\n%%EOF\n`
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}
