import type { Block, OfficialPaper } from '@zhengling/layout'
import { type Paper, type PaperBlock, sayNumber } from '@zhengling/store'
import { longDate } from '../pages/date.ts'
import { footOf } from '../papers/source.ts'
import { tidy } from './blocks.ts'

/** A paper that the system drafted as an official paper: 提醒函 as a letter, 会议纪要 as minutes, which nobody signs or seals, the others in the ordinary layout. */
export function paperOfPaper(paper: Paper, banner: string | null): OfficialPaper {
  const { kind, title, addressees, blocks, signature, number, signedOn, state, voidWhy } = paper
  const letter = kind === '提醒函'
  const minutes = kind === '会议纪要'
  const issuerMark = markOf(paper)
  const standing = state === '草稿' ? '草稿，未印发' : state === '已作废' ? `已作废：${voidWhy ?? ''}` : null
  return {
    layout: letter ? 'letter' : minutes ? 'minutes' : 'ordinary',
    issuerMark,
    number: number === null ? '（未编号）' : sayNumber(number),
    title: minutes && issuerMark === title ? '' : title,
    addressees: addressees.length === 0 ? null : addressees.join('、'),
    body: blocks.flatMap(blockOf),
    attachmentTitles: [],
    signatures: minutes
      ? []
      : [
          {
            issuer: signature,
            date: signedOn === null ? '（未印发）' : longDate(signedOn),
            sealed: state === '已印发',
          },
        ],
    notes: [tidy(footOf(paper))],
    attachments: [],
    banner: [banner, standing].filter((one) => one !== null).join('　') || null,
  }
}

function markOf({ kind, title, signature }: Paper): string {
  if (kind === '会议纪要') return minutesMark(title, signature)
  if (kind === '提醒函') return signature
  return kind === '通报' ? `${signature}文件` : `${signature}${kind}`
}

/** 云水县人民政府常务会议纪要 of 第3次常务会议纪要: the mark is the same at every meeting of the body. */
function minutesMark(title: string, signature: string): string {
  const government = signature.replace(/办公室$/u, '')
  const bare = title.replace(/第[\d一二三四五六七八九十百]+次/u, '')
  return bare.startsWith(government) ? bare : `${government}${bare}`
}

function blockOf(block: PaperBlock): readonly Block[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'paragraph', level: 1, heading: block.text, text: '' }]
    case 'paragraph':
      return [plain(block.text)]
    case 'table':
      return [{ kind: 'table', title: block.caption, header: block.head, rows: block.rows }]
    case 'names':
      return [block]
    case 'slip':
      return [
        { kind: 'table', title: block.title, header: [], rows: block.fields.map((field) => [field, '']) },
        plain(`在线回复：${block.path}`),
      ]
    default:
      return block satisfies never
  }
}

const plain = (text: string): Block => ({ kind: 'paragraph', level: null, heading: '', text: tidy(text) })
