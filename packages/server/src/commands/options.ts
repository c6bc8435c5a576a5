import { type ParseArgsConfig, parseArgs } from 'node:util'
import { type Refusal, refuse } from '../refusal.ts'
import type { Command } from './command.ts'

type Options = NonNullable<ParseArgsConfig['options']>
type Parsed<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>

/** Options and positional arguments of a command, or a refusal that names the option and shows the usage. */
export function parseOptions<const O extends Options>(
  command: Pick<Command, 'name' | 'usage'>,
  args: readonly string[],
  options: O,
): Parsed<O> | Refusal {
  const usage = `用法：${command.name} ${command.usage}`.trimEnd()
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    const option = error instanceof Error ? (/'(-[^' <]*)/.exec(error.message)?.[1] ?? '') : ''
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return refuse(`没有选项 ${option}。${usage}`)
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
      return refuse(`选项 ${longName(error)} 的写法不对，要写值的须写值，不带值的不写。${usage}`)
    throw error
  }
}

/** `-p, --port <value>` and `--json` are named by their long form. */
function longName(error: unknown): string {
  return error instanceof Error ? (/--[a-z-]+/.exec(error.message)?.[0] ?? '') : ''
}

/** A whole number written in digits within `[from, to]`, or a refusal that names the option. */
export function wholeNumber(option: string, written: string, from: number, to: number): number | Refusal {
  const number = /^\d{1,9}$/.test(written) ? Number(written) : Number.NaN
  return number >= from && number <= to
    ? number
    : refuse(`选项 ${option} 写成了“${written}”，应为 ${from} 至 ${to} 的整数。`)
}

/** A day written YYYY-MM-DD, or a refusal that names the option. */
export function day(option: string, written: string): Temporal.PlainDate | Refusal {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return Temporal.PlainDate.from(written, { overflow: 'reject' })
  } catch {
    // A day that the calendar does not have is refused in the same words as one that is not a day at all.
  }
  return refuse(`选项 ${option} 写成了“${written}”，应为日历上有的日期，例如 2022-06-30。`)
}
