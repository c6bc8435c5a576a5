import { createReadStream, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { type Context, Hono } from 'hono'
import type { Catalogue } from '../assets/catalogue.ts'

const forever = 'public, max-age=31536000, immutable'
const icon = readFileSync(new URL('../../assets/favicon.svg', import.meta.url))

/** Asked for by pages, not by people: no page of its own. */
const missing = (context: Context) => context.text('没有这个文件。', 404)

/** Style sheets, script and fonts. Addresses change with the content, so that browsers may keep them for ever. */
export function assetRoutes({ asset: assetAt, fontFiles }: Catalogue): Hono {
  const app = new Hono()
  app.get('/assets/*', (context) => {
    const asset = assetAt(context.req.path)
    if (!asset) return missing(context)
    const accepted = context.req.header('accept-encoding') ?? ''
    const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null
    context.header('cache-control', forever)
    context.header('etag', asset.etag)
    context.header('vary', 'Accept-Encoding')
    if (encoding) context.header('content-encoding', encoding)
    const body = encoding ? asset.compressed(encoding) : asset.body
    return context.body(Uint8Array.from(body), 200, { 'content-type': asset.type })
  })
  app.get('/fonts/*', (context) => {
    const file = fontFiles.get(context.req.path)
    if (!file) return missing(context)
    context.header('cache-control', forever)
    const stream = Readable.toWeb(createReadStream(file)) as ReadableStream
    return context.body(stream, 200, { 'content-type': 'font/woff2' })
  })
  app.get('/favicon.svg', (context) => {
    context.header('cache-control', 'public, max-age=86400')
    return context.body(Uint8Array.from(icon), 200, { 'content-type': 'image/svg+xml' })
  })
  return app
}
