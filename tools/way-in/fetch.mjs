import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runNpm } from './npm.mjs'

/** @typedef {{ name: string, version: string, integrity: string }} Published a package as npm has it, with the hash that npm checks */

/**
 * Fetches one package without what it depends on and moves it into its place only when it is whole and `prove` has
 * nothing against it. The folder that npm works in has no `.npmrc`: under the project's engine-strict the machine's old
 * npm would refuse.
 * @param {{ root: string, wanted: Published, to: string, what: string, arch?: string,
 *   prove?: (folder: string) => string | undefined, started?: (child: import('node:child_process').ChildProcess) => void }} call
 *   `arch`: of the machine that the package is for, where it is not this one; `prove` says what is wrong with it
 * @returns {Promise<import('./trouble.mjs').Done>}
 */
export const fetchPackage = async ({ root, wanted, to, what, arch = process.arch, prove, started }) => {
  const { name, version, integrity } = wanted
  const staging = join(root, '.runtime', 'staging')
  rmSync(staging, { recursive: true, force: true })
  mkdirSync(staging)
  const description = { name: 'runtime', version: '0.0.0', private: true, dependencies: { [name]: version } }
  const lock = {
    name: 'runtime',
    version: '0.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: { '': description, [`node_modules/${name}`]: { version, integrity } },
  }
  writeFileSync(join(staging, 'package.json'), JSON.stringify(description))
  writeFileSync(join(staging, 'package-lock.json'), JSON.stringify(lock))
  const args = ['ci', '--ignore-scripts', '--engine-strict=false', '--workspaces=false']
  const machine = arch === process.arch ? [] : ['--os=linux', `--cpu=${arch}`, '--libc=glibc']
  const fetched = await runNpm({
    root,
    node: process.execPath,
    cwd: staging,
    args: [...args, ...machine],
    what,
    ...(started && { started }),
  })
  if (!fetched.ok) return fetched
  const there = join(staging, 'node_modules', name)
  const wrong = prove?.(there)
  if (wrong !== undefined) return { ok: false, line: wrong }
  mkdirSync(dirname(to), { recursive: true })
  renameSync(there, to)
  rmSync(staging, { recursive: true, force: true })
  return { ok: true }
}
