import { zlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { gb18030 } from '../testing/gb18030.ts'
import { type PdfOptions, type Placed, pdf } from '../testing/pdf.ts'
import { decodePdf } from './pdf.ts'

const outcome = async (bytes: Uint8Array): Promise<string> => {
  const result = await decodePdf(bytes, 'a.pdf')
  return result.ok ? result.text : result.code
}
const read = (pages: readonly (readonly Placed[])[], options?: PdfOptions): Promise<string> =>
  outcome(pdf(pages, options))
const notes = async (pages: readonly (readonly Placed[])[], options?: PdfOptions): Promise<readonly string[]> => {
  const result = await decodePdf(pdf(pages, options), 'a.pdf')
  return result.ok ? result.notes : [result.message]
}
/** Lines of 28 characters of 16 pt, one below the other, as official pages have them. */
const block = (texts: readonly string[], x = 74, y = 700, pitch = 29): readonly Placed[] =>
  texts.map((text, i) => ({
    x: text.startsWith('　　') ? x + 32 : x,
    y: y - i * pitch,
    text: text.replace(/^　+/, ''),
  }))
const full = (character: string, indent = 0): string => '　'.repeat(indent) + character.repeat(28 - indent)

describe('lines and paragraphs', () => {
  test('a paragraph over several lines is one line, the next begins with its indent', async () => {
    expect(await read([block([full('甲', 2), full('乙'), '丙。', full('丁', 2), '戊。'])])).toBe(
      `${'甲'.repeat(26)}${'乙'.repeat(28)}丙。\n\n${'丁'.repeat(26)}戊。`,
    )
  })
  test('a centred title keeps its lines; what is far below is apart', async () => {
    const page = [
      { x: 210, y: 780, text: '关于印发某某工作', size: 22 },
      { x: 243, y: 745, text: '方案的通知', size: 22 },
      ...block([full('甲', 2), '乙。']),
      { x: 290, y: 60, text: '12' },
    ]
    expect(await read([page])).toBe(`关于印发某某工作\n方案的通知\n\n${'甲'.repeat(26)}乙。\n\n12`)
  })
  test('pages are apart', async () => {
    expect(await read([block([full('甲')]), block(['乙。'])])).toBe(`${'甲'.repeat(28)}\n\n乙。`)
  })
  test('words in pieces and out of order come together by their places', async () => {
    const page = [
      { x: 106, y: 700, text: '政府公报' },
      { x: 74, y: 700, text: '人民' },
      { x: 186, y: 700, text: '2022' },
      { x: 218, y: 700, text: '年' },
    ]
    expect(await read([page])).toBe('人民政府公报 2022年')
  })
  test('bold print made by printing twice is read once; a raised 2 stays raised', async () => {
    const page = [
      { x: 74, y: 700, text: '标题' },
      { x: 74.4, y: 700, text: '标题' },
      { x: 200, y: 700, text: '120m' },
      { x: 232, y: 706, text: '2', size: 9 },
    ]
    expect(await read([page])).toBe('标题 120m²')
  })
  test('words askew follow the page, with a note', async () => {
    const page = [{ x: 30, y: 300, text: '密封线', upright: true }, ...block(['正文。'])]
    expect(await read([page])).toBe('正文。\n\n密封线')
    expect(await notes([page])).toContain('斜排、竖排的文字 1 处放在各页末尾')
  })
  test('a page turned for reading is read upright', async () => {
    const page = Array.from({ length: 3 }, (_, i) => ({ x: 100 + i * 29, y: 74, text: `第${i}行`, upright: true }))
    expect(await read([page], { page: '/Rotate 90' })).toBe('第0行\n第1行\n第2行')
  })
})

describe('indents', () => {
  test('items with a hanging indent are joined, sentence by sentence', async () => {
    const page = [
      { x: 74, y: 700, text: `1.${'甲'.repeat(27)}` },
      { x: 90, y: 671, text: '乙'.repeat(27) },
      { x: 90, y: 642, text: '丙。' },
      { x: 74, y: 613, text: `2.${'丁'.repeat(26)}。` },
      { x: 106, y: 584, text: '戊。' },
    ]
    expect(await read([page])).toBe(`1.${'甲'.repeat(27)}${'乙'.repeat(27)}丙。\n2.${'丁'.repeat(26)}。\n\n戊。`)
  })
})

describe('columns and tables', () => {
  const narrow = (character: string, x: number, lines: number): readonly Placed[] =>
    Array.from({ length: lines }, (_, i) => ({
      x,
      y: 650 - i * 20 - (x > 300 ? 3 : 0),
      text: character.repeat(i === lines - 1 ? 3 : 18),
      size: 12,
    }))
  test('two columns of running text are read one after the other, under their common title', async () => {
    const title = { x: 150, y: 720, text: '某某县人民政府公报目录', size: 22 }
    const page = [...narrow('右', 320, 10), title, ...narrow('左', 74, 10)]
    expect(await read([page])).toBe(
      `某某县人民政府公报目录\n\n${'左'.repeat(18 * 9 + 3)}\n\n${'右'.repeat(18 * 9 + 3)}`,
    )
  })
  test('a running head and a page number beside two columns are no part of them', async () => {
    const head = [
      { x: 74, y: 760, text: '县人民政府公报', size: 10 },
      { x: 480, y: 760, text: '2022年第2期', size: 10 },
    ]
    const foot = [{ x: 500, y: 60, text: '－5－', size: 10 }]
    const page = [...head, ...narrow('右', 320, 10), ...narrow('左', 74, 10), ...foot]
    expect(await read([page])).toBe(
      `县人民政府公报 2022年第2期\n\n${'左'.repeat(18 * 9 + 3)}\n\n${'右'.repeat(18 * 9 + 3)}\n\n－5－`,
    )
  })
  test('rows of a table are rows, not columns', async () => {
    const page = ['小麦', '玉米', '大豆', '高粱', '谷子', '棉花', '红薯'].flatMap((crop, i) => [
      { x: 74, y: 700 - i * 24, text: crop },
      { x: 320, y: 700 - i * 24, text: `${60 + i}` },
    ])
    expect(await read([page])).toBe('小麦\t60\n玉米\t61\n大豆\t62\n高粱\t63\n谷子\t64\n棉花\t65\n红薯\t66')
  })
  test('one wide gap alone is a space', async () => {
    expect(
      await read([[{ x: 74, y: 700, text: '公报' }, { x: 400, y: 700, text: '第2期' }, ...block(['正文。'], 74, 600)]]),
    ).toBe('公报 第2期\n\n正文。')
  })
})

describe('fonts without a map to Unicode', () => {
  test('codes of GBK', async () => {
    const encode = (text: string): string =>
      Array.from(gb18030(text), (byte) => byte.toString(16).padStart(2, '0')).join('')
    expect(await read([block(['补助标准为每亩60元（含税）。'])], { encoding: 'GBK-EUC-H', encode })).toBe(
      '补助标准为每亩60元（含税）。',
    )
  })
  test('codes of UCS-2', async () => {
    const encode = (text: string): string =>
      Array.from(text, (c) => c.charCodeAt(0).toString(16).padStart(4, '0')).join('')
    expect(await read([block(['补助标准'])], { encoding: 'UniGB-UCS2-H', encode })).toBe('补助标准')
  })
  test('a map that is not carried is named', async () => {
    const encode = (text: string): string =>
      Array.from(text, (c) => c.charCodeAt(0).toString(16).padStart(4, '0')).join('')
    const said = await notes([block(['补助标准'])], { encoding: 'UniCNS-UCS2-H', encode })
    expect(said).toContain('字体编码表 UniCNS-UCS2-H 未收录，有的文字可能没有读出')
  })
})

describe('refusals', () => {
  const image =
    '100 0 obj\n<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 1 >>\nstream\nx\nendstream\nendobj\n'
  test('a scan: images and no words, or a stamp only', async () => {
    expect(await read([[], []], { more: image })).toBe('scanned')
    expect(await read([[{ x: 74, y: 40, text: '扫描软件' }]], { more: image })).toBe('scanned')
    expect(await read([[]])).toBe('')
  })
  test('pages without words among others are named', async () => {
    const said = await notes([block([full('甲')]), []], { more: image })
    expect(said).toContain('第 2 页没有文字（可能是图片或扫描页），未读入')
    expect(said).toContain('图片 1 幅未读入')
  })
  test('encryption', async () => {
    expect(await read([block(['甲'])], { trailer: '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 >>' })).toBe(
      'encrypted',
    )
    expect(await read([block(['甲'])], { trailer: '/Encrypt 9 0 R' })).toBe('encrypted')
    expect(await read([block(['甲'])], { trailer: '/EncryptMetadata true' })).toBe('甲')
  })
  test('codes without meaning', async () => {
    expect(await read([block(['\uE000\uE001\uE002\uE003甲'])])).toBe('encoding')
  })
  test('not a PDF at all, or cut off', async () => {
    expect(await outcome(new TextEncoder().encode('%PDF-1.7 nothing'))).toBe('broken')
    const whole = pdf([block([full('甲')])])
    for (let length = 8; length < whole.length; length += 97)
      expect(typeof (await outcome(whole.subarray(0, length)))).toBe('string')
  })
  test('a deflated page is read', async () => {
    const words = zlibSync(new TextEncoder().encode('BT /F1 16 Tf 1 0 0 1 74 700 Tm <75324e59> Tj ET'))
    const more = `100 0 obj\n<< /Filter [/FlateDecode] /Length ${words.length} >>\nstream\n${String.fromCharCode(...words)}\nendstream\nendobj\n`
    expect(await read([[]], { more, page: '/Contents 100 0 R' })).toBe('甲乙')
  })
})
