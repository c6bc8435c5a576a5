import { aside } from '../reading/aside.ts'
import type { Table, TableFault } from './table.ts'

/** The largest file of rows takes seconds; a small one that unpacks to gigabytes was made to. */
const LIMITS = { milliseconds: 60_000, megabytes: 1024 }

/** As `readTable`, on a thread of its own. */
export async function readTableFile(
  bytes: Uint8Array,
  name: string,
  known: readonly string[],
): Promise<Table | TableFault> {
  const module = new URL('./table-worker.ts', import.meta.url)
  const done = await aside<Table | TableFault>(module, { bytes, name, known }, LIMITS)
  return 'answer' in done ? done.answer : { fault: `没有读完：${done.beyond}，请拆成几个文件后再导入` }
}
