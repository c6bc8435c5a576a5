import type { DocumentView } from '@zhengling/store'
import { documentHref } from '../../http/address.ts'
import { dayOf, versionOf } from '../day.ts'
import type { About } from '../format.ts'
import { element, type Xml } from '../xml.ts'

/** Who marked the text up, and who issued it: of the references at the end. */
const BY = '#site'
const ISSUER = '#issuer'

/** Identification at the levels of FRBR, publication, life of the text and whoever is referred to. */
export function metaOf(view: DocumentView, about: About): Xml {
  return element(
    'meta',
    {},
    identification(view, about),
    ...publication(about),
    lifecycle(view),
    references(view, about),
    ...rehearsal(about),
  )
}

/** What the text itself gives stands there as given; a day that the text does not give is that of its publication here. */
function identification(view: DocumentView, about: About): Xml {
  const { document, slug, version } = view
  const { issued, effective, issuer } = document
  const work = ['', 'akn', 'cn', 'statement', document.kind, issuer ?? '_', issued ?? '_', slug].join('/')
  const shown = dayOf(versionOf(view))
  const expression = `${work}/zho@${shown};第${version}版`
  const address = new URL(documentHref(slug), about.site).href
  const level = (name: string, uri: string, dates: readonly Xml[], alias: string, ...more: readonly Xml[]) =>
    element(
      name,
      {},
      element('FRBRthis', { value: `${uri}/!main` }),
      element('FRBRuri', { value: uri }),
      element('FRBRalias', { value: alias, name: '固定地址' }),
      ...dates,
      element('FRBRauthor', { href: name === 'FRBRManifestation' ? BY : ISSUER }),
      ...more,
    )
  const day = (date: string, name: string) => element('FRBRdate', { date, name })
  const published = day(shown, '公开')
  return element(
    'identification',
    { source: BY },
    level(
      'FRBRWork',
      work,
      [
        ...(issued ? [day(issued, '成文')] : []),
        ...(effective ? [day(effective, '施行')] : []),
        ...(issued ? [] : [published]),
      ],
      address,
      element('FRBRcountry', { value: 'cn' }),
      element('FRBRsubtype', { value: document.kind }),
      ...(document.number === null ? [] : [element('FRBRnumber', { value: document.number })]),
      element('FRBRname', { value: document.title }),
    ),
    level(
      'FRBRExpression',
      expression,
      [published],
      new URL(documentHref(slug, { version }), about.site).href,
      element('FRBRversionNumber', { value: String(version) }),
      element('FRBRlanguage', { language: 'zho' }),
    ),
    level(
      'FRBRManifestation',
      `${expression}.xml`,
      [published],
      new URL(documentHref(slug, { version }, 'xml'), about.site).href,
      element('FRBRformat', { value: 'application/akn+xml' }),
    ),
  )
}

/** The printed issue, where its day is printed. */
function publication({ issue, issuedOn, number }: About): readonly Xml[] {
  if (issuedOn === null) return []
  return [element('publication', { date: issuedOn, name: '政府公报', showAs: issue, number: number ?? undefined })]
}

function lifecycle({ versions }: DocumentView): Xml {
  const first = versions[0]?.version
  return element(
    'lifecycle',
    { source: BY },
    ...versions.map((one) =>
      element('eventRef', {
        eId: `第${one.version}版`,
        date: dayOf(one),
        source: BY,
        type: one.version === first ? 'generation' : 'amendment',
      }),
    ),
  )
}

function references({ document: { issuer } }: DocumentView, { site, county }: About): Xml {
  const organization = (eId: string, href: string, showAs: string) =>
    element('TLCOrganization', { eId, href: encodeURI(href), showAs })
  return element(
    'references',
    { source: BY },
    organization('site', `${site}/`, `${county}人民政府公报`),
    organization('issuer', `/akn/ontology/organization/cn/${issuer ?? '_'}`, issuer ?? '文内未规定'),
  )
}

function rehearsal({ rehearsal: day }: About): readonly Xml[] {
  if (day === null) return []
  const said = element('rehearsal', { xmlns: 'urn:zhengling:rehearsal', day }, '演练')
  return [element('proprietary', { source: BY }, said)]
}
