import { describe, expect, test } from 'vitest'
import { namesFrom } from './names.ts'
import { plain, wordsOf } from './words.ts'

const names = namesFrom([{ name: '某县能源局', aliases: ['县能源局', '能源局'] }])
const texts = (query: string) => wordsOf(query, names).map((word) => plain(word.texts[0]))

describe('the words of a query', () => {
  test.each([
    ['煤改电 补贴', ['煤改电', '补贴']],
    ['煤改电、补贴；保险', ['煤改电', '补贴', '保险']],
    ['  取暖　补贴 ', ['取暖', '补贴']],
    ['1,040元', ['1040元']],
    ['某政办发（2022） 26 号', ['某政办发(2022)26号']],
    ['某政办发 2022 26号', ['某政办发(2022)26号']],
    ['某政办发27号', ['某政办发', '27号']],
    ['26号文件', ['26号']],
    ['2022 年 6 月 17 日', ['2022年6月17日']],
    ['600 万元 托管', ['600万元', '托管']],
    ['0.05元/斤', ['0.05元/斤']],
    ['“ ” ，。！', []],
    ['', []],
  ])('%s', (query, words) => expect(texts(query)).toEqual(words))

  test('a cited clause is looked for by its article, and known by its place', () => {
    expect(wordsOf('第九条第二款', names)).toEqual([
      { shown: '第九条第二款', texts: ['第‹9›条'], path: '第‹9›条第‹2›款' },
    ])
    expect(wordsOf('第七条第（二）项', names)).toMatchObject([{ texts: ['第‹7›条(‹2›)'], path: '第‹7›条(‹2›)' }])
  })

  test('a body is known by its names', () => {
    expect(wordsOf('能源局', names)).toMatchObject([
      { body: '某县能源局', names: ['某县能源局', '县能源局', '能源局'] },
    ])
  })
})
