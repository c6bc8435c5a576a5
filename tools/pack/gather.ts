import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fetchPackage } from '../way-in/fetch.mjs'
import { withLock } from '../way-in/lock.mjs'
import { runtimeFor } from '../way-in/runtime.mjs'
import type { Parts } from './collect.ts'
import { type LockEntry, type Locked, productionOf } from './locked.ts'
import type { Arch } from './target.ts'

/** A refusal: what could not be had, in one line. */
export interface Missing {
  readonly missing: string
}

interface Call {
  readonly root: string
  readonly arch: Arch
  readonly say: (line: string) => void
}

/**
 * Finds the runtime and the packages for a kind of machine: those installed in the clone, and, fetched once with the
 * hash of the lock, those that are for another kind of machine.
 */
export async function gather({ root, arch, say }: Call): Promise<Parts | Missing> {
  const runtime = await runtimeFor({ root, arch, say })
  if (!runtime.ok) return { missing: runtime.line }
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockEntry>>
  }
  const { packages, links } = productionOf(lock.packages, arch)
  const found: Parts['packages'][number][] = []
  for (const one of packages) {
    const folder = installedFolder(root, one) ?? (one.native ? await fetched({ root, arch, say }, one) : undefined)
    if (folder === undefined)
      return { missing: `${one.place} 不是锁定的 ${one.name} ${one.version}。请重新安装依赖后再打包。` }
    if (typeof folder !== 'string') return folder
    found.push({ ...one, folder })
  }
  return { root, runtime: { folder: runtime.folder, version: runtime.binary.version }, packages: found, links }
}

function installedFolder(root: string, { place, version }: Locked): string | undefined {
  const folder = join(root, place)
  const description = join(folder, 'package.json')
  if (!existsSync(description)) return undefined
  return JSON.parse(readFileSync(description, 'utf8')).version === version ? folder : undefined
}

async function fetched({ root, arch, say }: Call, one: Locked): Promise<string | Missing> {
  const folder = join(root, '.runtime', 'packages', `${one.name}-${one.version}`)
  if (existsSync(folder)) return folder
  return withLock(
    join(root, '.runtime', 'lock'),
    () => say('另一个进程正在取得依赖，等待它完成……'),
    async (own) => {
      if (existsSync(folder)) return folder
      say(`正在取得 ${one.name} ${one.version}（仅首次）……`)
      const done = await fetchPackage({
        root,
        wanted: one,
        to: folder,
        what: `取得 ${one.name}`,
        arch,
        started: (child) => own.child(child.pid),
      })
      return done.ok ? folder : { missing: done.line }
    },
  )
}
