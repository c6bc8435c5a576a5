import { decodeDocx } from './docx/docx.ts'
import { extensionOf } from './extension.ts'
import { beginsAsHtml, declaredCharset } from './html/charset.ts'
import { htmlText } from './html/html.ts'
import { markdownText } from './markdown/markdown.ts'
import { otherOle2 } from './ole2.ts'
import { decodePdf } from './pdf/pdf.ts'
import { refuse } from './refusal.ts'
import { signature } from './sniff.ts'
import { decodeText } from './text/encoding.ts'
import { withLf } from './text/line-ends.ts'
import { type Decoded, LARGEST_SOURCE, type Refused } from './types.ts'

const EMPTY = '里没有文字。请核对是否选错了文件。'
const TOO_LARGE = `超过 ${LARGEST_SOURCE / 1024 / 1024} MB，未读取。请拆成几个文件，或去掉其中的图片后再读。`
const BROKEN = '读取时出错，可能已损坏。请用原来的软件打开核对，另存后再读。'
const READ_INSTEAD = '请提供 DOCX、HTML、TXT、Markdown 或带文字层的 PDF。'
const PICTURES_ONLY = '里只有图片，没有文字，像是扫描件。请提供可编辑的文本，或先做文字识别（OCR）。'
const MISNAMED: Readonly<Record<string, string>> = {
  pdf: '的扩展名是 .pdf，内容却不是 PDF，可能没有传完整。请重新取得该文件。',
  docx: '的扩展名是 .docx，内容却不是 Word 文件，可能没有传完整。请重新取得该文件。',
}

/** Text, Markdown and HTML: everything that is characters in the file itself. */
function decodeCharacters(bytes: Uint8Array, name: string): Decoded | Refused {
  const extension = extensionOf(name)
  const html = beginsAsHtml(bytes) || ['html', 'htm', 'xhtml'].includes(extension)
  const misnamed = html ? undefined : MISNAMED[extension]
  if (misnamed !== undefined) return refuse('broken', name, misnamed)
  const declared = html ? declaredCharset(bytes) : undefined
  const decoded = decodeText(bytes, declared)
  if (!decoded.ok) return refuse(decoded.code, name, decoded.what)
  const { encoding } = decoded
  const text = withLf(decoded.text)
  if (html) {
    const page = htmlText(text)
    if (!page) return refuse('too-large', name, '读出的文字超过 6400 万字。请拆成几个文件。')
    if (page.text === '' && page.media > 0) return refuse('scanned', name, PICTURES_ONLY)
    return { ok: true, format: 'html', encoding, text: page.text, notes: page.notes }
  }
  if (/^\s*<\?xml\b/.test(text)) return refuse('unsupported', name, `是 XML 数据，不是公文正文。${READ_INSTEAD}`)
  if (extension === 'md' || extension === 'markdown') {
    return { ok: true, format: 'markdown', encoding, ...markdownText(text) }
  }
  const notes = text === decoded.text ? [] : ['行尾已统一为换行符（LF）']
  return { ok: true, format: 'text', encoding, text, notes }
}

async function decode(bytes: Uint8Array, name: string): Promise<Decoded | Refused> {
  switch (signature(bytes, name)) {
    case 'zip':
      return decodeDocx(bytes, name)
    case 'pdf':
      return decodePdf(bytes, name)
    case 'ole2':
      return otherOle2(bytes, name)
    case 'rtf':
      return refuse('unsupported', name, '是 RTF 文件，暂不能直接读取。请用 Word 或 WPS 另存为 DOCX。')
    case 'image':
      return refuse('scanned', name, `是图片，没有文字层。请先做文字识别（OCR）；${READ_INSTEAD}`)
    case 'archive':
      return refuse('unsupported', name, `是压缩包。请解压后逐个提供；${READ_INSTEAD}`)
    case 'mhtml':
      return refuse('unsupported', name, '是单个文件网页（MHT）。请用 Word 或 WPS 打开后另存为 DOCX。')
    case 'text':
      return decodeCharacters(bytes, name)
  }
}

/**
 * Turns the bytes of a file into plain text. `name` decides only what the content leaves open (Markdown or text) and
 * stands in messages; it is never opened. A file that cannot be read is a `Refused` with its ground; nothing is
 * thrown. Sizes, pages, nesting and what formats grow to are limited, so that every file comes to an end.
 */
export async function decodeSource(bytes: Uint8Array, name: string): Promise<Decoded | Refused> {
  if (bytes.length === 0) return refuse('empty', name, '是空文件。请核对是否选错了文件。')
  if (bytes.length > LARGEST_SOURCE) return refuse('too-large', name, TOO_LARGE)
  try {
    const result = await decode(bytes, name)
    return result.ok && result.text.trim() === '' ? refuse('empty', name, EMPTY) : result
  } catch {
    return refuse('broken', name, BROKEN)
  }
}
