import { printed } from '../plain.ts'
import { refuse } from '../refusal.ts'
import { type Decoded, LONGEST_TEXT, type Refused } from '../types.ts'
import { characterMaps } from './cmaps.ts'
import type { TextRun } from './fragments.ts'
import { inspectPdf } from './guard.ts'
import { pageText } from './page-text.ts'

const MOST_PAGES = 3000
/** Words from which a page counts as having a text layer of its own, not only a stamp. */
const FEW_WORDS = 20
const UNREADABLE = 0.2

const SCANNED = '是扫描件，只有图片，没有文字层。请提供带文字层的 PDF 或 DOCX，或先做文字识别（OCR）。'
const BROKEN = '已损坏，不能读出。请用阅读器打开核对，重新导出 PDF 后再读。'
const ENCRYPTED = '设有密码或限制复制。请用制作软件取消保护后另存，或提供 DOCX。'
const BOMB = '解开后大得异常（疑似压缩炸弹），未读取。请重新导出 PDF 后再读。'
const GARBLED = '的文字层没有可用的编码表，读出的不是汉字。请提供 DOCX，或重新导出 PDF，或做文字识别（OCR）。'
const TOO_LONG = `超过 ${MOST_PAGES} 页或 6400 万字。请拆成几个文件。`

interface Read {
  readonly pages: readonly string[]
  readonly failed: readonly number[]
  readonly askew: number
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** Private-use, unassigned and replacement characters among those printed: codes whose meaning the file withholds. */
const unreadable = (text: string): number =>
  (text.match(/[\p{Co}\p{Cn}\ufffd\p{Cc}]/gu)?.filter((character) => character !== '\n' && character !== '\t').length ??
    0) / Math.max(1, text.length)

const list = (pages: readonly number[]): string => `${pages.slice(0, 20).join('、')}${pages.length > 20 ? ' 等' : ''}`

/** Reads all pages with pdf.js, which is loaded only here. Null where there are too many pages or words. */
async function readPages(bytes: Uint8Array, missing: Set<string>): Promise<Read | null> {
  const { getDocument } = await import('unpdf/pdfjs')
  const task = getDocument({
    data: bytes.slice(),
    verbosity: 0,
    cMapUrl: 'memory/',
    cMapPacked: true,
    standardFontDataUrl: 'memory/',
    BinaryDataFactory: characterMaps(missing),
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  })
  try {
    const pdf = await task.promise
    if (pdf.numPages > MOST_PAGES) return null
    const pages: string[] = []
    const failed: number[] = []
    let askew = 0
    let length = 0
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number).catch(() => null)
      const content = await page?.getTextContent({ disableNormalization: true }).catch(() => null)
      if (!page || !content) failed.push(number)
      const runs = (content?.items ?? []).filter((item): item is typeof item & TextRun => 'str' in item)
      const view = page?.getViewport({ scale: 1 })
      const text = view ? pageText(runs, view.transform, view.width) : { text: '', askew: 0 }
      pages.push(printed(text.text))
      askew += text.askew
      length += text.text.length
      page?.cleanup()
      if (length > LONGEST_TEXT) return null
    }
    return { pages, failed, askew }
  } finally {
    await task.destroy()
  }
}

/** The notes on a PDF that was read. */
function notesOn({ pages, failed, askew }: Read, images: number, missing: ReadonlySet<string>): readonly string[] {
  const empty = pages.flatMap((text, i) => (text.trim() === '' && !failed.includes(i + 1) ? [i + 1] : []))
  return [
    '按版面位置重排成行，换行的段落已接合；表格、分栏处请与原件核对',
    ...(failed.length > 0 ? [`第 ${list(failed)} 页已损坏，未读入`] : []),
    ...(empty.length > 0 && images > 0 ? [`第 ${list(empty)} 页没有文字（可能是图片或扫描页），未读入`] : []),
    ...(images > 0 ? [`图片 ${images} 幅未读入`] : []),
    ...(askew > 0 ? [`斜排、竖排的文字 ${askew} 处放在各页末尾`] : []),
    ...(missing.size > 0 ? [`字体编码表 ${[...missing].join('、')} 未收录，有的文字可能没有读出`] : []),
  ]
}

/** The text layer of a PDF (ISO 32000-1), page by page, pages apart. Nothing is recognised from images. */
export async function decodePdf(bytes: Uint8Array, name: string): Promise<Decoded | Refused> {
  const { bomb, encrypted, images } = inspectPdf(bytes)
  if (encrypted) return refuse('encrypted', name, ENCRYPTED)
  if (bomb) return refuse('zip-bomb', name, BOMB)
  const missing = new Set<string>()
  let read: Read | null
  try {
    read = await readPages(bytes, missing)
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException'
    return locked ? refuse('encrypted', name, ENCRYPTED) : refuse('broken', name, BROKEN)
  }
  if (!read) return refuse('too-large', name, TOO_LONG)
  if (read.failed.length === read.pages.length) return refuse('broken', name, BROKEN)
  const text = read.pages.filter((page) => page !== '').join('\n\n')
  if (images > 0 && read.pages.every((page) => wordsIn(page) < FEW_WORDS)) return refuse('scanned', name, SCANNED)
  if (unreadable(text) > UNREADABLE) return refuse('encoding', name, GARBLED)
  return { ok: true, format: 'pdf', text, notes: notesOn(read, images, missing) }
}
