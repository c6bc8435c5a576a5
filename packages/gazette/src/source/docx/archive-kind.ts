import type { ZipEntry } from './zip.ts'

const KINDS: readonly (readonly [member: RegExp, what: string])[] = [
  [/^OFD\.xml$/i, '是 OFD 版式文件，暂不能直接读取。请用 OFD 阅读器或 WPS 另存为 DOCX 或 PDF。'],
  [/^xl\//, '是 Excel 表格，不是公报正文。请提供 DOCX、HTML、TXT 或带文字层的 PDF。'],
  [/^ppt\//, '是演示文稿，不是公报正文。请提供 DOCX、HTML、TXT 或带文字层的 PDF。'],
  [/^content\.xml$/, '是 ODT 等开放文档，暂不能直接读取。请用 WPS 或 LibreOffice 另存为 DOCX。'],
]

/** What a ZIP archive is that holds no Word document, and what to do with it. */
export function otherArchive(entries: ReadonlyMap<string, ZipEntry>): string {
  const names = [...entries.keys()]
  const known = KINDS.find(([member]) => names.some((name) => member.test(name)))
  return known?.[1] ?? '是压缩包，里面没有 Word 正文。请解压后逐个提供。'
}
