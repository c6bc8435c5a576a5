import {
  documentByNumber,
  issueBySlug,
  issueContents,
  listIssues,
  newestPublished,
  type OpenDocument,
  PUBLIC,
} from '@zhengling/store'
import { walk } from '../../pages/document/context.ts'
import { documentPage } from '../../pages/kiosk/document.ts'
import { type Grouping, groupPage, groupsPage } from '../../pages/kiosk/groups.ts'
import { issuePage, issuesPage } from '../../pages/kiosk/issues.ts'
import type { KioskPage } from '../../pages/kiosk/page.ts'
import { startPage } from '../../pages/kiosk/start.ts'
import { explainedIn } from '../explanations/explained-in.ts'
import { placeOf } from '../place.ts'
import type { Service } from '../service.ts'
import { tiesOf } from '../ties.ts'

/** The terminals' pages as everybody may see them, whoever may be signed in at the browser: each made of what is public now. */
export interface KioskPages {
  start(): Promise<KioskPage>
  issues(): Promise<KioskPage>
  issue(slug: string): Promise<KioskPage | undefined>
  /** Slugs of an issue's documents, in the order of print. */
  contents(slug: string): Promise<readonly string[]>
  /** With the texts of its clauses. */
  document(slug: string): Promise<{ readonly page: KioskPage; readonly clauses: readonly string[] } | undefined>
  groups(grouping: Grouping): Promise<KioskPage>
  group(grouping: Grouping, name: string): Promise<KioskPage | undefined>
  open(): Promise<readonly OpenDocument[]>
}

export function kioskPages(service: Service): KioskPages {
  const { store, county } = service
  const scope = { county: county.code }
  const open = () => newestPublished(store.db, PUBLIC, scope)
  return {
    async start() {
      const issues = await listIssues(store.db, PUBLIC, scope)
      const newest = issues[0] && (await issueBySlug(store.db, PUBLIC, { ...scope, slug: issues[0].slug }))
      return startPage(issues, newest ?? null)
    },
    issues: async () => issuesPage(await listIssues(store.db, PUBLIC, scope)),
    async issue(slug) {
      const view = await issueBySlug(store.db, PUBLIC, { ...scope, slug })
      return view && issuePage(view)
    },
    async document(slug) {
      const view = await documentByNumber(store.db, PUBLIC, { ...scope, document: slug })
      if (view === undefined) return undefined
      const issue = await issueContents(store.db, PUBLIC, { ...scope, slug: view.issue })
      const page = documentPage(view, {
        place: placeOf(view, issue),
        ties: await tiesOf(service, PUBLIC, view),
        explained: await explainedIn(service, PUBLIC, view),
      })
      return { page, clauses: [...walk(view.document.clauses)].map(({ text }) => text) }
    },
    async contents(slug) {
      const issue = await issueContents(store.db, PUBLIC, { ...scope, slug })
      return issue?.contents.map((one) => one.slug) ?? []
    },
    groups: async (grouping) => groupsPage(grouping, await open()),
    group: async (grouping, name) => groupPage(grouping, name, await open()),
    open,
  }
}
