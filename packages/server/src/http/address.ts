import type { FacetChoice } from '@zhengling/store'

/**
 * Addresses of the portal. They are written as people read them (Chinese characters stay), with only what has a
 * meaning of its own in an address or in HTML escaped.
 */
const escape = (text: string) => text.replace(/[%#?&"'<>\\\s]/gu, encodeURIComponent)

/** A version is named only when it is not the one in force. */
export interface AtVersion {
  readonly version?: number | undefined
}

const query = ({ version }: AtVersion) => (version === undefined ? '' : `?v=${version}`)

export const issueHref = (slug: string) => `/issues/${escape(slug)}`
export const issueFileHref = (slug: string) => `${issueHref(slug)}.pdf`
export const findingsHref = (slug: string) => `${issueHref(slug)}/findings`
/** `suffix` without its dot names one of the forms that a document is given out in; the page where there is none. */
export const documentHref = (slug: string, at: AtVersion = {}, suffix?: string) =>
  `/documents/${escape(slug)}${suffix === undefined ? '' : `.${suffix}`}${query(at)}`
/** A clause's own page. */
export const clauseHref = (slug: string, path: string, at: AtVersion = {}) =>
  `/documents/${escape(slug)}/${escape(path)}${query(at)}`
/** A clause where it stands in the document. */
export const placeHref = (slug: string, path: string, at: AtVersion = {}) => `${documentHref(slug, at)}#${escape(path)}`
/** Everything that is asked of a body, by its canonical name or, where the county's table has none, the printed one. */
export const bodyHref = (name: string) => `/bodies/${escape(name).replaceAll('/', '%2F')}`
/** A place of the page one is on. */
export const fragmentHref = (path: string) => `#${escape(path)}`
export const diffHref = (slug: string, from: number, to: number) =>
  `/documents/${escape(slug)}/diff?from=${from}&to=${to}`

/** A search as its address says it; what is left out is not narrowed. */
export interface SearchAddress {
  /** What is looked for. */
  readonly text: string
  readonly facets?: FacetChoice
  /** From 1. */
  readonly page?: number
  /** Every word as typed, or nothing. */
  readonly exact?: boolean
}

/** + is a blank in this part of an address. */
const parameter = (name: string, value: string) => `${name}=${escape(value).replaceAll('+', '%2B')}`

export function searchHref({ text, facets = {}, page = 1, exact = false }: SearchAddress): string {
  const more = [...(exact ? [['exact', '1']] : []), ...(page > 1 ? [['page', String(page)]] : [])]
  return `/search${asking([['q', text], ...chosenIn(facets), ...more])}`
}

/** Parameters as an address ends with them; nothing where there are none. */
const asking = (parameters: readonly (readonly string[])[]): string =>
  parameters.length === 0 ? '' : `?${parameters.map(([name = '', value = '']) => parameter(name, value)).join('&')}`

const chosenIn = ({ inForce, ...chosen }: FacetChoice): readonly (readonly string[])[] => [
  ...Object.entries(chosen),
  ...(inForce ? [['valid', '1']] : []),
]

/** A feed of what becomes public: all of it, or what a search narrows it to. */
export const feedHref = (form: 'atom' | 'json', asked: Partial<SearchAddress> = {}): string =>
  `/feed.${form}${narrowed(asked)}`

const narrowed = ({ text = '', facets = {} }: Partial<SearchAddress>): string =>
  asking([...(text === '' ? [] : [['q', text]]), ...chosenIn(facets)])

/** Where one subscribes by mail to what a search narrows it to, or to the changes of one document. */
export const subscribeHref = (asked: Partial<SearchAddress> | { readonly document: string }): string =>
  `/subscribe${'document' in asked ? asking([['document', asked.document]]) : narrowed(asked)}`

/** A document in which words are marked, at one of its clauses if told. */
export function foundHref(slug: string, text: string, path?: string): string {
  return `${documentHref(slug)}?${parameter('q', text)}${path === undefined ? '' : fragmentHref(path)}`
}

/** A document's declarations, and the page where one of its rules is worked out. */
export const policyHref = (folder: string) => `/policies/${escape(folder)}`
export const ruleHref = (folder: string, rule: string) => `${policyHref(folder)}/${escape(rule)}`
/** An explanation of a document, one of its versions if told, at one of its parts (from 1) if told. */
export const explanationHref = (id: string, at: AtVersion = {}, part?: number) =>
  `/explanations/${escape(id)}${query(at)}${part === undefined ? '' : `#p${part}`}`
export const explanationEditHref = (id: string) => `/explanations/${escape(id)}/edit`
/** How a document's versions stand against their term of publication. */
export const disclosureHref = (slug: string) => `/disclosure/${escape(slug)}`
/** An open question where it stands among all of them. */
export const questionHref = (id: string) => `/questions#${escape(id)}`
