import { document } from './policy.ts'
import './grading.ts'
import './command.ts'
import './reporting.ts'
import './aftermath.ts'
import './merits.ts'
import './responsibilities.ts'
import './response-duties.ts'
import './support-duties.ts'

const { informative, policy } = document

informative('落款', '通知/第1款', '7.4第1款')
informative('目的依据', '1.1第1款', '1.2第1款')
informative('指导思想', '1.4①', '1.4③', '1.4④', '1.4⑤')
informative('定义', '1.3第2款', '1.3①第1款')
informative('名单', '2.1.1第1款', '2.1.3第1款', '2.1.3第2款', '2.1.3表1第1行', '2.1.3表1第2行', '2.1.3表1第3行')

export const 建设领域事故 = policy
