import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeSource, LARGEST_SOURCE } from './index.ts'
import { docx, p } from './testing/docx.ts'
import { gb18030 } from './testing/gb18030.ts'
import { pdf } from './testing/pdf.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const words = '各乡（镇）人民政府：\n一、补助标准为每亩60元。\n'
const ole2 = (name: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(512),
    ...[...name].flatMap((c) => [c.charCodeAt(0), 0]),
  ])

describe('each format is told by its content', () => {
  test('text, with its line ends made one', async () => {
    expect(await decodeSource(utf8(words.replaceAll('\n', '\r\n')), 'a.txt')).toEqual({
      ok: true,
      format: 'text',
      encoding: 'utf-8',
      text: words,
      notes: ['行尾已统一为换行符（LF）'],
    })
    expect(await decodeSource(gb18030(`${words}王𠮷`), 'a')).toMatchObject({
      format: 'text',
      encoding: 'gb18030',
      text: `${words}王𠮷`,
      notes: [],
    })
  })
  test('Markdown by its extension alone', async () => {
    expect(await decodeSource(utf8('# 总则\n- 甲'), 'a.md')).toMatchObject({ format: 'markdown', text: '总则\n- 甲' })
    expect(await decodeSource(utf8('# 总则\n- 甲'), 'a.txt')).toMatchObject({ format: 'text', text: '# 总则\n- 甲' })
  })
  test('HTML under any name, in the charset it states', async () => {
    const page = '<!doctype html><meta charset="gb2312"><p>囧囍</p><script>alert(1)</script>'
    expect(await decodeSource(gb18030(page), 'a.doc')).toMatchObject({
      format: 'html',
      encoding: 'gb18030',
      text: '囧囍',
    })
    expect(await decodeSource(utf8('<p>甲<p>乙'), 'a.HTM')).toMatchObject({ format: 'html', text: '甲\n\n乙' })
    expect(await decodeSource(utf8('<p>甲'), 'a.txt')).toMatchObject({ format: 'text', text: '<p>甲' })
  })
  test('Word and PDF under any name', async () => {
    expect(await decodeSource(docx(p('甲')), 'a.txt')).toMatchObject({ format: 'docx', text: '甲' })
    expect(await decodeSource(pdf([[{ x: 74, y: 700, text: '甲' }]]), 'a')).toMatchObject({ format: 'pdf', text: '甲' })
  })
})

describe('refusals name the file and what to do', () => {
  test.each<[string, string, Uint8Array]>([
    ['empty', 'a.txt', new Uint8Array(0)],
    ['empty', 'a.txt', utf8(' \n\u3000\n')],
    ['empty', 'a.docx', docx(p(''))],
    ['empty', 'a.pdf', pdf([[]])],
    ['empty', 'a.html', utf8('<html><script>x</script>')],
    ['scanned', 'a.html', utf8('<html><img src="a.png">')],
    ['binary', 'a.txt', utf8('甲\0乙')],
    ['encoding', 'a.txt', Uint8Array.from([0xc0, 0xc1, 0xff, 0x20])],
    ['encrypted', 'a.docx', ole2('EncryptedPackage')],
    ['unsupported', 'a.doc', ole2('WordDocument')],
    ['unsupported', 'a.xls', ole2('Workbook')],
    ['unsupported', 'a.rtf', utf8('{\\rtf1 x}')],
    ['unsupported', 'a.mht', utf8('MIME-Version: 1.0\n')],
    ['unsupported', 'a.xml', utf8('<?xml version="1.0"?><a/>')],
    ['unsupported', 'a.7z', Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])],
    ['scanned', 'a.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
    ['broken', 'a.pdf', utf8(words)],
    ['broken', 'a.docx', utf8(words)],
    ['broken', 'a.docx', docx(p('甲')).subarray(0, 200)],
  ])('%s: %s', async (code, name, bytes) => {
    const result = await decodeSource(bytes, `../../上级/${name}`)
    expect(result).toMatchObject({ ok: false, code })
    expect(result.ok ? '' : result.message).toMatch(new RegExp(`^“${name.replace('.', '\\.')}”[^/]+。$`))
  })

  test('a source over the largest size is not looked at', async () => {
    const huge = new Uint8Array(LARGEST_SOURCE + 1024 * 1024)
    expect(await decodeSource(huge, 'a.docx')).toMatchObject({
      ok: false,
      code: 'too-large',
      message: expect.stringContaining('64 MB'),
    })
  })
})

describe('whatever comes in, a value comes out', () => {
  const name = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.docx', 'a.pdf', '../../x', '', 'a.doc')
  test('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 500 }),
        name,
        async (bytes, file) => typeof (await decodeSource(bytes, file)).ok === 'boolean',
      ),
      { numRuns: 300 },
    )
  })
  test('random bytes behind the mark of each format', async () => {
    const mark = fc.constantFrom(
      '%PDF-1.7\n',
      'PK\x03\x04',
      '{\\rtf',
      '<html>',
      '<!DOCTYPE html><table>',
      '---\n',
      '%PDF-1.4\n1 0 obj\n<<',
    )
    await fc.assert(
      fc.asyncProperty(mark, fc.uint8Array({ maxLength: 500 }), name, async (head, tail, file) => {
        const bytes = Uint8Array.from([...utf8(head), ...tail])
        return typeof (await decodeSource(bytes, file)).ok === 'boolean'
      }),
      { numRuns: 300 },
    )
  })
  test('whole files with bytes changed', async () => {
    const whole = pdf([[{ x: 74, y: 700, text: '一、补助标准' }], [{ x: 74, y: 700, text: '乙' }]])
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        async (changes) => {
          const bytes = whole.slice()
          for (const [at, byte] of changes) bytes[at] = byte
          return typeof (await decodeSource(bytes, 'a.pdf')).ok === 'boolean'
        },
      ),
      { numRuns: 80 },
    )
  })
  test('decoded text has no BOM, no NUL, no CR, and no half character', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 100 }),
        fc.constantFrom('a.txt', 'a.md', 'a.html'),
        async (text, file) => {
          const result = await decodeSource(utf8(`甲${text}`), file)
          return !result.ok || (!/[\0\r]/.test(result.text) && result.text.isWellFormed())
        },
      ),
      { numRuns: 300 },
    )
  })
})
