import { audit } from './audit.ts'
import { backup } from './backup.ts'
import type { Command } from './command.ts'
import { coverage } from './coverage.ts'
import { decide } from './decide.ts'
import { due } from './due.ts'
import { evalCommand } from './eval.ts'
import { importCommand } from './import.ts'
import { keys } from './keys.ts'
import { outlineCommand } from './outline.ts'
import { partition } from './partition.ts'
import { policies } from './policies.ts'
import { read } from './read.ts'
import { restore } from './restore.ts'
import { serve } from './serve.ts'
import { tryCommand } from './try.ts'
import { user } from './user.ts'

/** The commands that work, in the order of help. */
export const commands: readonly Command[] = [
  read,
  importCommand,
  serve,
  policies,
  outlineCommand,
  evalCommand,
  tryCommand,
  decide,
  due,
  coverage,
  audit,
  backup,
  restore,
  partition,
  user,
  keys,
]

/** What only a clone can do: an installed program has neither what it is made from nor the tools. */
export const ofTheClone: readonly string[] = ['pack']
