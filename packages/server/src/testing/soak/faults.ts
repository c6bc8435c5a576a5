import { evidence } from './evidence.ts'
import type { Deed, DeedKind } from './ledger.ts'
import type { State } from './state.ts'

/** What is wrong with a state, held against what the clients were told; each list is empty where nothing is. */
export interface Faults {
  /** Acknowledged and not there. */
  readonly lost: readonly string[]
  /** There in rows and not in the journal, or the other way round, or only in part. */
  readonly half: readonly string[]
  /** There more than once. */
  readonly twice: readonly string[]
}

export function faultsOf(deeds: readonly Deed[], { there, halves }: State): Faults {
  const lost = deeds
    .filter(({ kind, key, acknowledged }) => acknowledged && (there[kind].entries.get(key) ?? 0) === 0)
    .map(({ kind, key }) => `${kind} ${key}`)
  const half = [...halves]
  const twice: string[] = []
  for (const kind of Object.keys(evidence) as DeedKind[]) {
    const { rows, entries } = there[kind]
    for (const key of new Set([...rows.keys(), ...entries.keys()])) {
      const [kept, said] = [rows.get(key) ?? 0, entries.get(key) ?? 0]
      const isForgotten = evidence[kind].forgets && kept === 0
      if (kept !== said && !isForgotten) half.push(`${kind} ${key}: ${kept} rows, ${said} entries`)
    }
  }
  for (const { kind, key } of deeds) {
    const { rows, entries } = there[kind]
    const most = Math.max(rows.get(key) ?? 0, entries.get(key) ?? 0)
    if (most > 1) twice.push(`${kind} ${key}: ${most} times`)
  }
  return { lost, half, twice }
}
