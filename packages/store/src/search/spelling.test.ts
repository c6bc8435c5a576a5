import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meantWord, nearTerms } from './spelling.ts'
import { vocabularyFrom } from './vocabulary.ts'

const terms = vocabularyFrom(
  new Map([
    ['冬季清洁取暖工作实施方案', 1],
    ['清洁取暖', 3],
    ['县级储备粮管理办法', 1],
    ['煤改电', 2],
    ['行政审批局', 4],
    ['地质灾害', 2],
  ]),
)
/** Cuts as a word list would: every term whole, and these in longer ones. */
const cut = (text: string) => text.split(/(清洁取暖|储备粮|管理办法|冬季)/).filter((word) => word !== '')

describe('a word mistyped by one character', () => {
  test.each([
    ['清杰取暖', '清洁取暖'],
    ['清洁取瞬', '清洁取暖'],
    ['请洁取暖', '清洁取暖'],
    ['清洁暖', '清洁取暖'],
    ['清洁的取暖', '清洁取暖'],
    ['清取洁暖', '清洁取暖'],
    ['煤该电', '煤改电'],
    ['储备量管理办法', '储备粮管理办法'],
    ['行政审皮局', '行政审批局'],
  ])('%s is %s', (typed, meant) => expect(meantWord(typed, terms, cut)).toBe(meant))

  test.each(['养老保险', '煤电', '清杰取缓', '‹1041›元'])('%s stays: nothing is so near', (typed) => {
    expect(meantWord(typed, terms, cut)).toBeUndefined()
  })

  test('is found wherever the wrong character stands', () => {
    const word = '地质灾害'
    fc.assert(
      fc.property(fc.nat({ max: 3 }), fc.constantFrom('甲', '乙', '丙', '丁'), (at, wrong) => {
        expect(meantWord(word.slice(0, at) + wrong + word.slice(at + 1), terms, cut)).toBe(word)
      }),
    )
  })
})

test('near terms share most characters, the nearest first', () => {
  expect(nearTerms('清洁供暖', terms)[0]).toBe('清洁取暖')
  expect(nearTerms('xyz', terms)).toEqual([])
})
