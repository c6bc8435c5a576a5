import { type Actor, type DocumentView, documentByNumber, type IssueView, normaliseNumber } from '@zhengling/store'
import type { Resolve } from '../pages/document/context.ts'
import { withinDocument } from '../pages/document/context.ts'
import type { Place } from '../pages/document/place.ts'
import { issueName } from '../pages/issue-name.ts'
import { documentHref } from './address.ts'
import type { Service } from './service.ts'

/** Where a document is printed and what stands beside it. */
export function placeOf(view: DocumentView, issue: IssueView | undefined): Place {
  const contents = issue?.contents ?? []
  const at = contents.findIndex(({ slug }) => slug === view.slug)
  const { number, title } = view.document
  const entry = issue?.issue.contents.find((one) => (number === null ? one.title === title : one.number === number))
  return {
    slug: view.issue,
    name: issue ? issueName(issue) : view.issue,
    page: entry?.page ?? null,
    before: at > 0 ? (contents[at - 1] ?? null) : null,
    after: at >= 0 ? (contents[at + 1] ?? null) : null,
  }
}

/**
 * Where the references of a document lead: to its own clauses and attachments, to documents beside it in the issue by
 * number or title, and by number to any other document of the store.
 */
export async function referencesOf(
  { store, county }: Service,
  actor: Actor,
  view: DocumentView,
  issue: IssueView | undefined,
): Promise<Resolve> {
  const contents = issue?.contents ?? []
  const numbers = new Map(contents.map(({ slug }) => [slug, slug]))
  const titles = new Map(contents.flatMap(({ slug, title }) => titlesOf(title).map((one) => [one, slug])))
  for (const fact of view.document.facts) {
    if (fact.kind !== 'reference' || fact.value.to !== '文号') continue
    const slug = normaliseNumber(fact.value.target)
    if (numbers.has(slug)) continue
    const other = await documentByNumber(store.db, actor, { county: county.code, document: slug })
    if (other) numbers.set(slug, other.slug)
  }
  const within = withinDocument(view.document)
  return (fact) => {
    const here = within(fact)
    if (here !== undefined) return here
    const { to, target } = fact.value
    const slug =
      to === '文号' ? numbers.get(normaliseNumber(target)) : to === '文件' ? titles.get(bare(target)) : undefined
    return slug === undefined || slug === view.slug ? undefined : documentHref(slug)
  }
}

const bare = (title: string) => title.replace(/[\s《》<>〈〉]/gu, '')

/** The names a title goes by: itself, and of a covering notice the text it carries. */
function titlesOf(title: string): string[] {
  const own = bare(title)
  const carried = /印发(.+)的通知$/u.exec(own)?.[1]
  return carried === undefined ? [own] : [own, carried]
}
