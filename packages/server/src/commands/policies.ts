import { policyJson } from '@zhengling/law'
import { counties } from '../counties.ts'
import { staleIn } from '../law/stale.ts'
import { worldOf } from '../law/world.ts'
import { perform } from '../operations/perform.ts'
import { textOf, textsOperation } from '../operations/texts.ts'
import { readIssueFile } from '../reading/issue-file.ts'
import { isRefusal } from '../refusal.ts'
import type { Command } from './command.ts'
import { knownTo } from './known.ts'
import { parseOptions } from './options.ts'
import { describePolicies } from './policies-summary.ts'
import { describeStale } from './stale-summary.ts'

const options = { stale: { type: 'boolean' }, data: { type: 'string' }, json: { type: 'boolean' } } as const

const [county] = counties

/** `policies`: everything declared; with `--stale` what hangs on clauses that no longer read as they did. */
export const policies: Command = {
  name: 'policies',
  usage: '[--stale [FILE]] [--data DIR] [--json]',
  summary:
    '列出已声明的公文：规则、数额标准、待解读、文内未规定；--stale 列出条文已变、需重读的（比对库中文本，或比对 FILE）。',
  async run(args, terminal) {
    const fail = ({ message, exit }: { readonly message: string; readonly exit: number }) => {
      terminal.err(message)
      return exit
    }
    const parsed = parseOptions(policies, args, options)
    if (isRefusal(parsed)) return fail(parsed)
    const { stale, data, json } = parsed.values
    const [file, ...more] = parsed.positionals
    if (more.length > 0 || (file !== undefined && !stale))
      return fail({ message: `多写了“${parsed.positionals.at(-1)}”。用法：policies ${policies.usage}`, exit: 2 })
    if (stale) {
      const texts =
        file === undefined
          ? await perform(textsOperation, {}, { data, env: terminal.env, cwd: terminal.cwd })
          : await readIssueFile(file, terminal.cwd, (line) => terminal.err(line))
      if (isRefusal(texts)) return fail(texts)
      const found = staleIn(county.law, 'issue' in texts ? texts.documents.map(textOf) : texts.documents)
      terminal.out(json ? JSON.stringify(found) : describeStale(found))
      return 0
    }
    const known = await knownTo(terminal, data)
    if (isRefusal(known)) return fail(known)
    const world = worldOf(county, known.today, known.decided)
    const all = county.law.policies.map((policy) => policyJson(policy, world))
    terminal.out(json ? JSON.stringify(all) : describePolicies(all))
    return 0
  },
}
