import { counties } from '../counties.ts'
import { readDraft } from '../law/draft-file.ts'
import { tryDraft } from '../law/try-draft.ts'
import { isRefusal } from '../refusal.ts'
import { readRows } from '../rows/rows.ts'
import type { Command } from './command.ts'
import { knownTo } from './known.ts'
import { parseOptions } from './options.ts'
import { describeTried } from './try-summary.ts'

const [county] = counties

/** `try DRAFT.json --file ROWS`: a draft of law beside the law in force, over real rows. */
export const tryCommand: Command = {
  name: 'try',
  usage: 'DRAFT.json --file 数据.csv|数据.ndjson [--data DIR] [--json]',
  summary: '试算草案：换几个数、答几个问题，逐行与现行规定相比，谁多谁少，按资金来源和所写的列（如乡镇）合计。',
  async run(args, terminal) {
    const fail = ({ message, exit }: { readonly message: string; readonly exit: number }) => {
      terminal.err(message)
      return exit
    }
    const parsed = parseOptions(tryCommand, args, {
      file: { type: 'string' },
      data: { type: 'string' },
      json: { type: 'boolean' },
    })
    if (isRefusal(parsed)) return fail(parsed)
    const { file, data, json } = parsed.values
    const [draftFile, ...more] = parsed.positionals
    if (draftFile === undefined || file === undefined || more.length > 0)
      return fail({ message: `要写一个草案和一个数据文件。用法：try ${tryCommand.usage}`, exit: 2 })
    const draft = await readDraft(draftFile, terminal.cwd)
    if (isRefusal(draft)) return fail(draft)
    const rows = await readRows(file, terminal.cwd)
    if (isRefusal(rows)) return fail(rows)
    const known = await knownTo(terminal, data)
    if (isRefusal(known)) return fail(known)
    const tried = tryDraft(county, draft, rows, known)
    if (isRefusal(tried)) return fail(tried)
    terminal.out(json ? JSON.stringify(tried) : describeTried(tried))
    return 0
  },
}
