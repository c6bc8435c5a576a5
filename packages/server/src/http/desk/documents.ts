import {
  correctClause,
  type DocumentView,
  documentByNumber,
  type PublishOutcome,
  publishDocument,
  sourceText,
  type WithdrawOutcome,
  withdrawalOf,
  withdrawDocument,
} from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { bodiesFor } from '../../counties.ts'
import { attempt } from '../../operations/attempt.ts'
import { importOperation } from '../../operations/import-issue.ts'
import { correctedPage, correctPage } from '../../pages/desk/correct.ts'
import { deskDocumentPage } from '../../pages/desk/document.ts'
import { attachmentHref, correctedHref, deskDocumentHref } from '../../pages/desk/parts.ts'
import { sayMade } from '../../pages/desk/versions.ts'
import { walk } from '../../pages/document/context.ts'
import { isRefusal } from '../../refusal.ts'
import type { Asked, Env } from '../context.ts'
import { field } from '../field.ts'
import { formOf } from '../form.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

/** What a form says of a version. */
export const VersionForm = {
  version: z.coerce.number().int().min(1).max(999_999).optional(),
  reason: z.string().default(''),
}
const Upload = { file: z.instanceof(File).optional(), n: z.coerce.number().int().min(1).max(99) }
const Correct = {
  clause: field.min(1),
  newest: z.coerce.number().int(),
  text: z.string(),
  reason: z.string(),
  publish: z.enum(['yes', 'no']),
}

/** The version that a form names, where it names one. */
export const versionIn = ({ reason, version }: { readonly reason: string; readonly version?: number | undefined }) => ({
  reason,
  ...(version === undefined ? {} : { version }),
})

/** Publishing, withdrawing, correcting a document, and importing its attachments. */
export function deskDocumentRoutes(service: Service): Hono<Env> {
  const { store, county, clock } = service
  const app = new Hono<Env>()
  const at = '/desk/documents/:document'
  const viewOf = (context: Asked, version?: number) =>
    documentByNumber(store.db, context.get('actor'), {
      county: county.code,
      document: context.req.param('document') ?? '',
      ...(version === undefined ? {} : { version }),
    })
  const show = async (context: Asked, view: DocumentView, refused: string | null) => {
    const versions = []
    for (const one of view.versions) {
      const { version, publishedAt } = one
      const asked = { county: county.code, kind: 'document', id: view.slug, version } as const
      versions.push({ version, publishedAt, withdrawal: await withdrawalOf(store.db, asked), made: sayMade(one) })
    }
    const page = deskDocumentPage(context.get('frame'), view, versions, refused)
    return respond(context, page, refused === null ? 200 : 400)
  }
  const ended = (context: Asked, view: DocumentView, done: PublishOutcome | WithdrawOutcome) =>
    done.outcome === 'refused'
      ? show(context, view, done.message)
      : context.redirect(encodeURI(deskDocumentHref(view.slug)), 303)
  app.get(at, async (context) => {
    const view = await viewOf(context)
    return view ? show(context, view, null) : context.notFound()
  })
  app.post(`${at}/publish`, async (context) => {
    const view = await viewOf(context)
    if (!view) return context.notFound()
    const form = await formOf(context, VersionForm)
    if (isRefusal(form)) return show(context, view, form.message)
    const asked = { county: county.code, document: view.slug, ...versionIn(form), now: clock.now() }
    return ended(context, view, await publishDocument(store.db, context.get('actor'), asked))
  })
  app.post(`${at}/withdraw`, async (context) => {
    const view = await viewOf(context)
    if (!view) return context.notFound()
    const form = await formOf(context, VersionForm)
    if (isRefusal(form)) return show(context, view, form.message)
    const asked = { county: county.code, document: view.slug, ...versionIn(form), now: clock.now() }
    return ended(context, view, await withdrawDocument(store.db, context.get('actor'), asked))
  })
  app.post(`${at}/attachment`, async (context) => {
    const view = await viewOf(context)
    if (!view) return context.notFound()
    const form = await formOf(context, Upload)
    if (isRefusal(form)) return show(context, view, form.message)
    const { file, n } = form
    if (file === undefined || file.size === 0) return show(context, view, '没有收到附件的文件。请选一个文件再补录。')
    const params = { name: file.name, attachment: { to: view.slug, n } }
    const bytes = new Uint8Array(await file.arrayBuffer())
    const done = await attempt(importOperation, service, context.get('actor'), params, bytes)
    if (isRefusal(done)) return show(context, view, done.message)
    return context.redirect(encodeURI(attachmentHref(view.slug, n)), 303)
  })
  app.get(`${at}/corrected/:version{\\d{1,6}}`, async (context) => {
    const version = Number(context.req.param('version'))
    const [view, before] = [await viewOf(context, version), await viewOf(context, version - 1)]
    if (!view || !before || view.versions.find((one) => one.version === version)?.madeBy !== 'correction')
      return context.notFound()
    return respond(context, correctedPage(context.get('frame'), view, before))
  })
  app.get(`${at}/correct`, async (context) => {
    const view = await viewOf(context)
    const clause = context.req.query('clause') ?? ''
    const node = view && [...walk(view.document.clauses)].find(({ path }) => path === clause)
    if (!view || !node) return context.notFound()
    if (node.cells)
      return show(context, view, `“${clause}”是表格的一行，不能在这里更正。请改正来源文件，重新导入这一期。`)
    const print = view.corrections.find((one) => one.clause === clause)?.print ?? node.text
    const shown = { clause, print, text: node.text, reason: '', refused: null }
    return respond(context, correctPage(context.get('frame'), view, shown))
  })
  app.post(`${at}/correct`, async (context) => {
    const view = await viewOf(context)
    if (!view) return context.notFound()
    const form = await formOf(context, Correct)
    if (isRefusal(form)) return show(context, view, form.message)
    const { clause, newest, text, reason, publish } = form
    const stale = `此文件已有第${view.newest}版，您看的是第${newest}版，没有更正。请核对现在的文字，再办一次。`
    const actor = context.get('actor')
    const source = (await sourceText(store.db, actor, { county: county.code, hash: view.source.hash })) ?? ''
    const asked = {
      county: county.code,
      document: view.slug,
      clause,
      text,
      reason,
      bodies: bodiesFor(county, source),
      publish: publish === 'yes',
      now: clock.now(),
    }
    const done = newest === view.newest ? await correctClause(store.db, actor, asked) : stale
    if (typeof done !== 'string' && done.outcome === 'corrected')
      return context.redirect(encodeURI(correctedHref(view.slug, done.version)), 303)
    const said = typeof done === 'string' ? done : done.outcome === 'refused' ? done.message : '文字没有改动，未更正。'
    const node = [...walk(view.document.clauses)].find(({ path }) => path === clause)
    if (!node) return show(context, view, said)
    const print = view.corrections.find((one) => one.clause === clause)?.print ?? node.text
    return respond(
      context,
      correctPage(context.get('frame'), view, { clause, print, text, reason, refused: said }),
      400,
    )
  })
  return app
}
