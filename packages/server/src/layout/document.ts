import type { Node } from '@zhengling/gazette'
import type { Attachment, OfficialPaper } from '@zhengling/layout'
import type { DocumentView } from '@zhengling/store'
import { longDate } from '../pages/date.ts'
import { blocksOf, closed, tidy } from './blocks.ts'

/** Frame of a document that is laid out at its own place, not in the text. */
const frame: ReadonlySet<Node['kind']> = new Set([
  'issuer',
  'number',
  'title',
  'addressees',
  'signature',
  'date',
  'openness',
  'attachments',
  'furniture',
])

/** A document of the gazette as an official paper: what its text has, nothing else. It has no seal and no 版记, because the gazette prints none. */
export function paperOfDocument(view: DocumentView, banner: string | null): OfficialPaper {
  const { document } = view
  const zones = Map.groupBy(document.clauses, ({ path }) => zoneOf(path, document.carries !== null))
  const main = zones.get('main') ?? []
  const carried = zones.get('carried') ?? []
  const issuer = document.issuer ?? textOf(main, 'issuer')
  const titles = document.attachments.map(({ title }) => title)
  const carriesNote = carried.some(isNote)
  const older = view.version === view.newest ? null : `本文本为第${view.version}版，已有更正后的第${view.newest}版`
  return {
    layout: 'ordinary',
    issuerMark: issuer === '' ? document.title : `${issuer}文件`,
    number: document.number,
    title: document.title.startsWith('关于') ? `${issuer}${document.title}` : document.title,
    addressees: tidy(textOf(main, 'addressees')) || null,
    body: blocksOf(main.filter(({ kind }) => !frame.has(kind))),
    attachmentTitles: carriesNote ? [] : titles,
    signatures: signaturesOf(main, document.issued),
    notes: main.filter(isRemark).map(({ text }) => bare(text)),
    attachments: [
      ...(carried.length === 0 ? [] : [carriedText(carried, document.carries, carriesNote ? titles : [])]),
      ...[...zones].flatMap(([zone, nodes]) => (zone.startsWith('附件') ? [attachmentOf(zone, nodes, titles)] : [])),
    ],
    banner: [banner, older].filter((one) => one !== null).join('　') || null,
  }
}

/** Where a clause stands: the paper itself, the text that a notice issues, or an attachment. */
function zoneOf(path: string, carries: boolean): string {
  const attachment = /^附件\d+(?=\/)/u.exec(path)?.[0]
  if (attachment !== undefined) return attachment
  return !carries || path.startsWith('通知/') ? 'main' : 'carried'
}

const textOf = (nodes: readonly Node[], kind: Node['kind']): string =>
  nodes.find((node) => node.kind === kind)?.text ?? ''

/** 附件说明 proper, not a remark in brackets on where the attachments are. */
const isNote = ({ kind, text }: Node): boolean => kind === 'attachments' && !isBracketed(text)
const isRemark = ({ kind, text }: Node): boolean => kind === 'openness' || (kind === 'attachments' && isBracketed(text))
const isBracketed = (text: string): boolean => /^[-\s]*[（(].*[）)]$/u.test(text.trim())
const bare = (text: string): string => tidy(text).replace(/^[-\s]*[（(]|[）)]$/gu, '')

function signaturesOf(nodes: readonly Node[], issued: string | null): OfficialPaper['signatures'] {
  const date = tidy(textOf(nodes, 'date')) || (issued === null ? '' : longDate(issued))
  return nodes
    .filter(({ kind }) => kind === 'signature')
    .map(({ text }) => ({ issuer: tidy(text), date, sealed: false }))
}

function carriedText(nodes: readonly Node[], title: string | null, attachmentTitles: readonly string[]): Attachment {
  const printed = nodes.find(({ kind }) => kind === 'title')
  const body = nodes.filter((node) => node !== printed && !isNote(node) && !isRemark(node) && node.kind !== 'furniture')
  return {
    label: null,
    title: closed(tidy(printed?.text ?? title ?? '')),
    body: blocksOf(body),
    attachmentTitles,
    notes: nodes.filter(isRemark).map(({ text }) => bare(text)),
  }
}

function attachmentOf(zone: string, nodes: readonly Node[], titles: readonly string[]): Attachment {
  const n = Number(zone.slice('附件'.length))
  const printed = nodes.find(({ kind }) => kind === 'title')
  return {
    label: titles.length > 1 ? zone : '附件',
    // The label stands in a line of its own.
    title: closed(tidy(printed?.text ?? titles[n - 1] ?? '').replace(/^附件\s*\d*\s*[:：]\s*/u, '')) || null,
    body: blocksOf(nodes.filter((node) => node !== printed && node.kind !== 'furniture')),
  }
}
