import { closeSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { diskGround } from '../data/disk.ts'
import { makeFolder } from '../data/make-folder.ts'

/** A folder of log files, one a day in the county's time: `2024-04-01.ndjson`. */
export interface LogFiles {
  /** Takes a whole line with its line feed; it is with the system when this returns. */
  write(line: string): void
  close(): void
}

export interface LogFilesOptions {
  /** Calendar months that a file is kept after its day. */
  readonly keepMonths: number
  readonly now: () => Temporal.Instant
  /** Where lines go, with a word on why, while the folder cannot be written. */
  readonly aside: (line: string) => void
}

/**
 * Log files in a folder, made when absent, readable by their owner only. A file is deleted once its months are over and never
 * before. A full disk stops nothing: lines then go `aside` until the folder takes them again.
 */
export function dailyFiles(folder: string, { keepMonths, now, aside }: LogFilesOptions): LogFiles {
  let open: { readonly day: string; readonly file: number } | null = null
  /** Why the last line did not go in. */
  let fault: string | null = null
  /** Whether the file ends in half a line. */
  let half = false
  const close = () => {
    if (open !== null) closeSync(open.file)
    open = null
  }
  const fileOf = (today: Temporal.PlainDate): number => {
    const day = today.toString()
    if (open?.day === day) return open.file
    close()
    makeFolder(folder)
    const file = openSync(join(folder, `${day}.ndjson`), 'a', 0o600)
    open = { day, file }
    deleteOld(folder, today, keepMonths)
    return file
  }
  return {
    write: (line) => {
      const today = now().toZonedDateTimeISO('Asia/Shanghai').toPlainDate()
      try {
        const file = fileOf(today)
        const bytes = Buffer.from(half ? `\n${line}` : line)
        for (let at = 0; at < bytes.length; half = at < bytes.length) at += writeSync(file, bytes, at)
        fault = null
      } catch (error) {
        const ground = diskGround(error)
        if (ground === undefined) throw error
        if (fault !== ground) aside(`日志目录 ${folder} 写不进：${ground}。处理之前，日志写在这里。`)
        fault = ground
        aside(line.trimEnd())
      }
    },
    close,
  }
}

function deleteOld(folder: string, today: Temporal.PlainDate, keepMonths: number): void {
  for (const name of readdirSync(folder)) {
    const day = dayOf(name)
    if (day !== null && Temporal.PlainDate.compare(day.add({ months: keepMonths }), today) < 0)
      rmSync(join(folder, name), { force: true })
  }
}

/** The day of a log file; null for a file that is none. */
function dayOf(name: string): Temporal.PlainDate | null {
  const written = /^(\d{4}-\d{2}-\d{2})\.ndjson$/.exec(name)?.[1]
  if (written === undefined) return null
  try {
    return Temporal.PlainDate.from(written)
  } catch {
    return null
  }
}
