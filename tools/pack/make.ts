import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { collect } from './collect.ts'
import { newest, readElf } from './elf.ts'
import { byPath, type Entry, type Summed, summed } from './entry.ts'
import { gather, type Missing } from './gather.ts'
import { type About, manifest, releaseName } from './manifest.ts'
import { sourceOf } from './source.ts'
import { type Arch, elfMachine, machineName } from './target.ts'
import { type Written, writeArchive } from './write-archive.ts'

/** An archive that lies in its file. */
export type Packed = About &
  Written & {
    readonly file: string
    readonly release: string
    /** How many files are in it, and their bytes when unpacked. */
    readonly files: number
    readonly unpacked: number
  }

/** Makes the archive of one kind of machine. */
export async function makeArchive(call: {
  readonly root: string
  readonly arch: Arch
  readonly file: string
  readonly say: (line: string) => void
}): Promise<Packed | Missing> {
  const { root, arch, file, say } = call
  const parts = await gather(call)
  if ('missing' in parts) return parts
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string }
  const { commit, time } = sourceOf(root)
  const entries = collect(parts)
  say(`正在打包 ${entries.length} 个文件（linux ${arch}）……`)
  const examined = examine(entries, arch)
  if ('missing' in examined) return examined
  const { files, glibc } = examined
  const about = { version, commit, arch, glibc, node: parts.runtime.version }
  const release = releaseName(about, files)
  const text = Buffer.from(manifest(about, release, files))
  const own: Entry = { path: 'MANIFEST', kind: 'file', bytes: () => text, executable: false }
  const folder = `zhengling-${version}-linux-${arch}`
  const written = await writeArchive(file, folder, [...entries, own].toSorted(byPath), time)
  const unpacked = files.reduce((sum, { size }) => sum + size, 0)
  return { ...about, ...written, file, release, files: files.length, unpacked }
}

/** Sums every file; whatever is a program must be one of the machine. */
function examine(
  entries: readonly Entry[],
  arch: Arch,
): { readonly files: readonly Summed[]; readonly glibc: string } | Missing {
  const files: Summed[] = []
  const versions: string[] = []
  for (const entry of entries) {
    if (!/^[\x21-\x7e]+$/.test(entry.path))
      return { missing: `${entry.path} 的名字含有空格或中文，安装程序无法核对。请改名。` }
    if (entry.kind === 'link') continue
    const bytes = entry.bytes()
    const native = readElf(bytes)
    if (native && native.machine !== elfMachine[arch])
      return { missing: `${entry.path} 不是 ${machineName[arch]} 的程序，不能打包。` }
    if (native?.glibc) versions.push(native.glibc)
    files.push(summed(entry.path, bytes))
  }
  return { files, glibc: newest(versions) ?? '0' }
}
