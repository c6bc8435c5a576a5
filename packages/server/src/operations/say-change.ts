import type { ImportResult } from './import-issue.ts'

type Imported = Extract<ImportResult, { outcome: 'imported' }>
type Document = Imported['documents'][number]

const changes: Readonly<Record<Document['change'], string>> = { new: '新增', changed: '有改动', same: '未变' }

/** What became of a document in an import, in a few words: 有改动：改动 2 条，删去 1 条. */
export function sayChange({ change, difference }: Document): string {
  if (!difference) return changes[change]
  const { added, changed, moved, removed } = difference
  const parts = [
    ['新增', added],
    ['改动', changed],
    ['移位', moved],
    ['删去', removed],
  ] as const
  const said = parts.filter(([, count]) => count > 0).map(([word, count]) => `${word} ${count} 条`)
  return said.length === 0 ? changes[change] : `${changes[change]}：${said.join('，')}`
}
