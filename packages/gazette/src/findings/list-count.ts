import { type Family, labelAt } from '../structure/labels.ts'
import { ordinal } from '../structure/ordinals.ts'
import type { Finding, Node } from '../types.ts'
import type { Rule } from './rule.ts'
import { findingAt, type Range, type Site } from './site.ts'

const ANNOUNCED =
  /(\d{1,2}|[二两三四五六七八九十]{1,3})(?:个方面|个|项|类|种|支|点|条|款|步|大|级|组)([\p{Script=Han}“”]{0,12})[：:]$/u
const ENUMERATED =
  /(\d{1,2}|[二两三四五六七八九十]{1,3})(?:个方面|个|项|类|种|点|条|步|大)[\p{Script=Han}]{0,12}[：:，,。]一是/u

/** A stated number of things beside the numbered list that follows: 以下四项措施：（1）…（2）…（3）… */
export const listCount: Rule = ({ clauses }) => clauses.flatMap((site) => [...announced(site), ...enumerated(site)])

function announced(site: Site): Finding[] {
  const match = ANNOUNCED.exec(site.text)
  const stated = match ? ordinal(match[1] ?? '') : null
  if (!match || stated === null || stated < 2 || /[第\d]$/u.test(site.text.slice(0, match.index))) return []
  const list = listBelow(site)
  if (list.length === 0 || list.length === stated) return []
  const range: Range = [match.index, match.index + match[0].length - 1]
  const labels = list.flatMap((node) => (node.labelSpan ? [node.labelSpan] : []))
  const finding = findingAt(
    site,
    'count-mismatch',
    'error',
    {
      message: `文中称“${site.text.slice(...range)}”，其后编号列出${list.length}条（${list.map((node) => node.label).join('')}）。`,
      settle: '请核对数目与其后所列，改正数目，或补列漏印的条目。',
    },
    range,
  )
  return [{ ...finding, spans: [...finding.spans, ...labels] }]
}

/** The labelled units of one family that stand directly below, or directly after an unlabelled paragraph. */
function listBelow({ node, siblings, index }: Site): readonly Node[] {
  const nodes = node.label === '' ? siblings : node.children
  const from = node.label === '' ? index + 1 : 0
  const first = labelAt(nodes[from]?.label ?? '')
  if (!first || first.family === 'dash' || first.ordinal !== 1) return []
  let to = from
  while (to < nodes.length && continues(nodes[to], first.family)) to += 1
  return nodes.slice(from, to)
}

function continues(node: Node | undefined, family: Family): boolean {
  return node !== undefined && (labelAt(node.label)?.family === family || node.label === '□')
}

const ORDER = '一二三四五六七八九十'

/** 以下三点：一是…；二是…；三是… */
function enumerated(site: Site): Finding[] {
  if (!site.text.includes('一是')) return []
  const match = ENUMERATED.exec(site.text)
  const stated = match ? ordinal(match[1] ?? '') : null
  if (!match || stated === null || stated < 2) return []
  let listed = 1
  while (site.text.includes(`${ORDER[listed] ?? '　'}是`)) listed += 1
  if (listed === stated) return []
  const range: Range = [match.index, match.index + match[0].length - 3]
  return [
    findingAt(
      site,
      'count-mismatch',
      'warning',
      {
        message: `文中称“${site.text.slice(...range)}”，其后列到“${ORDER[listed - 1]}是”，共${listed}点。`,
        settle: '请核对数目与所列各点。',
      },
      range,
    ),
  ]
}
