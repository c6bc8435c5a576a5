import { cpSync } from 'node:fs'
import { inject } from 'vitest'
import { temporaryFolder } from './temporary-folder.ts'

/** A data folder whose database is there but has nothing but empty tables in it yet: creating one takes seconds. Gone after the test. */
export function dataFolderForTest(): string {
  const folder = temporaryFolder()
  cpSync(inject('migratedFolder'), folder, { recursive: true })
  return folder
}
