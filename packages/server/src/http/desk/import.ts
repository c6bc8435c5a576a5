import { setTimeout } from 'node:timers/promises'
import { cancelImport, type ImportJob, importJob, issueBySlug } from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { Imports } from '../../desk/imports.ts'
import { steps } from '../../desk/steps.ts'
import { importOperation } from '../../operations/import-issue.ts'
import { importPage } from '../../pages/desk/import.ts'
import { type Beside, jobPage } from '../../pages/desk/job.ts'
import { isRefusal } from '../../refusal.ts'
import type { Asked, Env } from '../context.ts'
import { formOf } from '../form.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

const Upload = { file: z.instanceof(File).optional() }

/** How long a page without script waits for a reading, in looks of so many milliseconds. */
const looks = { most: 60, every: 250 }

/** Putting an issue into the store: hand in a file, look at what was read, then store it or not. */
export function importRoutes(service: Service): Hono<Env> {
  const { store, county, clock } = service
  const app = new Hono<Env>()
  const imports = new Imports(service)
  const keyOf = (context: Asked) => ({ county: county.code, id: context.req.param('job') ?? '' })
  const jobOf = (context: Asked) => importJob(store.db, context.get('actor'), keyOf(context))
  const show = (context: Asked, refused: string | null, status: 200 | 400 | 404) =>
    respond(context, importPage(context.get('frame'), refused), status)
  const lost = (context: Asked) =>
    show(context, '没有这次导入的记录：可能早已办结。库中没有因它改动。要导入请重新选择文件。', 404)
  const besideOf = async (context: Asked, { id, state, result }: ImportJob): Promise<Beside> => {
    if (state === 'preview') return { reading: await imports.reading(context.get('actor'), id) }
    const done = state === 'done' ? importOperation.result.parse(result) : null
    if (done?.outcome !== 'imported') return {}
    const asked = { county: county.code, slug: done.issue }
    const { findings } = (await issueBySlug(store.db, context.get('actor'), asked)) ?? {}
    return { open: findings ? findings.error + findings.warning + findings.note : 0 }
  }
  app.get('/desk/import', (context) => show(context, null, 200))
  app.post('/desk/import', async (context) => {
    const form = await formOf(context, Upload)
    const scripted = context.req.header('accept') === 'application/json'
    const refuse = (message: string) => (scripted ? context.json({ message }, 400) : show(context, message, 400))
    if (isRefusal(form)) return refuse(form.message)
    const { file } = form
    if (file === undefined || file.name === '') return refuse('没有收到文件。请先选一个文件。')
    const id = await imports.start(context.get('actor'), file.name, new Uint8Array(await file.arrayBuffer()))
    if (isRefusal(id)) return refuse(id.message)
    const address = `/desk/import/${id}`
    return scripted ? context.json({ address }, 202) : context.redirect(address, 303)
  })
  app.get('/desk/import/:job', async (context) => {
    let job = await jobOf(context)
    // With script the page asks for itself how far the work is.
    for (let look = 0; job && isUnderWay(job) && look < looks.most; look += 1) {
      await setTimeout(looks.every)
      job = await jobOf(context)
    }
    if (!job) return lost(context)
    const page = jobPage(context.get('frame'), job, await besideOf(context, job))
    return respond(context, page, job.state === 'refused' ? 400 : 200)
  })
  app.get('/desk/import/:job/state', async (context) => {
    const job = await jobOf(context)
    if (!job) return context.json({ message: '没有这次导入的记录。' }, 404)
    context.header('cache-control', 'no-store')
    const { step } = job
    return context.json({ working: isUnderWay(job), step, of: steps.length, what: whatOf(job) })
  })
  app.post('/desk/import/:job/cancel', async (context) => {
    if (!(await jobOf(context))) return lost(context)
    await cancelImport(store.db, context.get('actor'), { ...keyOf(context), now: clock.now() })
    return context.redirect(`/desk/import/${keyOf(context).id}`, 303)
  })
  app.post('/desk/import/:job/resume', async (context) => {
    if (!(await jobOf(context))) return lost(context)
    await imports.resume(context.get('actor'), keyOf(context).id)
    return context.redirect(`/desk/import/${keyOf(context).id}`, 303)
  })
  app.post('/desk/import/:job', async (context) => {
    const job = await jobOf(context)
    if (!job) return lost(context)
    const form = await formOf(context, { publish: z.enum(['yes', 'no']) })
    if (isRefusal(form)) return show(context, form.message, 400)
    await imports.store(context.get('actor'), job.id, form.publish === 'yes')
    return context.redirect(`/desk/import/${job.id}`, 303)
  })
  return app
}

const isUnderWay = ({ state, abandoned }: ImportJob): boolean =>
  !abandoned && (state === 'reading' || state === 'storing')

const whatOf = ({ state, step }: ImportJob): string => (state === 'storing' ? '写入' : (steps[step] ?? ''))
