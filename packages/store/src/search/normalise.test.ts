import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise, stretch } from './normalise.ts'

const same = (a: string, b: string) => expect(normalise(a).text, `${a} = ${b}`).toBe(normalise(b).text)

describe('normalise', () => {
  test.each([
    ['第二十一条', '第21条'],
    ['第一百零三条', '第103条'],
    ['六月五日', '6月5日'],
    ['６月０５日', '6月5日'],
    ['6月5号', '6月5日'],
    ['2022-06-30', '二〇二二年六月三十日'],
    ['2022/6/30', '2022年6月30日'],
    ['四个月', '4 个月'],
    ['每四至五年', '每4至5年'],
    ['1,040元', '１０４０元'],
    ['百分之三十', '30％'],
    ['2：8', '2:8'],
    ['某政发〔2022〕14号', '某政发[2022] 14 号'],
    ['某政发（2022）14号', '某政发【2022】14号'],
    ['“倍增”计划', '倍增计划'],
    ['第七条第（二）项', '第七条第二项'],
    ['①指挥部', '（1）指挥部'],
    ['５·１２', '5.12'],
    ['ＧＰＳ', 'gps'],
  ])('reads %s and %s as one', same)

  test.each([
    ['十四五', '14五'],
    ['一事一议', '1事1议'],
    ['第114条', '第14条'],
    ['二十大', '20大'],
  ])('keeps %s apart from %s', (a, b) => {
    expect(normalise(a).text).not.toBe(normalise(b).text)
  })

  test('encloses numbers, so that a part of one is not found', () => {
    expect(normalise('21040元').text).not.toContain(normalise('1040元').text)
    expect(normalise('10.1元').text).not.toContain(normalise('0.1元').text)
    expect(normalise('25日').text).not.toContain(normalise('5日').text)
  })

  test('leads back to the print', () => {
    const print = '自六月五日起，每户补贴 1,040 元。'
    const normal = normalise(print)
    const backFrom = (word: string) => {
      const at = normal.text.indexOf(normalise(word).text)
      return print.slice(...stretch(normal, at, at + normalise(word).text.length))
    }
    expect([backFrom('6月5日'), backFrom('1040元'), backFrom('补贴')]).toEqual(['六月五日', '1,040 元', '补贴'])
  })

  const official = fc.string({
    unit: fc.constantFrom(
      ...Array.from('第二十一条（四）六月五日〇零百千万亿两年号个0123456789,.-/: ·①〔〕“”项分之abＡ％，。县'),
    ),
    maxLength: 40,
  })

  test('is the same when done twice, and stays inside the text', () => {
    fc.assert(
      fc.property(official, (text) => {
        const normal = normalise(text)
        expect(normal.from).toHaveLength(normal.text.length)
        for (const [i, from] of normal.from.entries()) {
          const to = normal.to[i] ?? 0
          expect(from >= 0 && from < to && to <= text.length).toBe(true)
          expect(from >= (normal.from[i - 1] ?? 0) && to >= (normal.to[i - 1] ?? 0)).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('does not see how a text is spaced, bracketed or set', () => {
    fc.assert(
      fc.property(official, fc.nat(), (text, seed) => {
        const wide = text.replaceAll(/[0-9a-z]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
        const at = seed % (text.length + 1)
        expect(normalise(wide).text).toBe(normalise(text).text)
        expect(normalise(`${text.slice(0, at)} ${text.slice(at)}`).text).toBe(normalise(text).text)
        expect(normalise(text.replaceAll('（', '[').replaceAll('）', ']')).text).toBe(normalise(text).text)
      }),
      { numRuns: 500 },
    )
  })
})
