import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdownText } from './markdown.ts'

const read = (source: string): string => markdownText(source).text

describe('what is no print goes', () => {
  test('headings', () => {
    expect(read('# 总则\n## 一、目标 ##\n##（一）范围\n#1 号楼\n')).toBe('总则\n一、目标\n（一）范围\n#1 号楼\n')
    expect(read('标题\n====\n甲\n\n---\n乙')).toBe('标题\n\n甲\n\n\n乙')
  })
  test('emphasis, also beside Chinese punctuation', () => {
    expect(read('**（一）**坚持**“倍增”**计划，*重点*_突出_，***从严***，~~删去~~')).toBe(
      '（一）坚持“倍增”计划，重点突出，从严，删去',
    )
    expect(read('**甲\n乙**丙')).toBe('甲\n乙丙')
  })
  test('stars that are no emphasis stay', () => {
    expect(read('2*3*4，张**、李**，1424**********12，snake_case_name，* 注')).toBe(
      '2*3*4，张**、李**，1424**********12，snake_case_name，* 注',
    )
    expect(read('*注：未闭合')).toBe('*注：未闭合')
  })
  test('links give their words, images nothing', () => {
    const { text, notes } = markdownText(
      '见[《办法》](http://x.cn/a "b")和<https://y.cn>。![图](a.png)[![徽](b.png)](c)',
    )
    expect(text).toBe('见《办法》和https://y.cn。')
    expect(notes).toEqual(['图片 2 幅未读入'])
    const defined = markdownText('见[甲][a]、[B]、[丙][]、[2022]\n\n[a]: http://x\n[b]: http://y\n')
    expect(defined.text).toBe('见甲、B、[丙][]、[2022]\n\n')
    expect(defined.notes).toEqual(['链接定义 2 行未读入'])
  })
  test('comments and front matter', () => {
    const { text, notes } = markdownText('---\ntitle: 甲\n---\n乙<!-- 丙\n丁 -->戊')
    expect(text).toBe('乙戊')
    expect(notes).toEqual(['HTML 注释 1 处未读入', '文首的元数据块（---）未读入'])
  })
  test('escapes, entities and code', () => {
    expect(read('1\\. 甲 \\*乙\\* &lt;丙&gt; &#x7532; &unknown; `a*b*` ``x`y``')).toBe(
      '1. 甲 *乙* <丙> 甲 &unknown; a*b* x`y',
    )
    expect(read('```\n# 原样 **x**\n```\n后')).toBe('# 原样 **x**\n后')
  })
  test('quotation marks of lines and footnotes', () => {
    expect(read('> 甲\n> > 乙[^1]\n\n[^1]: 丙')).toBe('甲\n乙[注1]\n\n[注1] 丙')
  })
})

describe('what is print stays', () => {
  test('numbers and dashes of lists are those printed', () => {
    const list = '1. 甲\n1. 乙\n3. 丙\n- 丁\n  - 戊\n* 己\n+ 庚\n'
    expect(read(list)).toBe(list)
  })
  test('titles in angle brackets, damaged labels, mathematics', () => {
    const text = '落实<山西省办法>，1.3□ 甲，$x_1$，〔2022〕6号，[2022]6号'
    expect(read(text)).toBe(text)
  })
  test('text without marks is given back as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[一-龥，。（）0-9 \n]{0,200}$/), (text) => {
        const lines = text.split('\n').map((line) => line.trimEnd())
        return read(text) === lines.join('\n')
      }),
    )
  })
})

describe('tables', () => {
  test('pipes become tabs', () => {
    expect(read('前\n\n| 作物 | 补助 |\n|:--|--:|\n| **小麦** | 6\\|7 |\n| 玉米 |\n\n后')).toBe(
      '前\n\n作物\t补助\n小麦\t6|7\n玉米\t\n\n后',
    )
    expect(read('||\n')).toBe('||\n')
    expect(read('| | |\n|-|-|\n|a|b|')).toBe('a\tb')
  })
  test('HTML tables and line ends inside Markdown', () => {
    const { text, notes } = markdownText(
      '甲<br/>乙\n<table><tr><td>丙</td><td>丁</td></tr></table>\n<script>x</script><b>戊</b>',
    )
    expect(text).toBe('甲\n乙\n\n\n丙\t丁\n\n\n戊')
    expect(notes).toEqual(['网页脚本、样式等 1 处未读入'])
  })
})

describe('sources made to harm', () => {
  test.each([
    '*_',
    '[',
    '![',
    '`',
    '> ',
    '[a](',
    '<!--',
    '<table>',
    '<b ',
    '**甲',
    '|a|\n|-|\n',
    '#',
    ' ',
    '~~~\n',
    '[^1]',
    '&#',
    '-',
    '\\',
    '[a]: b\n',
    '*甲_乙',
  ])('%j over and over ends', (piece) => {
    read(piece.repeat(300_000 / piece.length))
  })
  test('any characters give text, and no Chinese character is lost outside targets', () => {
    const unit = fc.constantFrom('甲', '*', '_', '`', '#', '|', '-', '>', '\n', ' ', '\\', '~', '.', '1', '&', ';')
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 80 }), (units) => {
        const kept = read(units.join('')).split('甲').length
        return kept === units.filter((u) => u === '甲').length + 1
      }),
      { numRuns: 1000 },
    )
  })
})
