import { perform } from '../operations/perform.ts'
import { userLink } from '../operations/user-link.ts'
import { type ResetResult, userReset } from '../operations/user-reset.ts'
import { minute } from '../pages/date.ts'
import { isRefusal } from '../refusal.ts'
import type { Command } from './command.ts'
import { parseOptions } from './options.ts'

/** `user link NAME`: a new one-time link. `user reset NAME`: unlocks, and takes the second factor away. */
export const user: Command = {
  name: 'user',
  usage: 'link NAME | reset NAME [--data DIR] [--json]',
  summary: 'link：生成一次性登录链接，24 小时内有效；reset：解锁并重置动态口令。',
  async run(args, terminal) {
    const parsed = parseOptions(user, args, { data: { type: 'string' }, json: { type: 'boolean' } })
    const fail = (message: string, exit = 2) => {
      terminal.err(message)
      return exit
    }
    if (isRefusal(parsed)) return fail(parsed.message)
    const [verb, name, ...more] = parsed.positionals
    if (verb === 'add') return fail('命令 user add：该命令尚未提供。')
    if ((verb !== 'link' && verb !== 'reset') || !name || more.length > 0) return fail(`用法：user ${user.usage}`)
    const at = { data: parsed.values.data, env: terminal.env, cwd: terminal.cwd }
    const out = (json: unknown, words: string) => {
      terminal.out(parsed.values.json ? JSON.stringify(json) : words)
      return 0
    }
    if (verb === 'reset') {
      const done = await perform(userReset, { account: name }, at)
      return isRefusal(done) ? fail(done.message, done.exit) : out(done, sayReset(done))
    }
    const result = await perform(userLink, { account: name }, at)
    if (isRefusal(result)) return fail(result.message, result.exit)
    const expires = minute(Temporal.Instant.from(result.expires))
    return out(result, `${result.link}\n一次有效，至 ${expires} 失效。`)
  },
}

const sayReset = ({ account, unlocked, secondFactor }: ResetResult): string =>
  `账号 ${account}：${[...(unlocked ? ['已解锁'] : []), ...(secondFactor ? ['动态口令已重置'] : [])].join('，')}。`
