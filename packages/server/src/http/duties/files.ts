import { fileOf } from '@zhengling/store'
import contentDisposition from 'content-disposition'
import { Hono } from 'hono'
import { mediaTypes } from '../../attachments/told.ts'
import type { Env } from '../context.ts'
import type { Service } from '../service.ts'

/** Files of reports, to be saved: never shown within the site, whatever they hold. */
export function fileRoutes({ store, county }: Service): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/duties/:item/files/:n{\\d{1,6}}/:file{\\d{1,6}}', async (context) => {
    const { item: id, n, file: number } = context.req.param()
    const asked = { county: county.code, id, n: Number(n), file: Number(number) }
    const file = await fileOf(store.db, context.get('actor'), asked)
    if (file === undefined) return context.notFound()
    return context.body(file.bytes.buffer, 200, {
      'content-type': mediaTypes[file.type],
      'content-disposition': contentDisposition(file.name),
      'content-length': String(file.bytes.length),
      'cache-control': 'no-store',
    })
  })
  return app
}
