import fc from 'fast-check'
import { expect, test } from 'vitest'
import { html } from '../html.ts'
import { renderMarked } from './marked.ts'

const shown = async (text: string, marks: (readonly [number, number])[], range?: readonly [number, number]) =>
  String(await html`${renderMarked({ text, marks }, range)}`)

test('the words found are marked, what is cut off is not', async () => {
  const text = '每户补贴300元，不重复补贴。'
  expect(await shown(text, [[2, 4]])).toBe('每户<mark>补贴</mark>300元，不重复补贴。')
  expect(
    await shown(
      text,
      [
        [2, 4],
        [12, 14],
      ],
      [9, 15],
    ),
  ).toBe('不重复<mark>补贴</mark>。')
})

test('no character is lost, doubled or left unescaped', async () => {
  const text = '<b>“甲”&乙</b>'
  const marks = fc
    .uniqueArray(fc.nat(text.length), { minLength: 4, maxLength: 4 })
    .map((at) => at.toSorted((a, b) => a - b))
    .map(([a = 0, b = 0, c = 0, d = 0]) => [[a, b] as const, [c, d] as const])
  await fc.assert(
    fc.asyncProperty(marks, async (spans) => {
      const plain = (await shown(text, spans)).replaceAll(/<\/?mark>/g, '')
      expect(plain).toBe(String(await html`${text}`))
    }),
  )
})
