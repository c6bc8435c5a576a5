import fc from 'fast-check'
import { expect, test } from 'vitest'
import { titlesIn } from './titles.ts'

const titles = (text: string) => titlesIn(text).map(({ title }) => title)

test('the outermost brackets make the title, inner white space goes', () => {
  expect(titles('按《甲县贯彻《乙省 办法》细则》和《丙〈丁〉》')).toEqual(['甲县贯彻《乙省办法》细则', '丙〈丁〉'])
})

test('an unclosed or unopened bracket does not swallow its neighbours', () => {
  expect(titles('《甲办法和《乙条例》、丙规定》')).toEqual(['甲办法和《乙条例》、丙规定'])
  expect(titles('《甲办法和《乙条例》')).toEqual(['乙条例'])
  expect(titles('甲》《乙》')).toEqual(['乙'])
})

test('titles are in order and apart', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('《', '》', '甲', ' ')), (parts) => {
      const found = titlesIn(parts.join(''))
      found.forEach(({ from, to }, n) => {
        expect(from).toBeGreaterThanOrEqual(found[n - 1]?.to ?? 0)
        expect(parts[from] + (parts[to - 1] ?? '')).toBe('《》')
      })
    }),
  )
})
