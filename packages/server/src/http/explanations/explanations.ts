import {
  type Actor,
  assignExplainer,
  assignedExplainers,
  beginExplanation,
  clausePrints,
  type DocumentView,
  type DraftPart,
  type DraftWords,
  decisionsMade,
  documentByNumber,
  documentsToExplain,
  draftOf,
  type Explanation,
  type ExplanationOutcome,
  explanationById,
  explanations,
  keepExplanation,
  may,
  type PublishedExplanation,
  partsOf,
  publishExplanation,
  unitsOf,
  withdrawExplanation,
} from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { explainerOf } from '../../explanations/explainer.ts'
import { explanationEditPage } from '../../pages/explanations/edit.ts'
import { explanationsPage } from '../../pages/explanations/list.ts'
import { explanationPage } from '../../pages/explanations/page.ts'
import { withdrawnPage } from '../../pages/withdrawn.ts'
import { isRefusal } from '../../refusal.ts'
import { explanationEditHref, explanationHref } from '../address.ts'
import { bodyCalled } from '../bodies-in.ts'
import type { Asked, Env } from '../context.ts'
import { wholeNumber } from '../document-asked.ts'
import { field, fields } from '../field.ts'
import { formOf } from '../form.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

const whole = z.coerce.number().int()
const Written = {
  do: z.enum(['draft', 'publish']),
  revision: whole,
  of: whole,
  title: field,
  intro: field,
  kind: z.union([z.enum(['说明', '问答']).transform((one) => [one]), z.array(z.enum(['说明', '问答']))]),
  about: fields,
  heading: fields,
  body: fields,
  reason: field,
}
type Written = z.infer<z.ZodObject<typeof Written>>

/** The words of the form; a part in which nothing was typed is none. */
const wordsIn = ({ title, intro, kind, about, heading, body }: Written): DraftWords => ({
  title,
  intro,
  parts: kind
    .map((one, i): DraftPart => ({ kind: one, about: about[i] ?? '', heading: heading[i] ?? '', body: body[i] ?? '' }))
    .filter((part) => [part.about, part.heading, part.body].some((one) => one.trim() !== '')),
})

