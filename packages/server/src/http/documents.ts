import { findPolicy } from '@zhengling/law'
import { type Actor, compareVersions, type DocumentView, issueContents } from '@zhengling/store'
import { Hono } from 'hono'
import { suffixOf } from '../formats/formats.ts'
import { clausePage } from '../pages/clause.ts'
import { diffPage } from '../pages/diff.ts'
import { walk } from '../pages/document/context.ts'
import type { Looked } from '../pages/document/find.ts'
import { documentPage } from '../pages/document/page.ts'
import type { AskedDay } from '../pages/document/validity.ts'
import { declaredMargin } from '../pages/law/margin.ts'
import { clauseHref, documentHref } from './address.ts'
import type { Asked, Env } from './context.ts'
import { dayWritten } from './day.ts'
import { disclosureTerms } from './disclosure/disclosure.ts'
import { askedFor, documentAt, wholeNumber } from './document-asked.ts'
import { explainedIn } from './explanations/explained-in.ts'
import { gone } from './gone.ts'
import { wishedFormat } from './negotiate.ts'
import { placeOf } from './place.ts'
import { respond } from './respond.ts'
import { searchAsked } from './search-asked.ts'
import type { Searcher } from './searcher.ts'
import { sendDocument } from './send-document.ts'
import type { Service } from './service.ts'
import { siteAddress } from './site-address.ts'
import { tiesOf } from './ties.ts'

/** Documents, their clauses and the differences between their versions. */
export function documentRoutes(service: Service, searcher: Searcher): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/documents/:document', async (context) => {
    const asked = askedInForm(context)
    const view = await documentAt(service, context, asked)
    if (!view) return gone(service, context, 'document', asked.name, asked.version)
    const canonical = documentHref(view.slug, { version: asked.version }, asked.format?.suffix)
    if (asked.written !== view.slug) return context.redirect(encodeURI(canonical), 301)
    context.header('vary', 'Accept')
    const format = asked.format ?? wishedFormat(context)
    if (format) return sendDocument(service, context, view, format)
    const around = await surroundings(service, context, view)
    const looked = await lookedFor(searcher, context, view)
    const { county, rehearsal } = context.get('frame')
    const about = { site: siteAddress(context), county, issue: around.place.name, rehearsal }
    return respond(context, documentPage(view, { ...around, on: dayAsked(context, service), looked, about }))
  })
  app.get('/documents/:document/diff', async (context) => {
    const { name } = askedFor(context)
    const [from, to] = [wholeNumber(context.req.query('from')), wholeNumber(context.req.query('to'))]
    const view = await documentAt(service, context, { name, version: to })
    if (!view || from === undefined || to === undefined) return context.notFound()
    const scope = { county: service.county.code, document: view.slug, from, to }
    const differences = await compareVersions(service.store.db, context.get('actor'), scope)
    return differences ? respond(context, diffPage(view, from, differences)) : context.notFound()
  })
  app.get('/documents/:document/:path{.+}', async (context) => {
    const asked = askedFor(context)
    const path = context.req.param('path')
    const view = await documentAt(service, context, asked)
    if (!view) return gone(service, context, 'document', asked.name, asked.version)
    if (asked.written !== view.slug)
      return context.redirect(encodeURI(clauseHref(view.slug, path, { version: asked.version })), 301)
    if (![...walk(view.document.clauses)].some((node) => node.path === path)) {
      const earlier = asked.version === undefined ? await lastVersionWith(service, context, view, path) : undefined
      if (earlier === undefined) return context.notFound()
      return context.redirect(encodeURI(clauseHref(view.slug, path, { version: earlier })), 302)
    }
    return respond(context, clausePage(view, path, await surroundings(service, context, view)))
  })
  return app
}

/** `….json` names a form, before it everything as without it. */
function askedInForm(context: Asked) {
  const { name, format } = suffixOf(context.req.param('document') ?? '')
  return { ...askedFor(context, name), format }
}

async function surroundings(service: Service, context: Asked, view: DocumentView) {
  const actor = context.get('actor')
  const issue = await issueContents(service.store.db, actor, { county: service.county.code, slug: view.issue })
  const { number } = view.document
  const policy = number === null ? undefined : findPolicy(service.county.law, number)
  return {
    place: placeOf(view, issue),
    ties: await tiesOf(service, actor, view),
    declared: declaredMargin(policy),
    explained: await explainedIn(service, actor, view),
    disclosure: actor.kind === 'official' ? await disclosureOf(service, actor, view) : null,
  }
}

/** The term of the version that is shown. */
async function disclosureOf(service: Service, actor: Actor, { slug, version }: DocumentView) {
  const terms = await disclosureTerms(service, actor, { document: slug })
  return terms.find(({ disclosure }) => disclosure.version === version) ?? null
}

/** `?q=`: words to be marked in the document; null where none are asked for. */
async function lookedFor(searcher: Searcher, context: Asked, { slug }: DocumentView): Promise<Looked | null> {
  const { text } = searchAsked(context)
  if (text === '') return null
  const { words, corrected } = await searcher(context.get('actor'), { text, document: slug, limit: 1 })
  return { text, words, corrected }
}

/** `?on=2022-07-01`: the day whose law is asked about; today where none is. */
function dayAsked(context: Asked, { clock }: Service): AskedDay {
  const asked = context.req.query('on')
  const written = asked ?? clock.today().toString()
  return { written, day: dayWritten(written), asked: asked !== undefined }
}

/** A clause that the text in force no longer has: the newest version that had it. */
async function lastVersionWith(service: Service, context: Asked, view: DocumentView, path: string) {
  const earlier = view.versions.map(({ version }) => version).filter((version) => version < view.version)
  for (const version of earlier.toSorted((a, b) => b - a)) {
    const older = await documentAt(service, context, { name: view.slug, version })
    if (older && [...walk(older.document.clauses)].some((node) => node.path === path)) return version
  }
  return undefined
}
