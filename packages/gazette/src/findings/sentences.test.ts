import { expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'

const sentences = (text: string) => sentencesOf(text).map(([from, to]) => text.slice(from, to))

test('sentences with their closing marks', () => {
  expect(sentences('甲。乙“丙。”丁！')).toEqual(['甲。', '乙“丙。”', '丁！'])
  expect(sentences('没有句号')).toEqual(['没有句号'])
})

test('what no sentence can be is left out', () => {
  expect(sentences(`${'长'.repeat(4000)}。短。`)).toEqual(['短。'])
})
