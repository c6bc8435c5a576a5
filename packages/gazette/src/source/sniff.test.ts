import { expect, test } from 'vitest'
import { extensionOf } from './extension.ts'
import { signature } from './sniff.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))

test('content goes before extension', () => {
  expect(signature(bytes('PK\x03\x04rest'), 'a.txt')).toBe('zip')
  expect(signature(bytes('%PDF-1.4'), 'a.docx')).toBe('pdf')
  expect(signature(bytes('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'), 'a.docx')).toBe('ole2')
  expect(signature(bytes('hello'), 'a.pdf')).toBe('text')
  expect(signature(bytes('\xFF\xD8\xFF\xE0'), 'a.docx')).toBe('image')
  expect(signature(bytes('MIME-Version: 1.0'), 'a.doc')).toBe('mhtml')
})

test('a PDF header behind junk counts only under the extension', () => {
  expect(signature(bytes('junk\n%PDF-1.4'), 'a.pdf')).toBe('pdf')
  expect(signature(bytes('junk\n%PDF-1.4'), 'a.txt')).toBe('text')
})

test('extension', () => {
  expect(extensionOf('公报.DOCX')).toBe('docx')
  expect(extensionOf('../a.b/公报')).toBe('')
})