/** Explanations of documents: all of them, one in a version, and writing it. */
export function explanationRoutes(service: Service): Hono<Env> {
  const { store, county, clock } = service
  const app = new Hono<Env>()
  const act = () => ({ county: county.code, now: clock.now() })
  const scope = { county: county.code }
  const idOf = (context: Asked) => context.req.param('explanation') ?? ''

  async function showList(context: Asked, refused: string | null) {
    const actor = context.get('actor')
    const page = explanationsPage(context.get('frame'), {
      explanations: await explanations(store.db, actor, scope),
      documents: await documentsWithExplainer(service, context.get('actor')),
      units: unitsOf(actor),
      assigns: may(actor, 'assign-explainer').outcome === 'allowed' && context.get('frame').signedIn !== null,
      bodies: county.bodies.map(({ name }) => name),
      refused,
    })
    return respond(context, page, refused === null ? 200 : 400)
  }
  app.get('/explanations', (context) => showList(context, null))
  app.post('/explanations', async (context) => {
    const form = await formOf(context, { document: field })
    if (isRefusal(form)) return showList(context, form.message)
    const documents = await documentsWithExplainer(service, context.get('actor'))
    const explainer = documents.find(({ slug }) => slug === form.document)?.explainer
    if (explainer?.unit == null)
      return showList(context, '这份文件没有写明由谁解读，也没有指定，不能起草。请先由县政府办指定解读单位。')
    const asked = { ...act(), document: form.document, unit: explainer.unit, named: explainer.named }
    const done = await beginExplanation(store.db, context.get('actor'), asked)
    return done.outcome === 'refused'
      ? showList(context, done.message)
      : context.redirect(encodeURI(explanationEditHref(done.id)), 303)
  })
  app.post('/explanations/explainer', async (context) => {
    const form = await formOf(context, { document: field, unit: field, basis: field })
    if (isRefusal(form)) return showList(context, form.message)
    const document = (await documentsWithExplainer(service, context.get('actor'))).find(
      ({ slug }) => slug === form.document,
    )
    if (document?.explainer?.unit != null && document.explainer.named === '文内')
      return showList(context, `文内已写明由${document.explainer.words}负责解读，不能另行指定。`)
    const unit = bodyCalled(county, form.unit.trim())
    if (unit === null) return showList(context, `单位名录中没有“${form.unit}”。请写全称或公文里的简称。`)
    const done = await assignExplainer(store.db, context.get('actor'), { ...act(), ...form, unit })
    return done.outcome === 'refused' ? showList(context, done.message) : context.redirect('/explanations', 303)
  })

  const documentAt = (context: Asked, document: string, version?: number): Promise<DocumentView | null> =>
    documentByNumber(store.db, context.get('actor'), {
      ...scope,
      document,
      ...(version === undefined ? {} : { version }),
    }).then((view) => view ?? null)

  async function showOne(context: Asked, explanation: Explanation, published: PublishedExplanation, draft: boolean) {
    const actor = context.get('actor')
    const { document } = explanation
    const now = await documentAt(context, document)
    const version = published.documentVersion
    const page = explanationPage({
      explanation,
      published,
      current: now,
      explained: now?.version === version ? now : await documentAt(context, document, version),
      prints: await clausePrints(store.db, actor, { ...scope, document, version }),
      law: county.law,
      decisions: await decisionsMade(store.db, actor, scope),
      writes: explanation.revision !== null,
      draft,
    })
    return respond(context, page)
  }
  app.get('/explanations/:explanation', async (context) => {
    const version = wholeNumber(context.req.query('v'))
    const id = idOf(context)
    const asked = { ...scope, id, ...(version === undefined ? {} : { version }) }
    const found = await explanationById(store.db, context.get('actor'), asked)
    if (found === undefined) return context.notFound()
    if (context.req.query('draft') === '1' && found.draft !== null) {
      const preview = await previewOf(context, found, found.draft)
      return showOne(context, found, preview, true)
    }
    if (found.withdrawn !== null)
      return respond(context, withdrawnPage('解读', id, { reason: found.withdrawn.why, at: found.withdrawn.at }), 410)
    if (found.published === null) return context.redirect(encodeURI(explanationEditHref(id)), 302)
    return showOne(context, found, found.published, false)
  })

  /** A draft as it would be read; what names no clause of the document is left without. */
  async function previewOf(
    context: Asked,
    { document, versions }: Explanation,
    draft: NonNullable<Explanation['draft']>,
  ) {
    const { words, of, at } = draft
    const paths = [...(await clausePrints(store.db, context.get('actor'), { ...scope, document, version: of })).keys()]
    const { title, intro } = words
    return {
      version: versions.length + 1,
      documentVersion: of,
      title: title.trim() || '未写标题',
      intro,
      parts: partsOf(words, paths),
      reason: null,
      at,
    }
  }

  async function showEdit(
    context: Asked,
    refused: string | null = null,
    written: { readonly words: DraftWords; readonly of: number; readonly changed: boolean } | null = null,
  ) {
    const found = await explanationById(store.db, context.get('actor'), { ...scope, id: idOf(context) })
    if (found === undefined || found.revision === null) return context.notFound()
    const { draft, published } = found
    const kept =
      draft ??
      (published && {
        words: draftOf(published.title, published.intro, published.parts),
        of: published.documentVersion,
      })
    if (kept === null) return context.notFound()
    const { words, of } = written ?? kept
    const page = explanationEditPage(context.get('frame'), {
      explanation: found,
      words,
      view: (await documentAt(context, found.document, of)) ?? (await documentAt(context, found.document)),
      of,
      refused,
      other: written?.changed === true ? kept.words : null,
    })
    return respond(context, page, refused === null ? 200 : written?.changed === true ? 409 : 400)
  }
  app.get('/explanations/:explanation/edit', (context) => showEdit(context))
  app.post('/explanations/:explanation', async (context) => {
    const form = await formOf(context, Written)
    if (isRefusal(form)) return showEdit(context, form.message)
    const actor = context.get('actor')
    const [words, of, id] = [wordsIn(form), form.of, idOf(context)]
    const kept = await keepExplanation(store.db, actor, { ...act(), id, revision: form.revision, words, of })
    if (kept.outcome === 'refused')
      return showEdit(context, kept.message, { words, of, changed: kept.ground === 'changed' })
    if (form.do === 'draft') return context.redirect(encodeURI(explanationEditHref(id)), 303)
    const { revision } = kept
    const done = await publishExplanation(store.db, actor, { ...act(), id, revision, reason: form.reason })
    return ended(context, done)
  })
  app.post('/explanations/:explanation/withdraw', async (context) => {
    const form = await formOf(context, { revision: whole, why: field })
    if (isRefusal(form)) return showEdit(context, form.message)
    const asked = { ...act(), id: idOf(context), revision: form.revision, why: form.why }
    const done = await withdrawExplanation(store.db, context.get('actor'), asked)
    return done.outcome === 'refused' ? showEdit(context, done.message) : context.redirect('/explanations', 303)
  })
  const ended = (context: Asked, done: ExplanationOutcome) =>
    done.outcome === 'refused'
      ? showEdit(context, done.message)
      : context.redirect(encodeURI(explanationHref(idOf(context))), 303)
  return app
}

/** Every public document with who explains it. */
export async function documentsWithExplainer({ store, county }: Service, actor: Actor) {
  const assigned = await assignedExplainers(store.db, actor, { county: county.code })
  const byDocument = new Map(assigned.map((one) => [one.document, one]))
  const documents = await documentsToExplain(store.db, actor, { county: county.code })
  return documents.map((one) => ({ ...one, explainer: explainerOf(county, one, byDocument.get(one.slug)) }))
}
