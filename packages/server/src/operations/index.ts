import { importOperation } from './import-issue.ts'
import { userLink } from './user-link.ts'
import { verifyAudit } from './verify-audit.ts'

/** What the server does for whoever owns its data folder. */
export const operations = [importOperation, verifyAudit, userLink] as const
