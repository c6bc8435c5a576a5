import { perform } from '../operations/perform.ts'
import { type RotateResult, rotateOperation } from '../operations/rotate-keys.ts'
import { isRefusal } from '../refusal.ts'
import type { Command } from './command.ts'
import { parseOptions } from './options.ts'

/** `keys rotate`: new keys for personal data. */
export const keys: Command = {
  name: 'keys',
  usage: 'rotate [--data DIR] [--json]',
  summary: '更换封存个人信息的密钥，不必停止服务；中断了再运行一次即接着办。',
  async run(args, terminal) {
    const fail = (message: string, exit = 2) => {
      terminal.err(message)
      return exit
    }
    const parsed = parseOptions(keys, args, { data: { type: 'string' }, json: { type: 'boolean' } })
    if (isRefusal(parsed)) return fail(parsed.message)
    const [verb, ...more] = parsed.positionals
    if (verb !== 'rotate' || more.length > 0) return fail(`用法：keys ${keys.usage}`)
    const at = { data: parsed.values.data, env: terminal.env, cwd: terminal.cwd }
    const result = await perform(rotateOperation, {}, at)
    if (isRefusal(result)) return fail(result.message, result.exit)
    terminal.out(parsed.values.json ? JSON.stringify(result) : describe(result))
    return 0
  },
}

const describe = ({ master, index }: RotateResult): string =>
  `已更换：主密钥 ${master.key}，重新封存 ${master.moved} 份；检索密钥 ${index.key}，重编 ${index.moved} 项。
旧密钥 ${[...master.retired, ...index.retired].join('、') || '已由另一次更换停用'} 不再使用，留在密钥文件里，只为读以前的备份。请把新的密钥文件另行保管一份。`
