import { Readable } from 'node:stream'
import { issueBySlug, lastOpened, listIssues, PUBLIC } from '@zhengling/store'
import { Hono } from 'hono'
import { filesOfIssue } from '../bulk/issue-package.ts'
import { packageOf, SUMS, sumOf } from '../bulk/package.ts'
import { bulkPage } from '../pages/bulk.ts'
import type { Asked, Env } from './context.ts'
import { respond } from './respond.ts'
import type { Service } from './service.ts'

/** Everything that is public, an issue a package, with sums. */
export function bulkRoutes(service: Service): Hono<Env> {
  const { store, county } = service
  const app = new Hono<Env>()
  app.get('/bulk', async (context) =>
    respond(context, bulkPage(await listIssues(store.db, PUBLIC, { county: county.code }))),
  )
  app.get('/bulk/:file', async (context) => {
    const [, slug, sum] = /^([\w-]+)\.zip(?:\.(\w+))?$/.exec(context.req.param('file')) ?? []
    const known = SUMS.find(([name]) => name === sum)
    if (slug === undefined || (sum !== undefined && known === undefined)) return context.notFound()
    const stream = await packageAsked(service, context, slug)
    if (stream === undefined) return context.notFound()
    context.header('cache-control', 'no-cache')
    if (known !== undefined) return context.text(`${await sumOf(stream, known[0])}  ${slug}.zip\n`)
    context.header('content-type', 'application/zip')
    context.header('content-disposition', `attachment; filename="${slug}.zip"`)
    return context.body(Readable.toWeb(stream) as ReadableStream<Uint8Array>)
  })
  return app
}

async function packageAsked(service: Service, context: Asked, slug: string): Promise<Readable | undefined> {
  const { store, county } = service
  const view = await issueBySlug(store.db, PUBLIC, { county: county.code, slug })
  const moment = await lastOpened(store.db, PUBLIC, { county: county.code })
  if (view === undefined || moment === null) return undefined
  return packageOf(filesOfIssue(service, context, view), moment)
}
