import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

const Owner = z.object({
  /** A server stays; a command holds the folder for a moment. */
  role: z.enum(['server', 'command']),
  pid: z.number(),
  /** Where the server can be reached in a browser, once it listens. */
  address: z.string().optional(),
})

/** Who holds a data folder. A note for messages only: what decides is the lock. */
export type Owner = z.infer<typeof Owner>

/** Writes the note; whoever reads sees the old one or the new one, never a half. */
export function noteOwner(folder: string, owner: Owner): void {
  const draft = join(folder, `owner.json.${owner.pid}`)
  writeFileSync(draft, JSON.stringify(owner), { mode: 0o600 })
  renameSync(draft, join(folder, 'owner.json'))
}

/** The last note, which may be of a process long gone; null when there is none that can be read. */
export function readOwner(folder: string): Owner | null {
  try {
    return Owner.parse(JSON.parse(readFileSync(join(folder, 'owner.json'), 'utf8')))
  } catch {
    return null
  }
}
