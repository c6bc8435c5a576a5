import type { Given } from '../evaluate/evaluation.ts'
import { isRatio, type Value } from '../expression/value.ts'
import { decimal } from '../number/decimal.ts'
import type { Ratio } from '../number/ratio.ts'
import type { Outcome } from '../outcome/outcome.ts'

/** An outcome in one line: the same line, the same kind and values. */
export const told = (outcome: Outcome | undefined): string =>
  outcome?.kind === 'known'
    ? shown(outcome.value)
    : outcome?.kind === 'open'
      ? `open（${outcome.readings.map((one) => told(one.outcome)).join('；')}）`
      : (outcome?.kind ?? '')

export const shown = (value: Value): string =>
  isRatio(value)
    ? decimal(value)
    : value instanceof Map
      ? [...(value as ReadonlyMap<string, Ratio>)].map(([key, one]) => `${key}${decimal(one)}`).join('、')
      : JSON.stringify(value)

export const said = (given: Given): string =>
  `{${[...given].map(([name, value]) => `${name}：${shown(value)}`).join('，')}}`
