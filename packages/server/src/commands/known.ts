import { realClock } from '../clock.ts'
import { type Decided, declared } from '../law/world.ts'
import type { NamedUnits } from '../ledger/led-by.ts'
import { decisionsOperation } from '../operations/decisions.ts'
import { perform } from '../operations/perform.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Terminal } from './command.ts'

/** What a command knows beside the law as declared: decisions, on questions and on units, and which day it is. */
export interface Known {
  readonly decided: Decided
  /** Units that the office named for words of a document. */
  readonly units: readonly NamedUnits[]
  readonly today: Temporal.PlainDate
}

/**
 * The decisions of the store that a command is pointed at by `--data` or by its surroundings; the law as declared where it
 * is pointed at none. A store named by `--data` must be there, one that the surroundings name need not.
 */
export async function knownTo(terminal: Terminal, data: string | undefined): Promise<Known | Refusal> {
  const alone = { decided: declared, units: [], today: realClock().today() }
  const { env, cwd } = terminal
  if (data === undefined && !env.DATABASE_URL && !env.ZHENGLING_DATA) return alone
  const found = await perform(decisionsOperation, {}, { data, env, cwd })
  if (!isRefusal(found))
    return {
      decided: { decisions: found.decisions, source: 'store' },
      units: found.units.map((one) => ({ ...one, ended: null })),
      today: Temporal.PlainDate.from(found.today),
    }
  return found.exit === 3 && data === undefined ? alone : found
}
