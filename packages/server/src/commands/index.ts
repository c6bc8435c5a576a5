import { audit } from './audit.ts'
import type { Command } from './command.ts'
import { importCommand } from './import.ts'
import { read } from './read.ts'
import { serve } from './serve.ts'
import { user } from './user.ts'

/** The commands that work, in the order of help. */
export const commands: readonly Command[] = [read, importCommand, serve, audit, user]

/** Commands of the design that do not exist yet. */
export const announced: readonly string[] = [
  'policies',
  'outline',
  'eval',
  'try',
  'decide',
  'due',
  'coverage',
  'backup',
  'restore',
  'pack',
]
