import { readdirSync, readFileSync } from 'node:fs'

/** Ticks of Linux's accounting in a second. */
const TICKS = 100

/** Seconds of CPU that a process has used, its children among it where asked; NaN where the system has no /proc. */
export function cpuSeconds(pid: number, withChildren = false): number {
  const own = statOf(pid)
  if (own === undefined) return Number.NaN
  if (!withChildren) return own.seconds
  const children = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (statOf(Number(name)) ?? []) : []))
  return children
    .filter(({ parent }) => parent === pid)
    .reduce((sum, { seconds }) => sum + seconds, own.seconds + own.ended)
}

/** The process that a process was started by: of a connection's backend, the database server. */
export const parentOf = (pid: number): number => statOf(pid)?.parent ?? 0

function statOf(
  pid: number,
): { readonly parent: number; readonly seconds: number; readonly ended: number } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name, which may hold blanks, ends with the last bracket.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const [, parent = 0] = fields
    // The last two are of children that have ended: connections come and go.
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15)
    return { parent, seconds: (user + system) / TICKS, ended: (endedUser + endedSystem) / TICKS }
  } catch {
    return undefined
  }
}
