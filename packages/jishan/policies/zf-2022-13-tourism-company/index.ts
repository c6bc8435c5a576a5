import { document } from './policy.ts'
import './capital.ts'
import './scope.ts'
import './board.ts'
import './responsibilities.ts'

const { informative, policy } = document

informative('目的依据', '第1款')

export const 后稷文旅公司 = policy
