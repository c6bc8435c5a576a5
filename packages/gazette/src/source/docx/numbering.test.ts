import { describe, expect, test } from 'vitest'
import { docx, item, p } from '../testing/docx.ts'
import { decodeDocx } from './docx.ts'

const lvl = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const list = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
const num = (id: number, of: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`
const official = list(
  0,
  lvl(0, 'japaneseCounting', '%1、'),
  lvl(1, 'chineseCounting', '（%2）'),
  lvl(2, 'decimal', '%3.'),
  lvl(3, 'decimalEnclosedCircle', '%4', '<w:suff w:val="nothing"/>'),
)

const lines = (body: string, numbering: string, styles?: string): readonly string[] => {
  const result = decodeDocx(docx(body, styles === undefined ? { numbering } : { numbering, styles }), 'a.docx')
  return result.ok ? result.text.split('\n\n') : [result.message]
}

describe('labels', () => {
  test('the levels of official documents, each restarted by a higher one', () => {
    const body = [0, 1, 2, 3, 3, 2, 1, 2, 0, 1].map((level) => item('文', 1, level)).join('')
    expect(lines(body, official + num(1, 0))).toEqual([
      '一、文',
      '（一）文',
      '1. 文',
      '①文',
      '②文',
      '2. 文',
      '（二）文',
      '1. 文',
      '二、文',
      '（一）文',
    ])
  })
  test('compound labels; a level not yet counted shows its start', () => {
    const numbering =
      list(
        0,
        lvl(0, 'chineseCounting', '第%1章'),
        lvl(1, 'decimal', '%1.%2', '<w:isLgl/>'),
        lvl(2, 'decimal', '%1.%2.%3'),
      ) + num(1, 0)
    expect(lines(item('甲', 1, 1) + item('乙', 1, 0) + item('丙', 1, 1) + item('丁', 1, 2), numbering)).toEqual([
      '1.1 甲',
      '第一章 乙',
      '1.1 丙',
      '一.1.1 丁',
    ])
  })
  test('letters, roman numbers, bullets, none, unknown', () => {
    const numbering =
      list(
        0,
        lvl(0, 'lowerLetter', '%1)'),
        lvl(1, 'upperRoman', '%1%2.'),
        lvl(2, 'bullet', '\uF06C'),
        lvl(3, 'none', ''),
        lvl(4, 'hindiVowels', '%5、'),
      ) + num(1, 0)
    const body = [0, 1, 2, 3, 4].map((level) => item('文', 1, level)).join('')
    expect(lines(body, numbering)).toEqual(['a) 文', 'aI. 文', '●文', '文', '1、文'])
    const result = decodeDocx(docx(body, { numbering }), 'a.docx')
    expect(result.ok && result.notes).toEqual([
      '自动编号 4 处已按 Word 的编号规则写入正文',
      '有 1 种编号格式不认识，按阿拉伯数字写入，请核对',
    ])
  })
})

describe('counting', () => {
  test('lists of one definition go on counting; a start of its own begins anew, once', () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    const numbering = official + num(1, 0) + num(2, 0) + num(3, 0, override)
    expect(lines([1, 2, 3, 3, 1].map((id) => item('文', id)).join(''), numbering)).toEqual([
      '一、文',
      '二、文',
      '五、文',
      '六、文',
      '七、文',
    ])
  })
  test('a level that never restarts, and one that restarts only by the highest', () => {
    const numbering =
      list(
        0,
        lvl(0, 'decimal', '%1、'),
        lvl(1, 'decimal', '（%2）', '<w:lvlRestart w:val="0"/>'),
        lvl(2, 'decimal', '%3）', '<w:lvlRestart w:val="1"/>'),
      ) + num(1, 0)
    const body = [0, 1, 2, 1, 2, 0, 1, 2].map((level) => item('文', 1, level)).join('')
    expect(lines(body, numbering)).toEqual([
      '1、文',
      '（1）文',
      '1）文',
      '（2）文',
      '2）文',
      '2、文',
      '（3）文',
      '1）文',
    ])
  })
  test('an override of a level', () => {
    const override = `<w:lvlOverride w:ilvl="0">${lvl(0, 'decimal', '第%1条', '<w:suff w:val="space"/>')}</w:lvlOverride>`
    expect(lines(item('文', 2) + item('文', 1), official + num(1, 0) + num(2, 0, override))).toEqual([
      '第1条 文',
      '二、文',
    ])
  })
  test('a start far away gives a short label', () => {
    const numbering = `${list(0, '<w:lvl w:ilvl="0"><w:start w:val="999999999"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1."/></w:lvl>')}${num(1, 0)}`
    expect(lines(item('文', 1), numbering)).toEqual(['999999999. 文'])
  })
})

describe('numbering by style', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="C"><w:basedOn w:val="A"/></w:style>' +
    '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
  const of = (style: string, more = ''): string => p('文', `<w:pStyle w:val="${style}"/>${more}`)
  test('its own, inherited, and through the level that names the style', () => {
    const numbering =
      list(
        0,
        lvl(0, 'chineseCounting', '%1、'),
        lvl(1, 'chineseCounting', '（%2）'),
        lvl(2, 'decimal', '%3.', '<w:pStyle w:val="C"/>'),
      ) + num(1, 0)
    expect(lines(of('A') + of('B') + of('C'), numbering, styles)).toEqual(['一、文', '（一）文', '1. 文'])
  })
  test('a paragraph takes itself out of the list of its style', () => {
    expect(
      lines(of('A') + of('A', '<w:numPr><w:numId w:val="0"/></w:numPr>') + of('A'), official + num(1, 0), styles),
    ).toEqual(['一、文', '文', '二、文'])
  })
  test('a list that refers to a numbering style', () => {
    const linked = '<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="L"/></w:abstractNum>'
    expect(lines(item('文', 1) + item('文', 2), official + linked + num(1, 0) + num(2, 7), styles)).toEqual([
      '一、文',
      '二、文',
    ])
  })
  test('styles in a circle and lists that do not exist give no label', () => {
    const circle =
      '<w:style w:styleId="X"><w:basedOn w:val="Y"/></w:style><w:style w:styleId="Y"><w:basedOn w:val="X"/></w:style>'
    expect(lines(of('X') + item('文', 99) + item('文', 1, 8), official + num(1, 0), circle)).toEqual(['文', '文', '文'])
  })
})

test('a deleted end gives its number to nobody', () => {
  const body = `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>${item('乙', 1)}`
  expect(lines(body, official + num(1, 0))).toEqual(['一、甲乙'])
})
