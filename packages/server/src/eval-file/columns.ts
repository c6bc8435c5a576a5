import type { FactNode } from '@zhengling/law'
import { nearName } from './near-name.ts'

/** What a file's columns are to be taken for. */
export interface Taking {
  /** Facts that may be given. */
  readonly facts: readonly FactNode[]
  /** Columns that are no facts and are only carried along. */
  readonly keep: readonly string[]
  /** Facts that are the same for every row. */
  readonly constant: readonly string[]
  /** Names of the columns that the results take. */
  readonly results: readonly string[]
}

/** What is wrong with the names of columns; undefined where every one is a fact or is only carried along. */
export function columnsFault(names: readonly string[], { facts, keep, constant, results }: Taking): string | undefined {
  const known = facts.map(({ name }) => name)
  const taken = names.find((name) => results.includes(name))
  if (taken !== undefined) return `“${taken}”与结果的列名相同，请改名或去掉。`
  const twice = names.find((name) => constant.includes(name))
  if (twice !== undefined) return `“${twice}”既写在 --given 里，又是数据的一列，只能写一处。`
  const strangers = names.filter((name) => !known.includes(name) && !keep.includes(name))
  if (strangers.length === 0) return undefined
  const said = strangers.map((name) => {
    const near = nearName(name, known)
    return near === undefined ? `“${name}”` : `“${name}”（是否“${near}”？）`
  })
  return `没有名为${said.join('、')}的事实，可给的有：${known.join('、')}。只随行带出、不参加计算的列，用 --keep 写明，例如 --keep ${strangers.join(',')}。`
}
