import type { TreeFile, Violation } from '../tree.ts'

type Locked = {
  readonly version?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly integrity?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const faultsOf = (place: string, one: Locked, places: readonly string[]): string[] => {
  const faults: string[] = []
  if (one.resolved?.includes('://')) faults.push(`${place} 写有下载地址，应只写版本与校验值`)
  if (place.startsWith('node_modules/') && !one.link && one.integrity === undefined) faults.push(`${place} 没有校验值`)
  const absent = Object.keys(one.optionalDependencies ?? {}).filter(
    (name) => !places.some((other) => other.endsWith(`node_modules/${name}`)),
  )
  // npm ci refuses such a lock on the machines it leaves out, newer npm on all.
  if (absent.length > 0) faults.push(`${place} 缺少其他系统用的 ${absent.join('、')}，请换用各系统都已发布的版本`)
  return faults
}

/**
 * The lock names no registry's host (each machine has its own), has a hash for every package, and is complete for all
 * systems, not only for the one it was written on.
 */
export const checkLockfiles = (files: readonly TreeFile[]): Violation[] =>
  files
    .filter(({ path }) => path === 'package-lock.json' || path.endsWith('/package-lock.json'))
    .flatMap(({ path, text }) => {
      const { packages } = JSON.parse(text) as { packages: Record<string, Locked> }
      const places = Object.keys(packages)
      return Object.entries(packages).flatMap(([place, one]) =>
        faultsOf(place, one, places).map((message) => ({ path, message })),
      )
    })
