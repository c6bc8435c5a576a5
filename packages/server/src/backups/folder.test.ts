import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { backupFile, prune } from './folder.ts'

test('what is over goes; half, untried and older wanting files with it; nothing that is not ours', async () => {
  const folder = temporaryFolder()
  const day = (date: string) => Temporal.PlainDateTime.from(`${date}T02:30:00`)
  const put = (path: string) => writeFileSync(path, '')
  for (const date of ['2024-04-01', '2024-04-02', '2024-04-03']) put(backupFile(folder, '990101', day(date), 'tar.gz'))
  for (const date of ['2024-03-01', '2024-03-02']) put(backupFile(folder, '990101', day(date), 'not-whole'))
  put(backupFile(folder, '990101', day('2024-03-03'), 'untried'))
  put(`${backupFile(folder, '990101', day('2024-03-04'), 'untried')}.part`)
  put(backupFile(folder, '990101', day('2024-04-04'), 'untried'))
  put(backupFile(folder, '990102', day('2024-01-01'), 'tar.gz'))
  put(join(folder, '备份说明.txt'))
  expect(await prune(folder, '990101', day('2024-04-03'), { days: 2, weeks: 0, months: 0 })).toBe(1)
  expect(readdirSync(folder).toSorted()).toEqual(
    [
      'zhengling-990101-20240302T023000.not-whole',
      'zhengling-990101-20240402T023000.tar.gz',
      'zhengling-990101-20240403T023000.tar.gz',
      'zhengling-990101-20240404T023000.untried',
      'zhengling-990102-20240101T023000.tar.gz',
      '备份说明.txt',
    ].toSorted(),
  )
})
