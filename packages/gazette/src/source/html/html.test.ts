import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { htmlText } from './html.ts'

const read = (source: string): string => htmlText(source)?.text ?? 'too long'
const notes = (source: string): readonly string[] => htmlText(source)?.notes ?? []

describe('lines and paragraphs', () => {
  test('paragraphs are apart, br and div end a line', () => {
    expect(read('<h1>标题</h1><p>甲<br>乙</p><div>丙</div><div>丁</div>')).toBe('标题\n\n甲\n乙\n\n丙\n丁')
  })
  test('paragraphs without end tags', () => {
    expect(read('<p>甲<p>乙<div>丙')).toBe('甲\n\n乙\n\n丙')
  })
  test('white space folds; a line break of the source inside Chinese words is none', () => {
    expect(read('<p>  各乡镇\n   人民政府  和   A\nB&nbsp;C </p>')).toBe('各乡镇人民政府 和 A B C')
  })
  test('pre keeps its lines', () => {
    expect(read('<pre>一\n  二\n\n三</pre>')).toBe('一\n  二\n\n三')
  })
  test('entities are characters; soft hyphens and zero-width characters go', () => {
    expect(read('&#x7532;&lt;乙&amp;&ldquo;丙&rdquo;&shy;&#8203;丁&nbsp;')).toBe('甲<乙&“丙”丁')
  })
  test('a superscript 2 behind a unit stays one', () => {
    expect(read('120m<sup>2</sup>、第1<sup>st</sup>')).toBe('120m²、第1st')
  })
})

describe('what is no text', () => {
  test('scripts, styles, handlers and addresses never get through', () => {
    const page =
      '<html><head><title>站名</title><style>p{}</style></head><body onload="steal()"><script>alert("<p>坏</p>")</script>' +
      '<a href="javascript:alert(1)" title="t">办法</a><img src=x onerror=alert(1) alt="图">' +
      '<noscript>启用脚本</noscript><template>模板</template><iframe srcdoc="<p>框</p>">框</iframe><svg><text>矢量</text></svg>正文'
    expect(read(page)).toBe('办法正文')
    expect(notes(page)).toEqual(['网页脚本、样式等 4 处未读入', '图片、视频等 3 处未读入'])
  })
  test('a script that never ends takes nothing with it but the rest', () => {
    expect(read('<p>甲</p><script>if (a<b) {')).toBe('甲')
  })
  test('hidden parts', () => {
    const page =
      '<p hidden>一<p>二</p><div style="color:red;display : none">三<p>四</p></div><span style="visibility:hidden">五</span>六'
    expect(read(page)).toBe('二\n\n六')
    expect(notes(page)).toEqual(['网页中设为不显示的内容 3 处未读入'])
  })
  test('a hidden cell or row without end tag does not hide the rest', () => {
    expect(read('<table><tr><td hidden>甲<td>乙<td>丙<tr hidden><td>丁<tr><td>戊<td>己</table>末')).toBe(
      '乙\t丙\n戊\t己\n\n末',
    )
    expect(read('<table><tr><td>甲<td><div hidden>乙</td></tr></table>末')).toBe('甲\t\n\n末')
    expect(read('<ul><li hidden>甲<li>乙</ul>')).toBe('• 乙')
  })
  test('controls', () => {
    expect(read('搜索<input type="hidden" value="x"><select><option>甲</select><button>查</button>末')).toBe('搜索末')
  })
})

