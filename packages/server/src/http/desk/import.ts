import { Hono } from 'hono'
import * as z from 'zod'
import {
  accountOf,
  cancelJob,
  type ImportJob,
  type ImportJobs,
  startJob,
  steps,
  storeJob,
} from '../../desk/import-job.ts'
import { importPage, jobPage } from '../../pages/desk/import.ts'
import type { Asked, Env } from '../context.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

const Upload = z.object({ file: z.instanceof(File) })

/** Putting an issue into the store: hand in a file, look at what was read, then store it or not. */
export function importRoutes(service: Service): Hono<Env> {
  const app = new Hono<Env>()
  const jobs: ImportJobs = new Map()
  const jobOf = (context: Asked): ImportJob | undefined => {
    const job = jobs.get(context.req.param('job') ?? '')
    return job?.account === accountOf(context.get('actor')) ? job : undefined
  }
  const show = (context: Asked, refused: string | null, status: 200 | 400 | 404) =>
    respond(context, importPage(context.get('frame'), refused), status)
  const lost = (context: Asked) => show(context, '这次导入已不在了，库中没有因它改动。请重新选择文件。', 404)
  app.get('/desk/import', (context) => show(context, null, 200))
  app.post('/desk/import', async (context) => {
    const form = Upload.safeParse(await context.req.parseBody())
    const scripted = context.req.header('accept') === 'application/json'
    const message = '没有收到文件。请选一个文件再导入。'
    if (!form.success || form.data.file.size === 0)
      return scripted ? context.json({ message }, 400) : show(context, message, 400)
    const { file } = form.data
    const job = startJob(jobs, service, context.get('actor'), file.name, new Uint8Array(await file.arrayBuffer()))
    const address = `/desk/import/${job.id}`
    return scripted ? context.json({ address }, 202) : context.redirect(address, 303)
  })
  // Without script the browser simply waits here for the end of the work.
  app.get('/desk/import/:job', async (context) => {
    const job = jobOf(context)
    if (!job) return lost(context)
    if (job.state.at === 'working') await job.settled
    return respond(context, jobPage(context.get('frame'), job), job.state.at === 'refused' ? 400 : 200)
  })
  app.get('/desk/import/:job/state', (context) => {
    const job = jobOf(context)
    if (!job) return context.json({ message: '这次导入已不在了。' }, 404)
    context.header('cache-control', 'no-store')
    const { state } = job
    return context.json(state.at === 'working' ? { ...state, of: steps.length } : { at: state.at, of: steps.length })
  })
  app.post('/desk/import/:job/cancel', async (context) => {
    const job = jobOf(context)
    if (!job) return lost(context)
    cancelJob(job)
    return context.redirect(`/desk/import/${job.id}`, 303)
  })
  app.post('/desk/import/:job', async (context) => {
    const job = jobOf(context)
    if (!job) return lost(context)
    const { publish } = await context.req.parseBody()
    if (publish !== 'yes' && publish !== 'no') return show(context, '没有写明存为草稿还是公布，没有办理。', 400)
    storeJob(job, service, context.get('actor'), publish === 'yes')
    return context.redirect(`/desk/import/${job.id}`, 303)
  })
  return app
}
