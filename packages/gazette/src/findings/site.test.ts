import fc from 'fast-check'
import { expect, test } from 'vitest'
import { structureOf } from '../structure/issue.ts'
import { sitesOf, spansOf } from './site.ts'

const sites = (source: string) => {
  const { documents, ...structure } = structureOf(source, [])
  return sitesOf({ ...structure, documents: documents.map((document) => ({ ...document, facts: [] })) })
}

test('text is matched without white space, full-width digits folded', () => {
  expect(sites('全县 共 有 ４２ 处隐患，占 ３０％。')[0]?.text).toBe('全县共有42处隐患，占30%。')
})

test('a range leads back to its words, over spaces and page ends', () => {
  const source = '各单位要压实责任，确保各项工作任务按期完 成，加强对薄弱环\n\n节的检查，及时通报情况。'
  const [site] = sites(source)
  const at = site?.text.indexOf('完成') ?? 0
  expect(site && spansOf(site, [at, at + 2]).map(([from, to]) => source.slice(from, to))).toEqual(['完 成'])
  const over = site?.text.indexOf('环节') ?? 0
  expect(site && spansOf(site, [over, over + 2]).map(([from, to]) => source.slice(from, to))).toEqual(['环', '节'])
})

test('any range of any text leads back to the same characters', () => {
  const text = fc
    .array(fc.constantFrom('县', '水', ' ', '，', '利', '　', '局'))
    .map((chars) => `甲${chars.join('')}乙。`)
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (source, a, b) => {
      const [site] = sites(source)
      if (!site) return
      const from = a % site.text.length
      const to = from + 1 + (b % (site.text.length - from))
      const words = spansOf(site, [from, to])
        .map(([x, y]) => source.slice(x, y))
        .join('')
      expect(words.replace(/\s/gu, '')).toBe(site.text.slice(from, to))
    }),
  )
})
