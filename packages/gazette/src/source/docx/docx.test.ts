import { describe, expect, test } from 'vitest'
import { docx, p } from '../testing/docx.ts'
import { decodeDocx } from './docx.ts'

const read = (bytes: Uint8Array): string => {
  const result = decodeDocx(bytes, 'a.docx')
  return result.ok ? result.text : result.message
}
const notes = (bytes: Uint8Array): readonly string[] => {
  const result = decodeDocx(bytes, 'a.docx')
  return result.ok ? result.notes : []
}
const run = (content: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`
const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`
const par = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`

describe('paragraphs', () => {
  test('are apart, with their breaks and tabs', () => {
    const body =
      p('关于印发') +
      p('') +
      par(run(`${t('　　甲')}<w:br/>${t('乙')}<w:tab/>${t('丙')}<w:br w:type="page"/>${t('丁')}<w:cr/>${t('戊')}`)) +
      par(run(`${t('2022')}<w:noBreakHyphen/>${t('06')}<w:softHyphen/>${t('&amp;\u00a0\u00ad\u200b完')}`))
    expect(read(docx(body))).toBe('关于印发\n\n甲\n乙\t丙\n\n丁\n戊\n\n2022-06& 完')
  })
  test('runs join without seams; links, tags and content controls are read through', () => {
    const body = par(
      run(t('稷政')),
      `<w:hyperlink>${run(t('办'))}</w:hyperlink>`,
      `<w:smartTag>${run(t('发'))}</w:smartTag>`,
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run(t('号'))}</w:sdtContent></w:sdt>`,
    )
    expect(read(docx(body))).toBe('稷政办发号')
  })
  test('codes of fields are not read, their results are', () => {
    const body = par(
      run('<w:fldChar w:fldCharType="begin"/>'),
      run('<w:instrText>PAGEREF _Toc1 \\h</w:instrText>'),
      run('<w:fldChar w:fldCharType="separate"/>'),
      run(t('12')),
      run('<w:fldChar w:fldCharType="end"/>'),
    )
    expect(read(docx(body))).toBe('12')
  })
  test('symbols, known and not', () => {
    const body = par(
      run('<w:sym w:font="Wingdings" w:char="F0FE"/>'),
      run('<w:sym w:font="Symbol" w:char="F0B3"/>'),
      run('<w:sym w:font="Webdings" w:char="F041"/>'),
      run(t('m')),
      run(t('2'), '<w:vertAlign w:val="superscript"/>'),
    )
    expect(read(docx(body))).toBe('☑≥□m²')
    expect(notes(docx(body))).toEqual(['符号字体的字符 1 个不认识，以 □ 代替，请核对'])
  })
})

