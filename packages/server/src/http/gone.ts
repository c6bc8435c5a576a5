import { normaliseNumber, withdrawalOf } from '@zhengling/store'
import { withdrawnPage } from '../pages/withdrawn.ts'
import type { Asked } from './context.ts'
import { respond } from './respond.ts'
import type { Service } from './service.ts'

/** What is not there for this reader: withdrawn (410, with the reason), or unknown (404). */
export async function gone(
  { store, county }: Service,
  context: Asked,
  kind: 'document' | 'issue',
  name: string,
  version?: number,
): Promise<Response> {
  const id = kind === 'document' ? normaliseNumber(name) : name
  const asked = { county: county.code, kind, id, ...(version === undefined ? {} : { version }) }
  const withdrawal = await withdrawalOf(store.db, asked)
  if (!withdrawal) return context.notFound()
  return respond(context, withdrawnPage(kind === 'document' ? '文件' : '公报', id, withdrawal), 410)
}
