import { isEditor, issueBySlug, listIssues } from '@zhengling/store'
import { homePage } from '../pages/home.ts'
import type { Page } from '../pages/layout.ts'
import type { Asked } from './context.ts'
import type { Service } from './service.ts'

/** The home page as this reader sees it; `refused` says why what he asked for there was not done. */
export async function frontOf({ store, county }: Service, context: Asked, refused?: string): Promise<Page> {
  const actor = context.get('actor')
  const scope = { county: county.code }
  const issues = await listIssues(store.db, actor, scope)
  const newest = issues[0] ? await issueBySlug(store.db, actor, { ...scope, slug: issues[0].slug }) : undefined
  const { signedIn } = context.get('frame')
  return homePage({
    county: county.name,
    issues,
    newest: newest ?? null,
    signedIn: isEditor(actor) ? signedIn : null,
    ...(refused === undefined ? {} : { refused }),
  })
}
