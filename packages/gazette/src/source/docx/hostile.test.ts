import * as fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docx, p, relations, W } from '../testing/docx.ts'
import { decodeDocx } from './docx.ts'
import { zipEntries } from './zip.ts'

const code = (bytes: Uint8Array): string => {
  const result = decodeDocx(bytes, 'a.docx')
  return result.ok ? result.text : result.code
}
const withMain = (xml: string | Uint8Array): Uint8Array =>
  zipSync({
    '_rels/.rels': strToU8(relations({ officeDocument: 'word/document.xml' })),
    'word/document.xml': typeof xml === 'string' ? strToU8(xml) : xml,
  })

/** Changes the sizes that a central directory states for every file. */
function lie(bytes: Uint8Array, size: number): Uint8Array {
  const out = bytes.slice()
  const view = new DataView(out.buffer)
  for (let at = 0; at + 4 < out.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
  return out
}

describe('bombs', () => {
  const bomb = withMain(new Uint8Array(20 * 1024 * 1024).fill(0x20))
  test('a part that inflates too steeply is refused, whatever size it states', () => {
    expect(bomb.length).toBeLessThan(100_000)
    expect(code(bomb)).toBe('zip-bomb')
    expect(code(lie(bomb, 10))).toBe('zip-bomb')
  })
  test('a size stated beyond all measure is refused unseen', () => {
    expect(code(lie(docx(p('甲')), 0xffffffff))).toBe('zip-bomb')
  })
  test('an archive of very many files', () => {
    const files = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`${i}`, new Uint8Array(0)]))
    expect(code(zipSync(files, { level: 0 }))).toBe('zip-bomb')
  })
  test('entities that laugh a billion times are not expanded', () => {
    const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
    const xml = `<!DOCTYPE d [<!ENTITY l0 "哈">${entities}]><w:document ${W}><w:body>${p('&l9;')}</w:body></w:document>`
    expect(code(withMain(xml))).toBe('broken')
  })
  test('an external entity is not fetched', () => {
    const xml = `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document ${W}><w:body>${p('&x;')}</w:body></w:document>`
    expect(code(withMain(xml))).toBe('broken')
  })
  test('elements nested without end', () => {
    expect(code(withMain(`<w:document ${W}>${'<w:p>'.repeat(300_000)}`))).toBe('broken')
  })
})

describe('archives that are something else', () => {
  test.each([
    ['OFD', { 'OFD.xml': strToU8('<x/>') }, /OFD/],
    ['Excel', { 'xl/workbook.xml': strToU8('<x/>') }, /Excel/],
    ['slides', { 'ppt/presentation.xml': strToU8('<x/>') }, /演示文稿/],
    ['ODT', { 'content.xml': strToU8('<x/>') }, /ODT/],
    ['any', { 'a.txt': strToU8('x') }, /压缩包/],
    ['traversal', { '../../etc/passwd': strToU8('x'), '/word/../document.xml': strToU8('x') }, /压缩包/],
  ])('%s', (_, files, message) => {
    expect(decodeDocx(zipSync(files), 'a.docx')).toMatchObject({
      ok: false,
      code: 'unsupported',
      message: expect.stringMatching(message),
    })
  })
  test('files beside the document with names that climb are never looked at', () => {
    expect(code(docx(p('甲'), { more: { '../../../tmp/x.xml': strToU8('<w:p/>'), 'C:\\x': strToU8('x') } }))).toBe('甲')
  })
  test('a file with a password', () => {
    const bytes = docx(p('甲')).slice()
    const view = new DataView(bytes.buffer)
    for (let at = 0; at + 4 < bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) bytes[at + 8] = 1
    expect(code(bytes)).toBe('encrypted')
  })
})

describe('damage', () => {
  const whole = docx(p('甲'.repeat(50)) + p('乙'))
  test('a file cut off anywhere is refused, never half read', () => {
    for (let length = 0; length < whole.length; length += 7) expect(code(whole.subarray(0, length))).toBe('broken')
  })
  test('changed bytes never throw', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        (changes) => {
          const bytes = whole.slice()
          for (const [at, byte] of changes) bytes[at] = byte
          return typeof code(bytes) === 'string'
        },
      ),
      { numRuns: 300 },
    )
  })
  test('a changed character is found out by the check sum, even where the file is stored as it is', () => {
    const stored = zipSync(
      {
        '_rels/.rels': strToU8(relations({ officeDocument: 'word/document.xml' })),
        'word/document.xml': strToU8(`<w:document ${W}>${p('60')}</w:document>`),
      },
      { level: 0 },
    )
    expect(code(stored)).toBe('60')
    stored[stored.findLastIndex((byte, i) => byte === 0x36 && stored[i + 1] === 0x30)] = 0x39
    expect(code(stored)).toBe('broken')
  })
  test('XML that is not well formed', () => {
    expect(code(withMain(`<w:document ${W}><w:body>${p('甲')}</w:document>`))).toBe('broken')
    expect(code(withMain(`<w:document ${W}><w:body>${p('甲')}</w:body></w:document><x`))).toBe('broken')
    expect(code(withMain(Uint8Array.from([0x3c, 0xff, 0xfe])))).toBe('broken')
  })
  test('XML in UTF-16', () => {
    const xml = `\uFEFF<?xml version="1.0" encoding="UTF-16"?><w:document ${W}><w:body>${p('甲')}</w:body></w:document>`
    const bytes = new Uint8Array(xml.length * 2)
    for (let i = 0; i < xml.length; i++) new DataView(bytes.buffer).setUint16(i * 2, xml.charCodeAt(i), true)
    expect(code(withMain(bytes))).toBe('甲')
  })
  test('random XML of Word elements gives text or a refusal', () => {
    const names = [
      'p',
      'r',
      't',
      'tbl',
      'tr',
      'tc',
      'pPr',
      'numPr',
      'txbxContent',
      'del',
      'footnote',
      'rPr',
      'vanish',
      'ins',
    ]
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 8 },
        fc.constant('字'),
        fc
          .tuple(fc.constantFrom(...names), fc.array(tie('node'), { maxLength: 4 }))
          .map(([name, inner]) => `<w:${name}>${inner.join('')}</w:${name}>`),
      ),
    }))
    fc.assert(
      fc.property(fc.array(tree.node, { maxLength: 5 }), (nodes) => typeof code(docx(nodes.join(''))) === 'string'),
      { numRuns: 300 },
    )
  })
})

test('entries are found by the central directory, behind anything put before the archive', () => {
  const archive = docx(p('甲'))
  const prefixed = new Uint8Array(archive.length + 100)
  prefixed.set(archive, 100)
  const listing = zipEntries(prefixed)
  expect(listing.ok && [...listing.entries.keys()]).toContain('word/document.xml')
})
