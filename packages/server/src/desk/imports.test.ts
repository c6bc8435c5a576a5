import { importJob, importsBusy } from '@zhengling/store'
import { expect, test } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { editor } from '../testing/editor.ts'
import { sampleIssue } from '../testing/sample-issue.ts'
import { emptyService } from '../testing/sample-service.ts'
import { Imports } from './imports.ts'

test('a stop waits for the imports in hand', async () => {
  const service = await emptyService()
  const scope = { county: service.county.code }
  const imports = new Imports(service)
  const id = await imports.start(editor, 'sample.txt', Buffer.from(sampleIssue))
  if (isRefusal(id)) throw new Error(id.message)
  expect(await importsBusy(service.store.db, editor, scope)).toBe(1)
  await service.lifetime.giveBack()
  expect(await importJob(service.store.db, editor, { ...scope, id })).toMatchObject({ state: 'preview' })
})
