import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { diskLine } from '../way-in/trouble.mjs'
import { makeArchive, type Packed } from './make.ts'
import { readOptions, usage } from './options.ts'

const root = join(import.meta.dirname, '..', '..')

const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

const describe = ({ file, bytes, sha256, sm3, files, unpacked, release, glibc }: Packed): string =>
  [
    `已打包：${file}（${(bytes / 2 ** 20).toFixed(1)} MB；${files} 个文件，展开 ${(unpacked / 2 ** 20).toFixed(1)} MB）`,
    `版本 ${release}，需要 glibc ${glibc} 以上`,
    `SHA-256 ${sha256}`,
    `SM3     ${sm3}`,
    '请把校验值与安装包分开送达，安装前先核对。',
  ].join('\n')

/** `pack`: one archive for a server that never sees the internet. */
const main = async (args: readonly string[]): Promise<number> => {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${usage}\n`)
    return 0
  }
  const asked = readOptions(args, process.arch)
  if (typeof asked === 'string') {
    say(asked)
    return 2
  }
  const file = asked.out ? resolve(asked.out) : join(root, 'dist', `zhengling-linux-${asked.arch}.tar.gz`)
  try {
    mkdirSync(dirname(file), { recursive: true })
    const made = await makeArchive({ root, arch: asked.arch, file, say })
    if ('missing' in made) {
      say(made.missing)
      return 1
    }
    process.stdout.write(`${asked.json ? JSON.stringify(made) : describe(made)}\n`)
    return 0
  } catch (error) {
    const line = diskLine(error, dirname(file))
    if (line === undefined) throw error
    say(line)
    return 2
  }
}

process.exitCode = await main(process.argv.slice(2))
