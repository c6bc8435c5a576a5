import { document } from './policy.ts'
import './hospitals.ts'
import './health-centres.ts'
import './clinics.ts'
import './people.ts'
import './funds.ts'
import './timing.ts'
import './conduct.ts'
import './task-duties.ts'
import './responsibilities.ts'
import './benefits.ts'

const { informative, policy } = document

informative('落款', '通知/第1款', '第2款')
informative('目的依据', '第1款')
informative('指导思想', '一第1款')

export const 中医药示范县 = policy
