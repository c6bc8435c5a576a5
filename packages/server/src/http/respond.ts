import { createHash } from 'node:crypto'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type Frame, type Page, renderPage } from '../pages/layout.ts'
import type { Asked } from './context.ts'

/**
 * Sends a page. What the public sees may be kept and asked for again by its content (304 when unchanged); what
 * someone signed in sees, or what was made of a form, is kept nowhere.
 */
export async function respond(context: Asked, page: Page, status: ContentfulStatusCode = 200): Promise<Response> {
  const frame = await withBadges(context, status)
  const body = String(await renderPage(frame, page))
  if (frame.signedIn || status !== 200 || context.req.method === 'POST') {
    context.header('cache-control', 'no-store')
    return context.html(body, status)
  }
  return sendKept(context, body, 'text/html; charset=utf-8')
}

/** The frame with its badges. Counted only for a page that is sent, and not for one that says that something broke. */
async function withBadges(context: Asked, status: ContentfulStatusCode): Promise<Frame> {
  const [frame, unread, waiting] = [context.get('frame'), context.get('unread'), context.get('waiting')]
  if (frame.signedIn === null || unread == null || status >= 500) return frame
  const counted = { unread: await unread(), waiting: (await waiting?.()) ?? 0 }
  return { ...frame, signedIn: { ...frame.signedIn, ...counted } }
}

/** The same of what last changed at a known moment, also for whoever asks by that alone. */
export function sendDated(context: Asked, body: string, type: string, changed: Temporal.Instant): Response {
  const moment = new Date(Math.floor(changed.epochMilliseconds / 1000) * 1000)
  context.header('last-modified', moment.toUTCString())
  const since = context.req.header('if-modified-since')
  const known = since !== undefined && context.req.header('if-none-match') === undefined
  if (known && moment.getTime() <= Date.parse(since)) return context.body(null, 304)
  return sendKept(context, body, type)
}

/** Sends a file: the public may keep it, somebody signed in may see what others do not. */
export function sendFile(context: Asked, body: string | Uint8Array<ArrayBuffer>, type: string): Response {
  if (context.get('frame').signedIn === null) return sendKept(context, body, type)
  context.header('cache-control', 'no-store')
  return context.body(body, 200, { 'content-type': type })
}

/** Sends what the public may keep, or 304 when it already has exactly this. */
export function sendKept(context: Asked, body: string | Uint8Array<ArrayBuffer>, type: string): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  context.header('etag', etag)
  context.header('cache-control', 'public, no-cache')
  context.header('vary', 'Cookie', { append: true })
  const known = context.req.header('if-none-match')?.split(/\s*,\s*/) ?? []
  if (known.some((one) => one.replace(/^W\//, '') === etag)) return context.body(null, 304)
  return context.body(body, 200, { 'content-type': type })
}