describe('tables', () => {
  test('one line a row; spanned places are empty', () => {
    const table =
      '<table><tr><th>作物<th>环节<th>补助</tr><tr><td rowspan="2">小麦<td>耕<td>60</tr><tr><td>播<td>15</tr><tr><td colspan=2>合计<td>75</table>'
    expect(read(`前${table}后`)).toBe('前\n\n作物\t环节\t补助\n小麦\t耕\t60\n\t播\t15\n合计\t\t75\n\n后')
  })
  test('lines inside a cell become spaces', () => {
    expect(read('<table><tr><td>负责人<br>电话</td><td><p>甲</p><p>乙</p></td></tr></table>')).toBe(
      '负责人 电话\t甲 乙',
    )
  })
  test('a table that arranges the page is read as text', () => {
    expect(
      read('<table><tr><td>导航</td><td><p>一、甲</p><table><tr><td>a<td>b</table><p>二、乙</p></td></tr></table>'),
    ).toBe('导航\n\n一、甲\n\na\tb\n\n二、乙')
    expect(read('<table><tr><td><p>甲</p><p>乙</p></table>')).toBe('甲\n\n乙')
    const long = `<p>${'字'.repeat(100)}</p>`.repeat(6)
    expect(read(`<table><tr><td>左<td>${long}</table>`).split('\n\n')).toHaveLength(7)
  })
  test('end tags inside a cell do not close what is outside', () => {
    expect(read('<div><table><tr><td>甲</div><td>乙</p></table></div>末')).toBe('甲\t乙\n\n末')
  })
  test('tables beyond the depth that is laid out lose no words', () => {
    const deep = `${'<table><tr><td>x'.repeat(12)}底${'</table>'.repeat(12)}末`
    expect(read(deep).replace(/[^底末]/g, '')).toBe('底末')
  })
  test('cells that multiply are refused, not written', () => {
    expect(htmlText(`<table>${'<tr><td colspan=1000>a'.repeat(2000)}</table>`, 100_000)).toBeNull()
    const carried = `<table><tr>${'<td rowspan=60000 colspan=200>a'.repeat(5)}${'<tr><td>b'.repeat(5000)}</table>`
    expect(htmlText(carried, 1_000_000)).toBeNull()
  })
})

describe('lists', () => {
  test('numbers as a browser prints them', () => {
    expect(read('<ol start="3"><li>甲<li value=7>乙<li>丙</ol>')).toBe('3. 甲\n7. 乙\n8. 丙')
    expect(read('<ol type=a><li>甲</ol><ol type=I><li>乙<li>丙</ol>')).toBe('a. 甲\n\nI. 乙\nII. 丙')
    expect(read('<ol style="list-style-type: cjk-ideographic"><li>甲<li>乙</ol>')).toBe('一、甲\n二、乙')
    expect(read('<ol reversed start=2><li>甲<li>乙</ol>')).toBe('2. 甲\n1. 乙')
  })
  test('marks of lists and of none', () => {
    expect(read('<ul><li>甲</li><li>乙<ol><li>丙</ol></li></ul><ul style="list-style:none"><li>丁</ul>')).toBe(
      '• 甲\n• 乙\n1. 丙\n\n丁',
    )
  })
})

describe('pages made to harm', () => {
  const n = 100_000
  test.each([
    ['div', `${'<div>'.repeat(n)}底${'</div>'.repeat(n)}`],
    ['wrong ends', `${'<b>'.repeat(n)}底${'</i>'.repeat(n)}`],
    ['lists', `${'<ul><li>'.repeat(n)}底`],
    ['tables', `${'<table><tr><td>'.repeat(n)}底`],
    ['ends of rows', `${'<table><tr><td>'.repeat(n)}${'</tr>'.repeat(n)}底`],
    ['attributes', `<p ${Array.from({ length: n }, (_, i) => `a${i}=1`).join(' ')}>底`],
    ['style', `<p style="${'display'.repeat(n)}">底`],
    ['hidden', `${'<p hidden><div>'.repeat(n)}</div></p>${'</div>'.repeat(n)}底`],
  ])('%s', (_, source) => {
    expect(read(source)).toMatch(/底|^$/)
  })
  test('any tags give text without tags, each visible word once', () => {
    const tag = fc.constantFrom('div', 'p', 'table', 'tr', 'td', 'ul', 'ol', 'li', 'b', 'span', 'br', 'pre', 'h1')
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc.constant('字'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = read(pieces.join(''))
        return text.replace(/[^字]/g, '').length === pieces.filter((p) => p === '字').length && !/[<>]/.test(text)
      }),
      { numRuns: 500 },
    )
  })
})
