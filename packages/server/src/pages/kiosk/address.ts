import { clauseHref, documentHref, fragmentHref, issueHref } from '../../http/address.ts'

/** Addresses of the terminals' pages: what the portal has, under /kiosk, so that no link leads out. */
export const START = '/kiosk'
export const SEARCH = `${START}/search`
export const ISSUES = `${START}/issues`
export const ISSUERS = `${START}/issuers`
export const KINDS = `${START}/kinds`
export const BENEFITS = `${START}/benefits`

/** What a portal's address of a document or an issue is here. */
export const here = (href: string): string => (href.startsWith('/') ? `${START}${href}` : href)

export const kioskIssue = (slug: string) => here(issueHref(slug))
export const kioskDocument = (slug: string, path?: string) =>
  `${here(documentHref(slug))}${path === undefined ? '' : fragmentHref(path)}`
/** Of a name that is a part of an address by itself. */
export const kioskGroup = (list: typeof ISSUERS | typeof KINDS, name: string) => `${list}/${encodeURIComponent(name)}`

/** Where the portal has the same for ever, for what is printed. */
export const permanent = { document: documentHref, clause: clauseHref }
