import { refuse } from '../refusal.ts'
import { type Decoded, LONGEST_TEXT, type Refused } from '../types.ts'
import { otherArchive } from './archive-kind.ts'
import { Body } from './body.ts'
import { Counters } from './counters.ts'
import { type Budget, type Inflated, LARGEST_ARCHIVE } from './inflate.ts'
import { docxTally } from './left-out.ts'
import { Numbering } from './numbering.ts'
import { readRelations } from './rels.ts'
import { Styles } from './styles.ts'
import { readXml, type XmlHandler } from './xml.ts'
import { zipEntries } from './zip.ts'

const BOMB = '解开后大得异常（疑似压缩炸弹），未读取。请用 WPS 打开核对，另存为新的 DOCX 后再读。'
const BROKEN = '已损坏，不能完整读出。请用 WPS 或 Word 打开修复，另存为 DOCX 后再读。'
const ENCRYPTED = '设有密码。请用 WPS 或 Word 打开，取消密码后另存为 DOCX。'
const TOO_LONG = '读出的文字超过 6400 万字。请拆成几个文件。'
const NO_WORDS = '里只有图片，没有文字，像是扫描件。请提供可编辑的文本，或先做文字识别（OCR）。'

/**
 * The text of a Word document (ECMA-376): paragraphs apart, tables one line a row, automatic numbers as printed,
 * insertions read and deletions not, notes at the end. Nothing is inflated but the parts that bear text.
 */
export function decodeDocx(bytes: Uint8Array, name: string): Decoded | Refused {
  const listing = zipEntries(bytes)
  if (!listing.ok) return listing.why === 'broken' ? refuse('broken', name, BROKEN) : refuse('zip-bomb', name, BOMB)
  const { entries } = listing
  if ([...entries.values()].some((entry) => entry.encrypted)) return refuse('encrypted', name, ENCRYPTED)

  const budget: Budget = { bytes: LARGEST_ARCHIVE }
  const main = readRelations(entries, '', budget).get('officeDocument') ?? 'word/document.xml'
  const entry = entries.get(main)
  if (!entry || !/(?:^|\/)document\d*\.xml$/i.test(main)) return refuse('unsupported', name, otherArchive(entries))
  const relations = readRelations(entries, main, budget)

  const tally = docxTally()
  const room = { left: LONGEST_TEXT }
  const around = { styles: new Styles(), numbering: new Numbering(), counters: new Counters() }
  const body = new Body(around, tally, room, [])
  const notes = new Body(around, tally, room, body.references)
  const goOn = (): boolean => room.left >= 0
  const read = (part: string | undefined, handler: XmlHandler): Inflated => {
    const found = part === undefined ? undefined : entries.get(part)
    return found ? readXml(found, budget, handler, goOn) : 'read'
  }
  for (const [part, handler] of [
    [relations.get('styles'), around.styles],
    [relations.get('numbering'), around.numbering],
    [main, body],
    [relations.get('footnotes'), notes],
    [relations.get('endnotes'), notes],
  ] as const) {
    const result = read(part, handler)
    if (result === 'bomb') return refuse('zip-bomb', name, BOMB)
    if (result === 'broken') return refuse('broken', name, BROKEN)
    if (result === 'stopped') return refuse('too-large', name, TOO_LONG)
  }
  if (body.references.length > 0) tally.add('note', body.references.length)
  if (around.counters.unknownFormats.size > 0) tally.add('numberFormat', around.counters.unknownFormats.size)
  if (relations.has('header') || relations.has('footer')) tally.add('margin')
  const appended = body.references.map((key, i) => `[注${i + 1}] ${notes.noteTexts.get(key) ?? ''}`.trim())
  const text = [body.toString(), ...appended].filter((part) => part !== '').join('\n\n')
  if (text === '' && tally.count('image') > 0) return refuse('scanned', name, NO_WORDS)
  return { ok: true, format: 'docx', text, notes: tally.notes() }
}
