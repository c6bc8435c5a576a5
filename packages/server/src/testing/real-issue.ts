import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The county's real issue, where it lies beside the clone; null where it does not. */
export function realIssueFile(): string | null {
  const file = join(import.meta.dirname, '../../../../../shared/seeds/gazette-2022-02.txt')
  return existsSync(file) ? file : null
}
