import { minute } from '../pages/date.ts'
import type { Check, CheckName } from './health.ts'

const said: Readonly<Record<CheckName, { readonly what: string; readonly next: string }>> = {
  database: {
    what: '数据库没有回答',
    next: '请维护人员检查数据库服务和网络。',
  },
  schema: {
    what: '数据库结构与本程序不符',
    next: '可能已有新版程序启动，请维护人员把各台服务器升级到同一版本。',
  },
  'daily-pass': {
    what: '每日结转停住了',
    next: '到期、催办等随日期变化的内容可能不是当日的。请系统管理员在“运行情况”查看原因，或请维护人员重启服务。',
  },
  outbox: {
    what: '待发的消息没有发出',
    next: '邮件和群消息可能没有送到，要紧的请另行通知。请系统管理员在“运行情况”查看原因，或请维护人员重启服务。',
  },
  backup: {
    what: '每日备份没有做成，或者试恢复没有通过',
    next: '以前的备份没有删除。请系统管理员在“运行情况”查看原因，并检查备份目录和密钥文件。',
  },
  clock: {
    what: '本机时钟早于日志里已有的时刻，可能被拨回',
    next: '已存的没有丢失，先后以日志序号为准；按时与否以本机时钟计，校准前报送的时刻可能不对。请维护人员核对时钟和时间同步服务。',
  },
  'data-folder': {
    what: '数据目录不能写入，或磁盘空间将满',
    next: '办理可能存不进去。请维护人员清理磁盘或检查目录权限。',
  },
}

/** What stands still, since when, and what to do: a sentence each, for people at work. */
export const sayHealth = (checks: readonly Check[]): readonly string[] =>
  checks
    .filter(({ ok }) => !ok)
    .map(({ name, since }) => {
      const { what, next } = said[name]
      return `${what}${since === null ? '' : `，自 ${minute(since)} 起`}。${next}`
    })
