import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beforeFiles } from './words-first.ts'

async function bodyOf(form: FormData) {
  const whole = new Response(form)
  return { type: whole.headers.get('content-type') ?? '', bytes: Buffer.from(await whole.arrayBuffer()) }
}

test('whatever was written before a file is read again, wherever the rest is cut off', async () => {
  const written = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(written, fc.nat(200), async (texts, cut) => {
      const form = new FormData()
      for (const text of texts) form.append('said', text)
      const words = [...(await new Response(form).formData()).values()]
      form.append('file', new File([Buffer.alloc(300, 'filename="x"\r\n--')], '照片.jpg'))
      form.append('do', 'hand-in')
      const { type, bytes } = await bodyOf(form)
      const kept = beforeFiles(bytes.subarray(0, bytes.length - 200 - cut), type)
      const again = await new Response(new Uint8Array(kept ?? []), { headers: { 'content-type': type } }).formData()
      expect([...again.values()]).toEqual(words)
      expect([...new Set(again.keys())]).toEqual(['said'])
    }),
    { numRuns: 50 },
  )
})

test('a field of files in which nothing was chosen does not end the words; a body of another kind has none', async () => {
  const form = new FormData()
  form.append('said', '甲')
  const { type, bytes } = await bodyOf(form)
  expect(beforeFiles(bytes, type)).toBeNull()
  expect(beforeFiles(bytes, 'application/x-www-form-urlencoded')).toBeNull()
})
