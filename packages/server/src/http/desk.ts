import { Hono } from 'hono'
import * as z from 'zod'
import { attempt } from '../operations/attempt.ts'
import { importOperation } from '../operations/import-issue.ts'
import { type ImportForm, importPage } from '../pages/desk-import.ts'
import { messagePage } from '../pages/message.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import type { Env } from './context.ts'
import { field } from './field.ts'
import { respond } from './respond.ts'
import type { Service } from './service.ts'

const Upload = z.object({
  file: z.instanceof(File),
  to: field.default(''),
  attachment: field.default(''),
})

/** The administrator's desk: putting an issue or an attachment into the store, as the command line does. */
export function deskRoutes(service: Service): Hono<Env> {
  const app = new Hono<Env>()
  app.use('/desk/*', async (context, next) =>
    context.get('actor').kind === 'public' ? respond(context, messagePage('sign-in'), 403) : next(),
  )
  app.get('/desk', (context) => context.redirect('/desk/import', 302))
  app.get('/desk/import', (context) => respond(context, importPage(context.get('frame'), { outcome: null })))
  app.post('/desk/import', async (context) => {
    const form = Upload.safeParse(await context.req.parseBody())
    const show = (shown: ImportForm, status: 200 | 400) =>
      respond(context, importPage(context.get('frame'), shown), status)
    if (!form.success || form.data.file.size === 0)
      return show({ outcome: refuse('没有收到文件。请选一个文件再导入。') }, 400)
    const { file, to, attachment } = form.data
    const which = attachmentOf(to.trim(), attachment.trim())
    if (isRefusal(which)) return show({ outcome: which, to, attachment }, 400)
    const bytes = new Uint8Array(await file.arrayBuffer())
    const params = { name: file.name, ...(which ? { attachment: which } : {}) }
    const outcome = await attempt(importOperation, service, context.get('actor'), params, bytes)
    return isRefusal(outcome) ? show({ outcome, to, attachment }, 400) : show({ outcome }, 200)
  })
  return app
}

/** The two fields of an attachment printed elsewhere go together. */
function attachmentOf(to: string, written: string): { to: string; n: number } | null | Refusal {
  if (to === '' && written === '') return null
  if (to === '' || !/^[1-9]\d?$/.test(written)) return refuse('补录附件要同时写文号和附件序号，序号是 1 至 99 的整数。')
  return { to, n: Number(written) }
}
