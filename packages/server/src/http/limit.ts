import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { messagePage } from '../pages/message.ts'
import { largestFile } from '../reading/source-file.ts'
import type { Env } from './context.ts'
import { respond } from './respond.ts'

/** The largest source, with room for a form's other fields and boundaries beside it. */
export const largestBody = largestFile + 64 * 2 ** 10

/** Refuses a body larger than the largest source before it is read to its end. */
export function limitBody(): MiddlewareHandler<Env> {
  return bodyLimit({
    maxSize: largestBody,
    onError: (context) => respond(context, messagePage('too-large'), 413),
  })
}
