import type { DocumentView } from '@zhengling/store'
import { documentHref, issueHref } from '../http/address.ts'
import { dayOf, versionOf } from './day.ts'
import { documentFormats } from './formats.ts'

/** What schema.org/Legislation says of where a document stands. */
export interface LegislationAbout {
  /** Where the site is, without a slash at its end. */
  readonly site: string
  /** 稷山县 */
  readonly county: string
  /** The issue as people name it: 2022年第2期. */
  readonly issue: string
  readonly rehearsal: string | null
}

/**
 * A document as schema.org/Legislation (JSON-LD). Only what the text says, or what happened here: a field whose value
 * the text does not give is missing. Whether it is in force today is asked of the page, by day, and is not said here.
 */
export function legislationOf(view: DocumentView, { site, county, issue, rehearsal }: LegislationAbout) {
  const { document, slug, version } = view
  const { number, title, kind, issuer, issued, effective, interprets, explains } = document
  const at = (href: string) => new URL(href, site).href
  const organization = (name: string) => ({ '@type': 'GovernmentOrganization', name })
  const given = (name: string, value: unknown) => (value === null || value === undefined ? {} : { [name]: value })
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': at(documentHref(slug)),
    url: at(documentHref(slug, { version })),
    name: rehearsal === null ? title : `【演练】${title}`,
    ...(rehearsal === null ? {} : { creativeWorkStatus: `演练数据，以 ${rehearsal} 为当日，不作依据` }),
    ...given('legislationIdentifier', number),
    legislationType: kind,
    inLanguage: 'zh-CN',
    version: String(version),
    ...given('legislationPassedBy', issuer === null ? null : organization(issuer)),
    ...given('legislationDate', issued),
    ...given('legislationDateOfApplicability', effective),
    ...given('legislationResponsible', interprets === null ? null : organization(interprets)),
    ...given('contributor', explains === null ? null : organization(explains)),
    datePublished: dayOf(versionOf(view)),
    legislationJurisdiction: { '@type': 'AdministrativeArea', name: county },
    isPartOf: { '@type': 'PublicationIssue', name: `${county}人民政府公报${issue}`, url: at(issueHref(view.issue)) },
    encoding: documentFormats.map(({ suffix, type }) => ({
      '@type': 'LegislationObject',
      encodingFormat: type.split(';')[0],
      contentUrl: at(documentHref(slug, { version }, suffix)),
    })),
  }
}
