import { createHash } from 'node:crypto'
import { listIssues, openMark, PUBLIC } from '@zhengling/store'
import { frequentWords } from '../../kiosk/frequent-words.ts'
import { initialsOf } from '../../kiosk/initials.ts'
import {
  ISSUERS,
  ISSUES,
  KINDS,
  kioskDocument,
  kioskGroup,
  kioskIssue,
  SEARCH,
  START,
} from '../../pages/kiosk/address.ts'
import { groupNames, groupPage, groupsPage } from '../../pages/kiosk/groups.ts'
import { type KioskPage, renderMain } from '../../pages/kiosk/page.ts'
import { searchPage } from '../../pages/kiosk/search.ts'
import { cutOf } from '../searcher.ts'
import type { Service } from '../service.ts'
import type { KioskPages } from './pages.ts'

/** What a terminal keeps for a time without network: the newest issues with all their documents, and what leads to them. */
export interface Copy {
  /** Made of its content. */
  readonly version: string
  /** ISO moment. */
  readonly made: string
  /** By decoded address; the mark is made of the page. */
  readonly pages: Readonly<Record<string, { readonly main: string; readonly mark: string }>>
  readonly pad: {
    readonly words: readonly (readonly [word: string, initials: string])[]
    readonly titles: readonly (readonly [title: string, initials: string, address: string])[]
  }
}

/** Of the latest documents so many are found by the letters of their titles. */
const TITLES = 2000

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 12)

/** The copy of what is public now: made when it is first asked for, and again when something became public or was withdrawn. */
export function copyKeeper(service: Service, pages: KioskPages): () => Promise<Copy> {
  const { store, county } = service
  let kept: { readonly of: string; readonly copy: Promise<Copy> } | null = null
  return async () => {
    const of = await openMark(store.db, PUBLIC, { county: county.code })
    if (kept?.of !== of) {
      const copy = makeCopy(service, pages)
      kept = { of, copy }
      // What failed is tried again by the next who asks.
      copy.catch(() => {
        kept = null
      })
    }
    return kept.copy
  }
}

async function makeCopy(service: Service, pages: KioskPages): Promise<Copy> {
  const { store, county, site, clock } = service
  const made: Record<string, { readonly main: string; readonly mark: string }> = {}
  const clauses: string[] = []
  const keep = async (address: string, page: KioskPage | undefined): Promise<void> => {
    if (page === undefined) return
    const main = String(await renderMain(page))
    made[decodeURI(address)] = { main, mark: hashOf(main) }
  }
  await keep(START, await pages.start())
  await keep(ISSUES, await pages.issues())
  await keep(SEARCH, searchPage('', null))
  const open = await pages.open()
  for (const [grouping, list] of [['issuers', ISSUERS] as const, ['kinds', KINDS] as const]) {
    await keep(list, groupsPage(grouping, open))
    for (const name of groupNames(grouping, open)) await keep(kioskGroup(list, name), groupPage(grouping, name, open))
  }
  const issues = await listIssues(store.db, PUBLIC, { county: county.code })
  for (const { slug } of issues.slice(0, site.kiosk.keepIssues)) {
    await keep(kioskIssue(slug), await pages.issue(slug))
    for (const document of await pages.contents(slug)) {
      const found = await pages.document(document)
      await keep(kioskDocument(document), found?.page)
      clauses.push(...(found?.clauses ?? []))
    }
  }
  const names = county.bodies.flatMap(({ name, aliases }) => [name, ...aliases])
  const words = frequentWords(clauses, cutOf(county), names)
  const pad = {
    words: words.map((word) => [word, initialsOf(word)] as const),
    titles: open.slice(0, TITLES).map(({ title, slug }) => [title, initialsOf(title), kioskDocument(slug)] as const),
  }
  return { version: hashOf(JSON.stringify([made, pad])), made: momentOf(clock.real()), pages: made, pad }
}

/** A moment of the machine's clock, to the second: also a rehearsal's terminal says by it how old its copy is. */
export const momentOf = (at: Temporal.Instant): string => at.toString({ smallestUnit: 'second' })
