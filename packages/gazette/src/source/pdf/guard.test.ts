import { zlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { latin1 } from '../ascii.ts'
import { pdf } from '../testing/pdf.ts'
import { inspectPdf } from './guard.ts'

const MB = 1024 * 1024
const limits = { stream: 2 * MB, total: 5 * MB }
const object = (dictionary: string, data: Uint8Array): string =>
  `100 0 obj\n<< ${dictionary} /Length ${data.length} >>\nstream\r\n${latin1(data)}\nendstream\nendobj\n`
const zeros = (mb: number): Uint8Array => zlibSync(new Uint8Array(mb * MB), { level: 9 })
const inspect = (more: string) => inspectPdf(pdf([[{ x: 1, y: 1, text: '甲' }]], { more }), limits)

describe('bombs', () => {
  test('one stream, deflated once or twice', () => {
    expect(inspect(object('/Filter /FlateDecode', zeros(1))).bomb).toBe(false)
    expect(inspect(object('/Filter /FlateDecode', zeros(3))).bomb).toBe(true)
    expect(inspect(object('/Filter [/FlateDecode /FlateDecode]', zlibSync(zeros(3)))).bomb).toBe(true)
  })
  test('a stream labelled as an image is no way round', () => {
    expect(inspect(object('/Subtype /Image /Filter /FlateDecode', zeros(3))).bomb).toBe(true)
  })
  test('many streams together; pictures do not count among them', () => {
    expect(inspect(object('/Filter /FlateDecode', zeros(1)).repeat(6)).bomb).toBe(true)
    expect(inspect(object('/Subtype/Image /Filter /FlateDecode', zeros(1)).repeat(6))).toEqual({
      bomb: false,
      encrypted: false,
      images: 6,
    })
  })
  test('a length that lies and an end that is missing change nothing', () => {
    expect(
      inspect(
        object('/Filter /FlateDecode', zeros(3))
          .replace(/\/Length \d+/, '/Length 1')
          .replace('endstream', ''),
      ).bomb,
    ).toBe(true)
  })
})

test('keywords over and over end', () => {
  for (const word of ['stream\n', 'streamendstream', '/Encrypt ', 'sssssss', ' obj']) {
    inspectPdf(new TextEncoder().encode(word.repeat(1_000_000 / word.length)), limits)
  }
})
