import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { summed } from '../entry.ts'
import { manifest } from '../manifest.ts'
import { archs } from '../target.ts'

const templates = join(import.meta.dirname, '..', 'installed')

/** A stand-in for the runtime: says how it was called, and ends as it is told. */
const runtime = `#!/bin/sh
case $1 in --version) echo v26.0.0; exit 0 ;; esac
case $* in *fail*) echo broken >&2; exit 7 ;; esac
printf '%s\\n' "$@"
env | grep -E '^(ZHENGLING|DATABASE|NODE|TRAP)' | sort
`

/** An unpacked archive with the true scripts and next to nothing else. */
export function smallPackage(folder: string, version: string, more: Readonly<Record<string, string>> = {}): string {
  const files: Readonly<Record<string, string>> = {
    'runtime/bin/node': runtime,
    'packages/server/src/cli.ts': '',
    'docs/text.md': version,
    ...more,
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const scripts = {
    'install.sh': 'install.sh',
    'bin/zhengling': 'zhengling',
    'system/zhengling.service': 'zhengling.service',
    'system/zhengling.env': 'zhengling.env',
  }
  for (const [path, from] of Object.entries(scripts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    copyFileSync(join(templates, from), join(folder, path))
  }
  for (const path of ['bin/zhengling', 'runtime/bin/node']) chmodSync(join(folder, path), 0o755)
  const paths = [...Object.keys(files), ...Object.keys(scripts)].toSorted()
  const arch = archs.find((one) => one === process.arch) ?? 'x64'
  const about = { version, commit: 'abc', arch, glibc: '2.1', node: '26.0.0' }
  const sums = paths.map((path) => summed(path, readFileSync(join(folder, path))))
  writeFileSync(join(folder, 'MANIFEST'), manifest(about, `${version}-abc`, sums))
  return folder
}

/** Where a test installs: everything below one folder, for the user that runs the test. */
export const placed = (base: string): readonly string[] => [
  ...['prefix', 'state', 'config', 'units'].flatMap((name) => [`--${name}`, join(base, name)]),
  '--user',
  userInfo().username,
]

/** What a program wrote and how it ended. */
export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export function ran(command: readonly string[], env: NodeJS.ProcessEnv = process.env): Ran {
  const [program = '', ...args] = command
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    env,
    maxBuffer: 256 * 1024 * 1024,
  })
  if (error) throw error
  return { code: status, out: stdout, err: stderr }
}
