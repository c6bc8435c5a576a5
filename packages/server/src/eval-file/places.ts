import { stat } from 'node:fs/promises'
import { dirname, extname, resolve } from 'node:path'
import { type Refusal, refuse } from '../refusal.ts'

/** Where a run reads and writes: full paths, and as they were written by whoever asked. */
export interface Places {
  readonly input: string
  readonly output: string
  readonly faults: string
  /** Beside the finished files: unfinished ones, how far they have come, and the lock of who writes them. */
  readonly part: {
    readonly output: string
    readonly faults: string
    readonly checkpoint: string
    readonly lock: string
  }
  readonly written: { readonly input: string; readonly output: string; readonly faults: string }
}

/** The places of a run; refused where one file would be written over another, or a folder is not there. */
export async function placesOf(
  { input, output, faults }: { readonly input: string; readonly output: string; readonly faults?: string },
  cwd: string,
): Promise<Places | Refusal> {
  const beside = output.slice(0, output.length - extname(output).length)
  const written = { input, output, faults: faults ?? `${beside}.errors${extname(output)}` }
  const [from, to, wrong] = [written.input, written.output, written.faults].map((path) => resolve(cwd, path))
  if (from === undefined || to === undefined || wrong === undefined) throw new TypeError('three paths')
  if (await isSameFile(from, to))
    return refuse(`--out 与数据文件是同一个文件（${output}），会把数据盖掉。请另写一个文件名。`)
  if (await isSameFile(from, wrong))
    return refuse(`--errors 与数据文件是同一个文件（${written.faults}）。请另写一个文件名。`)
  if (await isSameFile(to, wrong)) return refuse(`--errors 与 --out 是同一个文件（${output}）。请写两个文件名。`)
  for (const path of [to, wrong]) {
    const folder = await kindOf(dirname(path))
    if (folder !== 'folder') return refuse(`${dirname(path)}：没有这个目录，结果无处可写。请先建立目录。`)
    if ((await kindOf(path)) === 'folder') return refuse(`${path}：这是一个目录。请写文件名。`)
  }
  const part = { output: `${to}.part`, faults: `${wrong}.part`, checkpoint: `${to}.checkpoint`, lock: `${to}.lock` }
  return { input: from, output: to, faults: wrong, part, written }
}

/** Also where two names lead to one file. */
async function isSameFile(a: string, b: string): Promise<boolean> {
  if (a === b) return true
  const [one, other] = await Promise.all([found(a), found(b)])
  return one !== undefined && other !== undefined && one.dev === other.dev && one.ino === other.ino
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  const one = await found(path)
  return one && (one.isDirectory() ? 'folder' : 'file')
}

const found = (path: string) => stat(path).catch(() => undefined)