describe('what is not read', () => {
  test('deletions, and the former place of what was moved', () => {
    const body =
      par(
        run(t('补助')),
        `<w:del w:id="1">${run('<w:delText>60</w:delText>')}</w:del>`,
        `<w:ins w:id="2">${run(t('80'))}</w:ins>`,
        run(t('元')),
      ) + par(`<w:moveFrom>${run(t('旧'))}</w:moveFrom>`, `<w:moveTo>${run(t('新'))}</w:moveTo>`)
    expect(read(docx(body))).toBe('补助80元\n\n新')
    expect(notes(docx(body))).toEqual(['修订中标记删除的内容 2 处未读入', '修订中标记插入的内容 2 处已读入，视同接受'])
  })
  test('a deleted end joins two paragraphs', () => {
    const body = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run(t('前'))}</w:p>${p('后')}${p('完')}`
    expect(read(docx(body))).toBe('前后\n\n完')
    expect(read(docx(`<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run(t('末'))}</w:p>`))).toBe('末')
  })
  test('hidden text, by itself or by its style', () => {
    const styles =
      '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="K"><w:basedOn w:val="H"/></w:style>'
    const body = par(
      run(t('见')),
      run(t('密'), '<w:vanish/>'),
      run(t('隐'), '<w:rStyle w:val="K"/>'),
      run(t('明'), '<w:rStyle w:val="K"/><w:vanish w:val="0"/>'),
      run(t('文'), '<w:vanish w:val="false"/>'),
    )
    expect(read(docx(body, { styles }))).toBe('见明文')
    expect(notes(docx(body, { styles }))).toEqual(['隐藏文字 2 处未读入'])
  })
  test('pictures, comments and former properties', () => {
    const body = par(
      '<w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:pPrChange></w:pPr>',
      run('<w:drawing><pic:pic/></w:drawing>'),
      run('<w:commentReference w:id="0"/>'),
      run(t('文')),
    )
    expect(read(docx(body))).toBe('文')
    expect(notes(docx(body))).toEqual(['批注 1 处未读入', '图片 1 幅未读入'])
  })
  test('a document of pictures alone is a scan', () => {
    expect(decodeDocx(docx(par(run('<w:drawing><pic:pic/></w:drawing>'))), 'a.docx')).toMatchObject({
      ok: false,
      code: 'scanned',
    })
  })
})

describe('text boxes and notes', () => {
  const box = (text: string): string => `<wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx>`
  test('a text box follows its paragraph, and is read once', () => {
    const body =
      par(
        run(t('前')),
        run(
          `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('框')}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('框')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>${t('中')}`,
        ),
        run(t('后')),
      ) + p('完')
    expect(read(docx(body))).toBe('前中后\n\n框\n\n完')
  })
  test('hidden words in a text box hide nothing behind it', () => {
    const inner = `<wps:txbx><w:txbxContent>${par(run(t('框')), run(t('密'), '<w:vanish/>'))}</w:txbxContent></wps:txbx>`
    expect(read(docx(par(run(`<w:drawing>${inner}</w:drawing>${t('后')}`))))).toBe('后\n\n框')
  })
  test('characters of emoji fonts stand in the fallback', () => {
    const body = par(
      run(
        '<mc:AlternateContent><mc:Choice Requires="w16se"/><mc:Fallback><w:t>①</w:t></mc:Fallback></mc:AlternateContent>',
      ),
    )
    expect(read(docx(body))).toBe('①')
  })
  test('footnotes and endnotes stand at the end, numbered as referred to', () => {
    const body = par(
      run(t('甲')),
      run('<w:endnoteReference w:id="2"/>'),
      run(t('乙')),
      run('<w:footnoteReference w:id="2"/>'),
    )
    const bytes = docx(body, {
      footnotes: `<w:footnote w:type="separator" w:id="0">${p('')}</w:footnote><w:footnote w:id="2">${p('脚')}</w:footnote>`,
      endnotes: `<w:endnote w:id="2">${p('尾')}</w:endnote>`,
    })
    expect(read(bytes)).toBe('甲[注1]乙[注2]\n\n[注1] 尾\n\n[注2] 脚')
    expect(notes(bytes)).toEqual(['脚注、尾注 2 条已移到文末，正文以 [注1] 等标出'])
  })
})

describe('tables', () => {
  const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
  const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`
  test('rows are lines; merged places are empty', () => {
    const body =
      p('前') +
      `<w:tbl>${row(cell(p('作物')), cell(p('环节')), cell(p('补助')))}${row(cell(p('小麦'), '<w:vMerge w:val="restart"/>'), cell(p('收') + p('获')), cell(p('60')))}${row(cell(p(''), '<w:vMerge/>'), cell(p('播种')), cell(p('15')))}${row(cell(p('合计'), '<w:gridSpan w:val="2"/>'), cell(p('75')))}</w:tbl>` +
      p('后')
    expect(read(docx(body))).toBe('前\n\n作物\t环节\t补助\n小麦\t收 获\t60\n\t播种\t15\n合计\t\t75\n\n后')
  })
  test('a deleted row is not read; columns left before a row are empty', () => {
    const body = `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell(p('旧'))}${cell(p('行'))}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(p('乙'))}${cell(p('丙'))}</w:tr></w:tbl>`
    expect(read(docx(body))).toBe('\t乙\t丙')
  })
  test('a table in a table arranges the page', () => {
    const inner = `<w:tbl>${row(cell(p('a')), cell(p('b')))}</w:tbl>`
    expect(read(docx(`<w:tbl>${row(cell(p('甲')), cell(p('乙') + inner + p('')))}</w:tbl>`))).toBe('甲\n\n乙\n\na\tb')
  })
})
