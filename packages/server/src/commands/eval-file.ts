import { counties } from '../counties.ts'
import { evaluateFile } from '../eval-file/evaluate-file.ts'
import type { Asking } from '../eval-file/job.ts'
import type { AskedRule } from '../law/asked.ts'
import { isRefusal } from '../refusal.ts'
import type { Terminal } from './command.ts'
import { describeFile, fileJson, sayProgress } from './eval-file-summary.ts'
import { wholeNumber } from './options.ts'

interface Written extends Omit<Asking, 'keep'> {
  readonly file: string
  readonly out: string
  readonly errors: string | undefined
  readonly keep: string | undefined
  readonly threads: string | undefined
  readonly json: boolean | undefined
}

/** A run that was told to stop ends as a shell expects of Ctrl-C. */
const STOPPED = 130

/** `eval DOC/RULE --file`: every row of a file worked out by a rule. */
export async function evaluateCases(terminal: Terminal, asked: AskedRule, written: Written): Promise<number> {
  const { file, out, errors, keep = '', json, threads: number, ...asking } = written
  const fail = ({ message, exit }: { readonly message: string; readonly exit: number }) => {
    terminal.err(message)
    return exit
  }
  const threads = number === undefined ? undefined : wholeNumber('--threads', number, 1, 64)
  if (isRefusal(threads)) return fail(threads)
  const stop = new AbortController()
  void terminal.stop().then(() => stop.abort())
  const done = await evaluateFile({
    ...asking,
    county: counties[0],
    input: file,
    output: out,
    errors,
    keep: keep
      .split(/[,，、]/u)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    cwd: terminal.cwd,
    threads,
    signal: stop.signal,
    progress: sayProgress((line) => terminal.err(line)),
  })
  if (isRefusal(done)) return fail(done)
  if (done.stopped) {
    const { done: rows, total } = done.progress
    return fail({
      message: `已停下：算完 ${rows} 行，共 ${total} 行。重新运行同一命令，从这里接着算。`,
      exit: STOPPED,
    })
  }
  terminal.out(json ? JSON.stringify(fileJson(asked, done)) : describeFile(asked, done))
  return 0
}
