import { expect, test } from 'vitest'
import { vocabularyFrom } from './vocabulary.ts'

const vocabulary = vocabularyFrom(
  new Map([
    ['清洁取暖', 3],
    ['清洁能源', 2],
    ['储备粮', 1],
  ]),
)

test('terms by how many different characters they share with a word', () => {
  expect(vocabulary.sharing('清洁供暖', 2)).toEqual([
    { term: '清洁取暖', documents: 3, shared: 3 },
    { term: '清洁能源', documents: 2, shared: 2 },
  ])
  expect(vocabulary.sharing('清清洁', 3)).toEqual([])
  expect(vocabulary.sharing('xyz', 1)).toEqual([])
})
