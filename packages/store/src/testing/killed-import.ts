import type { KyselyPlugin, RootOperationNode } from 'kysely'
import { executorOf } from '../executor.ts'
import { importReading } from '../import.ts'
import type { Where } from '../open.ts'
import { COUNTY, EDITOR, NOW, open, rowsOf } from './opening.ts'
import { sketched } from './reading-builder.ts'

/**
 * A process that imports an issue and is killed on the way: at its n-th statement, or when it is about to write the
 * journal's entry. Arguments: the store's place as JSON, and n or `journal`.
 */
const [place = '', moment = ''] = process.argv.slice(2)
const where: Where = JSON.parse(place)

let statements = 0
const killer: KyselyPlugin = {
  transformQuery: ({ node }) => {
    statements += 1
    if (moment === 'journal' ? isJournalEntry(node) : statements === Number(moment))
      process.kill(process.pid, 'SIGKILL')
    return node
  },
  transformResult: async ({ result }) => result,
}

const isJournalEntry = (node: RootOperationNode): boolean =>
  node.kind === 'InsertQueryNode' && node.into?.table.identifier.name === 'journal'

const documents = Array.from({ length: 6 }, (_, i) => ({
  number: `某政办发〔2022〕${i + 1}号`,
  title: `某县办法之${i + 1}`,
  clauses: [{ label: '一、', text: '每户补贴1040元。' }],
}))

const { db } = await open(where)
await importReading(executorOf(rowsOf(db).withPlugin(killer)), EDITOR, {
  county: COUNTY,
  ...sketched({ documents }),
  publish: true,
  now: NOW,
})
// Reached only where the moment never came.
process.exit(1)
