import { readFileSync } from 'node:fs'
import { counties } from '../counties.ts'
import { realIssueFile } from './real-issue.ts'
import { emptyService, type Finished, importText, type SampleService } from './sample-service.ts'

/** A store with the county's real issue in it. */
export async function realService(finished?: Finished): Promise<SampleService> {
  const file = realIssueFile()
  if (file === null) throw new Error('the real issue is not here')
  const service = await emptyService(finished, counties[0])
  await importText(service, readFileSync(file, 'utf8'), 'gazette-2022-02.txt')
  return service
}
