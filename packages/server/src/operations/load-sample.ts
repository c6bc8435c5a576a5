import { fileURLToPath } from 'node:url'
import { type Actor, listIssues } from '@zhengling/store'
import { readSourceFile } from '../reading/source-file.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { type ImportResult, importOperation } from './import-issue.ts'
import type { Work } from './operation.ts'

/** The short issue of an invented county that comes with the project, as named from its folder. */
export const sampleIssueFile = 'samples/qinglan-2024-01.txt'

const clone = fileURLToPath(new URL('../../../..', import.meta.url))

/** Puts the sample into an empty store, published, for whoever wants to see what this is; refused once there is an issue. */
export async function loadSample(work: Work, actor: Actor): Promise<ImportResult | Refusal> {
  const issues = await listIssues(work.store.db, actor, { county: work.county.code })
  if (issues.length > 0) return refuse('库中已有公报，没有载入样例。样例只为空库准备。')
  const source = await readSourceFile(sampleIssueFile, clone)
  return isRefusal(source) ? source : importOperation.run(work, actor, { name: source.name }, source.bytes)
}
