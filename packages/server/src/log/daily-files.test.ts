import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { dailyFiles } from './daily-files.ts'

/** A folder of logs whose clock is set by hand. */
function logs(folder: string, keepMonths = 6) {
  const aside: string[] = []
  let now = Temporal.Instant.from('2024-04-01T02:00:00Z')
  const files = dailyFiles(folder, { keepMonths, now: () => now, aside: (line) => aside.push(line) })
  const at = (instant: string) => {
    now = Temporal.Instant.from(instant)
  }
  return { ...files, aside, at }
}

test('a day of the county is a file, readable by its owner only; a restart goes on in it', () => {
  const folder = join(temporaryFolder(), 'a', 'logs')
  const first = logs(folder)
  first.at('2024-03-31T15:59:59Z')
  first.write('1\n')
  first.at('2024-03-31T16:00:00Z')
  first.write('2\n')
  first.close()
  const second = logs(folder)
  second.write('3\n')
  second.close()
  expect(readdirSync(folder).toSorted()).toEqual(['2024-03-31.ndjson', '2024-04-01.ndjson'])
  expect(readFileSync(join(folder, '2024-04-01.ndjson'), 'utf8')).toBe('2\n3\n')
  expect(statSync(join(folder, '2024-04-01.ndjson')).mode & 0o777).toBe(0o600)
})

test('a file is kept for its calendar months and deleted after them; other files are left alone', () => {
  const day = fc.integer({ min: 0, max: 2000 }).map((days) => Temporal.PlainDate.from('2023-01-01').add({ days }))
  const folder = temporaryFolder()
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 6, max: 12 }), (old, days, keepMonths) => {
      for (const name of readdirSync(folder)) rmSync(join(folder, name))
      const today = old.add({ days })
      const [file, begins] = [`${old.toString()}.ndjson`, `${today.toString()}T00:00:00+08:00`]
      for (const name of [file, 'notes.txt', '2024-13-01.ndjson']) writeFileSync(join(folder, name), '')
      const { at, write, close } = logs(folder, keepMonths)
      at(begins)
      write('1\n')
      close()
      // Counted on the calendar by hand: the same day of the month so many months on, or the last day of a shorter one.
      const months = (today.year - old.year) * 12 + today.month - old.month
      const isOver = months > keepMonths || (months === keepMonths && today.day > old.day)
      expect([file, begins, readdirSync(folder).includes(file)]).toEqual([file, begins, !isOver])
      expect(readdirSync(folder)).toEqual(expect.arrayContaining(['notes.txt', '2024-13-01.ndjson']))
    }),
  )
})

test('where the folder cannot be written, lines go aside with one word on why, until it can', () => {
  const folder = join(temporaryFolder(), 'logs')
  writeFileSync(folder, '')
  const { write, close, aside } = logs(folder)
  write('1\n')
  write('2\n')
  expect(aside).toEqual([`日志目录 ${folder} 写不进：该路径是一个文件，不是目录。处理之前，日志写在这里。`, '1', '2'])
  rmSync(folder)
  write('3\n')
  close()
  expect(readFileSync(join(folder, '2024-04-01.ndjson'), 'utf8')).toBe('3\n')
  expect(aside).toHaveLength(3)
})
