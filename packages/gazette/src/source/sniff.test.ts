import { expect, test } from 'vitest'
import { extensionOf } from './extension.ts'
import { latin1 } from './ascii.ts'
import { signature } from './sniff.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))

test('content goes before extension', () => {
  expect(signature(bytes('PK\x03\x04rest'), 'a.txt')).toBe('zip')
  expect(signature(bytes('%PDF-1.4'), 'a.docx')).toBe('pdf')
  expect(signature(bytes('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'), 'a.docx')).toBe('ole2')
  expect(signature(bytes('hello'), 'a.pdf')).toBe('text')
})

test('a PDF header behind junk counts only under the extension', () => {
  expect(signature(bytes('junk\n%PDF-1.4'), 'a.pdf')).toBe('pdf')
  expect(signature(bytes('junk\n%PDF-1.4'), 'a.txt')).toBe('text')
})

test('extension', () => {
  expect(extensionOf('公报.DOCX')).toBe('docx')
  expect(extensionOf('../a.b/公报')).toBe('')
})

test('latin1 keeps every byte', () => {
  const all = Uint8Array.from({ length: 20_000 }, (_, i) => i % 256)
  expect(Uint8Array.from(latin1(all), (c) => c.charCodeAt(0))).toEqual(all)
})
