import type { Law } from '../declare/law.ts'
import { isMultiple, ratio } from '../number/ratio.ts'
import { grainOf } from './grain.ts'
import type { Problem } from './problem.ts'

const 分 = ratio(1n, 100n)

/** A rule that gives money gives whole 分: where less can arise, it says how it is rounded. */
export const checkMoney = ({ policies, amendments }: Law): Problem[] =>
  policies
    .flatMap(({ declared }) => declared.rules)
    .filter(({ type }) => (type.kind === 'number' || type.kind === 'amounts') && type.unit === '元')
    .filter((rule) => {
      const grain = grainOf(rule, amendments)
      return grain === undefined || !isMultiple(grain, 分)
    })
    .map(({ at, name }) => ({ at, name, message: '可能出现不足一分的数，应写明取舍办法' }))
