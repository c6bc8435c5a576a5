import type { Context, MiddlewareHandler } from 'hono'

/** Everything comes from this server, nothing runs but its own files, and no other site may frame its pages. */
const policy = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

/** A year: browsers then never ask again without https, so that nobody on the way can keep them from it. */
const httpsOnly = 'max-age=31536000'

/** Headers of every answer. `isSecure` says whether the reader's connection is https. */
export function secure(isSecure: (context: Context) => boolean): MiddlewareHandler {
  return async (context, next) => {
    await next()
    context.header('content-security-policy', policy)
    context.header('x-content-type-options', 'nosniff')
    context.header('referrer-policy', 'same-origin')
    context.header('x-frame-options', 'DENY')
    context.header('cross-origin-opener-policy', 'same-origin')
    context.header('permissions-policy', 'camera=(), geolocation=(), microphone=()')
    if (isSecure(context)) context.header('strict-transport-security', httpsOnly)
  }
}
