import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Taken } from './command.ts'

/** A command of the product on a store, in a process of its own, as somebody would type it. */
export async function command(at: { readonly folder: string } | { readonly databaseUrl: string }, ...words: string[]) {
  const data = 'folder' in at ? ['--data', at.folder] : []
  const { DATABASE_URL: _, ...own } = process.env
  const env = 'folder' in at ? own : { ...own, DATABASE_URL: at.databaseUrl }
  const child = fork(join(import.meta.dirname, 'command.ts'), [...words, ...data], { env })
  const ended = once(child, 'exit')
  const [taken]: [Taken] = (await Promise.race([
    once(child, 'message'),
    ended.then(([code]) => Promise.reject(new Error(`${words.join(' ')}: ended with ${code}`))),
  ])) as [Taken]
  const [code] = await ended
  if (code !== 0) throw new Error(`${words.join(' ')}: ${taken.out}`)
  return taken
}
