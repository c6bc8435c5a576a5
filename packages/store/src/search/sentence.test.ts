import { describe, expect, test } from 'vitest'
import { namesFrom } from './names.ts'
import { sentenceWords } from './sentence.ts'

const names = namesFrom([{ name: '某县能源局', aliases: ['县能源局', '能源局'] }])
const terms = new Map([['煤改气', 1]])
const cut = (text: string) => text.match(/托管|补贴|每户|取暖|./gu) ?? []
const words = (sentence: string) => sentenceWords(sentence, { names, terms, cut })

describe('the words of a sentence', () => {
  test('are what it is about, without what only asks', () => {
    const [, ...rest] = words('托管补贴多少钱一亩')
    expect(rest.map(({ texts: [first], hint }) => [first, hint])).toEqual([
      ['托管', false],
      ['补贴', false],
      ['亩', true],
    ])
  })

  test('keep terms of the documents and bodies whole', () => {
    expect(words('煤改气每户补贴能源局').map(({ shown }) => shown)).toEqual(['煤改气', '每户', '补贴', '能源局'])
  })

  test('bring hints at what an answer has', () => {
    expect(words('补贴多少钱')[0]).toMatchObject({ hint: true, texts: ['›元', '›万元', '元/'] })
    expect(words('取暖几个月')[0]).toMatchObject({ hint: true, texts: ['›个月'] })
  })

  test('bring the words of offices for those of people', () => {
    expect(words('取暖')[0]?.texts).toEqual(['取暖', '采暖', '供暖'])
  })

  test('may be none', () => {
    expect(words('多少 什么 可以')).toEqual([])
  })
})
