import { backupOperation } from './backup.ts'
import { decideOperation } from './decide.ts'
import { decisionsOperation } from './decisions.ts'
import { importOperation } from './import-issue.ts'
import { rotateOperation } from './rotate-keys.ts'
import { textsOperation } from './texts.ts'
import { userLink } from './user-link.ts'
import { userReset } from './user-reset.ts'
import { verifyAudit } from './verify-audit.ts'

/** What the server does for whoever owns its data folder. */
export const operations = [
  importOperation,
  verifyAudit,
  backupOperation,
  userLink,
  userReset,
  decideOperation,
  decisionsOperation,
  textsOperation,
  rotateOperation,
] as const
