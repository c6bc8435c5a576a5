import type { FactNode } from '@zhengling/law'
import fc from 'fast-check'

/** A case as an office writes it in a table: text for some of the facts. */
export type WrittenRow = Readonly<Record<string, string>>

const FIRST_DAY = Temporal.PlainDate.from('2018-01-01')
const days = fc.nat(3600).map((after) => FIRST_DAY.add({ days: after }).toString())

function written({ type, from, to, step }: FactNode): fc.Arbitrary<string> {
  switch (type.kind) {
    case 'truth':
      return fc.constantFrom('是', '否')
    case 'choice':
      return fc.constantFrom(...type.values)
    case 'set':
      return fc.subarray([...type.values]).map((words) => (words.length === 0 ? '无' : words.join('、')))
    case 'day':
      return days
    case 'moment':
      return fc.tuple(days, fc.nat(59)).map(([day, minute]) => `${day}T08:${String(minute).padStart(2, '0')}`)
    case 'number': {
      const [low, high] = [from, to].map((one) => Number((one?.n ?? 0n) / (one?.d ?? 1n)))
      const places = step === undefined || step.d === 1n ? 0 : 2
      const whole = fc.integer({ min: low ?? 0, max: Math.min(high ?? 50_000, 50_000) })
      return fc
        .tuple(whole, fc.nat(99), fc.boolean())
        .map(([n, part, fraction]) =>
          places === 2 && fraction && n < (high ?? 0) ? `${n}.${String(part).padStart(2, '0')}` : String(n),
        )
    }
    case 'amounts':
      throw new TypeError('no fact is several amounts')
  }
}

/** Rows of these facts, each missing in one of six; some rows blank. */
export const writtenRows = (facts: readonly FactNode[], rows: number, seed: number): readonly WrittenRow[] =>
  fc.sample(
    fc
      .tuple(...facts.map((fact) => fc.option(written(fact), { freq: 6 })))
      .map((cells) =>
        Object.fromEntries(cells.flatMap((cell, i) => (cell === null ? [] : [[facts[i]?.name ?? '', cell]]))),
      ),
    { numRuns: rows, seed },
  )
