import type { Finding } from '../types.ts'
import type { Rule } from './rule.ts'
import { findingAt } from './site.ts'

/** Attachments that are named but whose text is not in the issue. */
export const attachmentNotPrinted: Rule = ({ reading, sites }) => {
  const lists = Map.groupBy(
    sites.filter((site) => site.node.kind === 'attachments'),
    (site) => site.document,
  )
  return reading.documents.flatMap((document): Finding[] => {
    const absent = document.attachments.filter((attachment) => !attachment.printed)
    const [first, ...rest] = lists.get(document) ?? []
    if (absent.length === 0 || !first) return []
    const note = absent.find((attachment) => attachment.note)?.note
    const finding = findingAt(first, 'attachment-not-printed', 'note', {
      message: `附件${absent.map(({ n, title }) => `${absent.length > 1 ? n : ''}《${title.replace(/^《|》$/gu, '')}》`).join('、')}未随文刊登${note ? `（${note}）` : ''}。`,
      settle: '可取得附件后导入，归入本文件。',
    })
    return [{ ...finding, spans: [...finding.spans, ...rest.flatMap((site) => site.node.body)] }]
  })
}
