import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeptBackups } from '../settings/site.ts'
import { keptBackups } from './kept.ts'

/** What a backup is called: found whole `….tar.gz`, before its trial `….untried`, found wanting `….not-whole`. */
export type BackupState = 'tar.gz' | 'untried' | 'not-whole'

const form = /^zhengling-(\d{6})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)\.(tar\.gz|untried|not-whole|untried\.part)$/

/** The file of a backup by the moment of its taking, Asia/Shanghai. */
export function backupFile(folder: string, county: string, taken: Temporal.PlainDateTime, state: BackupState): string {
  const moment = taken.toString({ fractionalSecondDigits: 0 }).replaceAll(/[-:]/g, '')
  return join(folder, `zhengling-${county}-${moment}.${state}`)
}

/**
 * Deletes what is no longer kept of a county's backups. To be called only after `newest` was found whole: then half and untried
 * ones before it are of no use, and of those found wanting the latest stays to be looked at. Other files are left alone.
 */
export async function prune(
  folder: string,
  county: string,
  newest: Temporal.PlainDateTime,
  kept: KeptBackups,
): Promise<number> {
  const found = (await readdir(folder)).flatMap((name) => {
    const [, of, year, month, day, hour, minute, second, state] = form.exec(name) ?? []
    if (of !== county) return []
    return [{ name, state, taken: Temporal.PlainDateTime.from(`${year}-${month}-${day}T${hour}:${minute}:${second}`) }]
  })
  const whole = found.filter(({ state }) => state === 'tar.gz')
  const staying = keptBackups(
    whole.map(({ taken }) => taken),
    kept,
  )
  const wanting = found
    .filter(({ state }) => state === 'not-whole')
    .toSorted((a, b) => Temporal.PlainDateTime.compare(b.taken, a.taken))
  const over = found.filter((one) => {
    if (one.state === 'tar.gz') return !staying.has(one.taken)
    if (one.state === 'not-whole') return one !== wanting[0]
    return Temporal.PlainDateTime.compare(one.taken, newest) < 0
  })
  for (const { name } of over) await rm(join(folder, name), { force: true })
  return over.filter(({ state }) => state === 'tar.gz').length
}
