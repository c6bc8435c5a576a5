import { rename, stat } from 'node:fs/promises'
import type { Trial } from '@zhengling/store'
import { backupFile, prune } from '../backups/folder.ts'
import { diskGround } from '../data/disk.ts'
import type { Service } from '../http/service.ts'
import { backUp } from '../operations/backup.ts'
import { tryBackup } from '../operations/try-backup.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import type { BackupSettings } from '../settings/site.ts'
import { WORKER } from './actor.ts'
import type { Recurring } from './recurring.ts'

/**
 * A backup each day, tried at once. One that is not whole fails the run, which is then taken up again; old ones go only after
 * a newer was found whole.
 */
export const scheduledBackup = (settings: BackupSettings): Recurring => ({
  name: 'backup',
  title: '每日备份和试恢复',
  // A backup of yesterday cannot be taken today.
  schedule: { every: 'day', at: settings.at, missed: 'latest' },
  async run(service) {
    const { folder } = settings
    try {
      if (!(await stat(folder)).isDirectory())
        return refuse(`备份目录 ${folder} 不是目录，没有备份。请改正设置文件的 backup.folder。`)
      return await backUpAndTry(service, settings)
    } catch (error) {
      const ground = diskGround(error)
      if (ground === undefined) throw error
      // Not made where it is missing: it may be a disk that is not there, and the copy would lie beside the data.
      return refuse(`备份目录 ${folder} 不能使用：${ground}，没有备份。请检查磁盘是否挂上、能否写入。`)
    }
  },
})

async function backUpAndTry(service: Service, { folder, kept }: BackupSettings): Promise<string | Refusal> {
  const { county, clock, seal } = service
  const taken = clock.now().toZonedDateTimeISO('Asia/Shanghai').toPlainDateTime()
  const named = (state: Parameters<typeof backupFile>[3]) => backupFile(folder, county.code, taken, state)
  const made = await backUp(service, WORKER, named('untried'))
  if (isRefusal(made)) return made
  const trial = await tryBackup(service, WORKER, { file: made.file, sm3: made.sm3, seal })
  if (isRefusal(trial)) return trial
  if (!trial.whole) {
    await rename(made.file, named('not-whole'))
    return refuse(`备份 ${named('not-whole')} 试恢复没有通过：${trial.message}以前的备份没有删除。`)
  }
  await rename(made.file, named('tar.gz'))
  const deleted = await prune(folder, county.code, taken, kept)
  if (!trial.keysOpen)
    return refuse(
      `备份 ${named('tar.gz')} 数据完整，但本机的密钥打不开其中的个人信息或动态口令。请核对密钥文件（${trial.neededKeys.join('、')}）。`,
    )
  return said(named('tar.gz'), trial, deleted)
}

const said = (file: string, { rows, neededKeys }: Extract<Trial, { whole: true }>, deleted: number): string =>
  `已备份到 ${file}，试恢复 ${rows} 行，全部相符，日志复核无误；恢复时还需密钥 ${neededKeys.join('、') || '（无）'}，现有密钥能打开。${deleted > 0 ? `按保留规则删去旧备份 ${deleted} 份。` : ''}`
