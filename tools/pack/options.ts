import { parseArgs } from 'node:util'
import { type Arch, archs } from './target.ts'

/** What was asked for on the command line. */
export interface Asked {
  readonly arch: Arch
  readonly out: string | undefined
  readonly json: boolean
}

export const usage = '用法：node run.mjs pack [--arch x64|arm64] [--out 文件] [--json]'

/** The options of `pack`, or what is wrong with them, in one line. `own`: the kind of this machine. */
export function readOptions(args: readonly string[], own: string): Asked | string {
  const options = { arch: { type: 'string' }, out: { type: 'string' }, json: { type: 'boolean' } } as const
  let values: { arch?: string; out?: string; json?: boolean }
  try {
    ;({ values } = parseArgs({ args: [...args], options }))
  } catch {
    return `pack 没有这样的写法：${args.join(' ')}。${usage}`
  }
  const { arch: written = own, out, json = false } = values
  const arch = archs.find((one) => one === written)
  return arch ? { arch, out, json } : `--arch 写成了“${written}”，应为 ${archs.join(' 或 ')}。${usage}`
}
