import { join, resolve } from 'node:path'
import { dataFolder } from '../data/folder.ts'
import { keyPath, sealPath } from '../keys/key-path.ts'
import { dailyFiles, type LogFiles } from '../log/daily-files.ts'
import { defaultPort } from '../operations/user-link.ts'
import { isRefusal } from '../refusal.ts'
import { type DataAt, startServer } from '../server/start.ts'
import { readSite } from '../settings/read-site.ts'
import { type SiteSettings, usualSite } from '../settings/site.ts'
import type { Command, Terminal } from './command.ts'
import { day, parseOptions, wholeNumber } from './options.ts'

const options = {
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  today: { type: 'string' },
  json: { type: 'boolean' },
} as const

/** `serve`: the web server, until it is told to stop. */
export const serve: Command = {
  name: 'serve',
  usage: '[--port N] [--host 地址] [--data DIR] [--today 日期] [--json]',
  summary: `启动网站，端口默认 ${defaultPort}；--today 2022-06-30 以该日为当日，只用于演练库。`,
  async run(args, terminal) {
    const fail = (message: string, exit = 2) => {
      terminal.err(message)
      return exit
    }
    const parsed = parseOptions(serve, args, options)
    if (isRefusal(parsed)) return fail(parsed.message)
    const { port: written, host = '127.0.0.1', data, today: chosen, json } = parsed.values
    if (parsed.positionals.length > 0) return fail(`多写了“${parsed.positionals[0]}”。用法：serve ${serve.usage}`)
    const port = written === undefined ? defaultPort : wholeNumber('--port', written, 0, 65_535)
    if (isRefusal(port)) return fail(port.message)
    const today = chosen === undefined ? null : day('--today', chosen)
    if (isRefusal(today)) return fail(today.message)
    const { env, cwd } = terminal
    const { ZHENGLING_SITE: sitePath } = env
    const site = sitePath ? readSite(resolve(cwd, sitePath)) : usualSite
    if (isRefusal(site)) return fail(site.message)
    const at = whereIs(data, terminal)
    const logs = logsTo(at, terminal, site)
    const stopped = terminal.stop()
    const running = await startServer({
      at,
      host,
      port,
      today,
      log: logs.write,
      site,
      sealKey: sealPath(env, cwd, dataFolder(data, env, cwd)),
    })
    if (isRefusal(running)) return fail(running.message, running.exit)
    const { address, link } = running
    terminal.out(
      json ? JSON.stringify({ address, link, rehearsal: today?.toString() ?? null }) : greeting(address, link, today),
    )
    await stopped
    await running.close()
    logs.close()
    return 0
  },
}

function whereIs(data: string | undefined, { env, cwd }: Terminal): DataAt {
  const databaseUrl = env.DATABASE_URL
  const folder = dataFolder(data, env, cwd)
  const keys = { keyPath: keyPath(env, cwd, folder) }
  return databaseUrl && data === undefined ? { databaseUrl, ...keys } : { folder, ...keys }
}

/** The log: files in `ZHENGLING_LOGS`, else beside the embedded database; standard error where there is no folder of ours. */
function logsTo(at: DataAt, { env, cwd, err }: Terminal, { logs: { keepMonths } }: SiteSettings): LogFiles {
  const folder = env.ZHENGLING_LOGS ? resolve(cwd, env.ZHENGLING_LOGS) : 'folder' in at ? join(at.folder, 'logs') : null
  if (folder === null) return { write: (line) => err(line.trimEnd()), close: () => {} }
  return dailyFiles(folder, { keepMonths, now: () => Temporal.Now.instant(), aside: err })
}

function greeting(address: string, link: string | null, today: Temporal.PlainDate | null): string {
  return [
    `政令通已启动：${address}`,
    ...(today ? [`演练：以 ${today.toString()} 为当日，所有页面标明“演练”。`] : []),
    ...(link ? [`管理员登录链接（只能用一次，24 小时内有效）：\n${link}`] : []),
    '按 Ctrl+C 停止。',
  ].join('\n')
}
