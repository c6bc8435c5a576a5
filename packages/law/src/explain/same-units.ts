import { unitsIn } from '../declare/duty.ts'
import type { Policy } from '../declare/policy.ts'
import { quoted } from './say.ts'

/** So many units are a list that is not read twice. */
const MANY = 5

/** Lines of duties in the order in which they are read: a long list of units that came before is told by the duty it came with. */
export function withoutRepeatedUnits({ declared }: Policy): (line: string) => string {
  const seen = new Map<string, string>()
  return (line) => {
    const [, name] = /^职责　\*\*(.+?)\*\*：/u.exec(line) ?? []
    const duty = declared.duties.find((one) => one.name === name)
    if (duty === undefined || duty.who.length < MANY) return line
    const units = unitsIn(duty.who)
    const first = seen.get(units)
    if (first === undefined) {
      seen.set(units, duty.name)
      return line
    }
    return line.replace(units, `与${quoted(first)}相同的各单位`)
  }
}
