import { carriedTitle } from '../structure/kinds.ts'
import { labelAt } from '../structure/labels.ts'
import { ordinal } from '../structure/ordinals.ts'
import type { Finding, GazetteDocument } from '../types.ts'
import { mentionsIn } from './mentions.ts'
import type { Rule } from './rule.ts'
import { findingAt, type Site } from './site.ts'

/** A pointer to an attachment, an article or a carried text that is not there. */
export const referenceMissing: Rule = ({ clauses, reading }) => {
  const articles = articlesOf(clauses)
  return [
    ...clauses.flatMap((site) => [...lostAttachments(site), ...lostArticles(site, articles.get(site.document))]),
    ...reading.documents.flatMap(lostText),
  ]
}

function lostAttachments(site: Site): Finding[] {
  if (site.node.path.startsWith('附件')) return []
  const known = new Set(site.document.attachments.map(({ n }) => n))
  return mentionsIn(site.text).flatMap(({ n, range }) => {
    if (n === null ? known.size > 0 : known.has(n)) return []
    const named = n === null ? '附件' : `附件${n}`
    const listed = known.size === 0 ? '本文件未列附件' : `本文件只列有附件${[...known].join('、')}`
    return [
      findingAt(
        site,
        'reference-missing',
        'error',
        { message: `文中指向${named}，${listed}。`, settle: '请核对附件的编号，或补列附件。' },
        range,
      ),
    ]
  })
}

function articlesOf(clauses: readonly Site[]): Map<GazetteDocument, Set<number>> {
  const articles = new Map<GazetteDocument, Set<number>>()
  for (const { document, node } of clauses) {
    if (node.kind !== 'article') continue
    const n = labelAt(`${node.label} `)?.ordinal
    const known = articles.get(document) ?? new Set<number>()
    if (n != null) known.add(n)
    articles.set(document, known)
  }
  return articles
}

const OWN_ARTICLES =
  /本(?:办法|规定|条例|细则|规则|章程|制度)((?:第[一二三四五六七八九十百零〇\d]{1,7}条(?:第[一二三四五六七八九十]{1,3}[款项])*[、和至或]?)+)/gu

function lostArticles(site: Site, known: ReadonlySet<number> | undefined): Finding[] {
  if (!known || !site.text.includes('条')) return []
  return [...site.text.matchAll(OWN_ARTICLES)].flatMap((match) =>
    [...match[0].matchAll(/第([^第条]{1,7})条/gu)].flatMap((article) => {
      const n = ordinal(article[1] ?? '')
      if (n === null || known.has(n)) return []
      const from = match.index + article.index
      return [
        findingAt(
          site,
          'reference-missing',
          'error',
          {
            message: `文中引用本文${article[0]}，本文没有这一条。`,
            settle: '请核对所引的条款。',
          },
          [from, from + article[0].length],
        ),
      ]
    }),
  )
}

/** A notice that hands down a text which is not printed with it. */
function lostText(document: GazetteDocument): Finding[] {
  const announced = carriedTitle(document.title)
  if (announced === null || document.carries !== null) return []
  return [
    {
      rule: 'reference-missing',
      severity: 'error',
      document: document.number ?? document.title,
      message: `通知所印发的《${announced}》未见于其后。`,
      settle: '请补入所印发的文本，或核对其标题是否印错。',
      spans: [document.span],
    },
  ]
}
