import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerpt } from './excerpt.ts'

const long = '沿河各村应当做好巡查并如实记录。'.repeat(20)
const shown = (text: string, name: string) => {
  const at = text.indexOf(name)
  return excerpt(text, [[at, at + name.length]]).ranges.map(([from, to]) => text.slice(from, to))
}

test('a short clause stays whole, of a long one the sentence that names the body is shown', () => {
  expect(shown('由县水利局负责。其他另定。', '县水利局')).toEqual(['由县水利局负责。其他另定。'])
  expect(shown(`${long}由县水利局负责；其他另定。`, '县水利局')).toEqual(['由县水利局负责；'])
})

test('a bracket at the end comes with the sentence it is about', () => {
  expect(shown(`${long}清理河道。（责任单位：县水利局；县财政局）`, '县水利局')).toEqual([
    '清理河道。（责任单位：县水利局；县财政局）',
  ])
})

test('what is shown is in order, never overlaps and always holds the name', () => {
  const words = fc.array(fc.constantFrom('甲', '。', '；', '（', '）', '县水利局', '做好巡查'), {
    minLength: 1,
    maxLength: 300,
  })
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join('')
      const named = [...text.matchAll(/县水利局/gu)].map(({ index }) => [index, index + 4] as const)
      const { ranges } = excerpt(text, named)
      for (const [i, [from, to]] of ranges.entries()) {
        expect(from).toBeLessThan(to)
        expect(from).toBeGreaterThan(ranges[i - 1]?.[1] ?? -1)
      }
      for (const [from, to] of named) expect(ranges.some(([a, b]) => a <= from && to <= b)).toBe(true)
    }),
  )
})
