import { document } from './policy.ts'
import './premises.ts'
import './staff.ts'
import './movement.ts'
import './gatherings.ts'
import './prices.ts'
import './responsibilities.ts'

const { informative, policy } = document

informative('目的依据', '第1款')

export const 市场主体疫情防控 = policy
